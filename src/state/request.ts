import type {Border} from '../methodology/borders.ts';
import type {DepartmentCode} from '../methodology/codes.ts';
import {measureOf, type MeasureId} from '../methodology/measures.ts';
import type {Age, AppState, Classing, EntrySeries, FlowKind, Period, Sex} from './app-state.ts';
import {initialState} from './app-state.ts';
import type {DensityRequest} from './density-answer.ts';
import {yearSpanOf} from './density-choice.ts';
import type {Against, ClusterChoice, Exposure, Lens, RiskPaint, Scenario} from './risk-choice.ts';
import type {MapLevel} from './snapshot.ts';
import type {AgainstChoice} from './zone-against.ts';
import {hasMunicipalities} from './swipe.ts';
import {isWhole, type ZoneChoice} from './zone-choice.ts';

/** From this zoom on, "auto" shows municipalities and their flows. */
export const municipalityZoom = 6.2;
/** Below this zoom, "auto" gathers flows by natural region. */
export const regionZoom = 4;

export interface FlowRequest {
  readonly kind: FlowKind;
  readonly level: 'municipality' | 'department' | 'region';
  readonly territory: string | null;
  readonly direction: 'both' | 'out' | 'in';
  readonly top: number;
  readonly minimum: number;
  readonly year: number;
}

/** What changes the index, its map and its comparison. */
export interface RiskRequest {
  readonly level: MapLevel;
  readonly scenario: Scenario;
  readonly paint: RiskPaint;
  readonly exposure: Exposure;
  readonly lens: Lens | null;
  readonly cluster: ClusterChoice | null;
  readonly against: Against | null;
  /** True while a panel shows how firm the order is. */
  readonly wantsStability: boolean;
}

/** The colours of one measure. */
export interface ChoroplethRequest {
  readonly measure: MeasureId;
  readonly level: MapLevel;
  readonly year: number | null;
  readonly age: Age;
  readonly classing: Classing;
}

/** The part of the state that needs data. Equal requests are the same object: moving the camera loads nothing. */
export interface Request {
  readonly choropleth: ChoroplethRequest | null;
  /** The second measure of a swipe, by the same units as the first. */
  readonly swipe: ChoroplethRequest | null;
  readonly period: Period;
  readonly sex: Sex;
  readonly borders: readonly Border[];
  readonly posts: readonly string[];
  readonly department: DepartmentCode | null;
  readonly series: EntrySeries;
  readonly nationality: string | null;
  readonly showsPosts: boolean;
  readonly flows: FlowRequest | null;
  readonly showsEvents: boolean;
  /** The zone, once there is enough of it; its name changes nothing. */
  readonly zone: Omit<ZoneChoice, 'name'> | null;
  /** What the zone is set against. */
  readonly zoneWith: AgainstChoice | null;
  readonly density: DensityRequest | null;
  readonly selected: string | null;
  /** What Riesgo needs; the other parts are off then. */
  readonly risk: RiskRequest | null;
  /** True in Región: the other parts are off then. */
  readonly isRegion: boolean;
  /** The department that Región shows; null where none is chosen. */
  readonly region: DepartmentCode | null;
}

/** The zoom that decides "auto" levels: that of the camera, or the whole country. */
const zoomOf = (state: AppState): number => state.camera?.zoom ?? 5;

/** The level the choropleth is drawn at. */
export function mapLevelOf(state: AppState): MapLevel {
  if (!hasMunicipalities(state)) return 'department';
  if (state.level !== 'auto') return state.level;
  return zoomOf(state) >= municipalityZoom ? 'municipality' : 'department';
}

/** The level flows are gathered at. */
export function flowLevelOf(state: AppState): FlowRequest['level'] {
  if (state.flows.level !== 'auto') return state.flows.level;
  const zoom = zoomOf(state);
  if (zoom < regionZoom) return 'region';
  const isFine = state.level === 'municipality' || state.selected?.length === 5;
  return isFine || zoom >= municipalityZoom ? 'municipality' : 'department';
}

/** The year a stock is shown for; null for measures without years. */
export function yearOf(state: AppState): number | null {
  return state.year ?? measureOf(state.measure).years.at(-1) ?? null;
}

function flowTerritory(state: AppState, level: FlowRequest['level']): string | null {
  const selected = state.selected?.startsWith('puesto:') ? null : state.selected;
  const code = selected ?? state.department;
  if (code === null || level === 'region') return null;
  return level === 'department' ? code.slice(0, 2) : code;
}

function flowRequestOf(state: AppState): FlowRequest {
  const level = flowLevelOf(state);
  const {kind, direction, top, minimum, year} = state.flows;
  return {kind, level, territory: flowTerritory(state, level), direction, top, minimum, year};
}

/** The level of Riesgo: municipalities unless departments are chosen. */
export const riskLevelOf = (state: AppState): MapLevel =>
  state.level === 'department' ? 'department' : 'municipality';

function riskRequestOf(state: AppState): RiskRequest {
  const {scenario, paint, exposure, lens, cluster, against, panel} = state.risk;
  return {
    level: riskLevelOf(state),
    scenario,
    paint,
    exposure,
    lens,
    cluster: paint === 'clusters' || panel === 'clusters' ? cluster : null,
    against: paint === 'difference' || panel === 'compare' ? against : null,
    wantsStability: panel === 'order' || paint === 'stability',
  };
}

/** A measure as it is asked for; age is left out where the measure has none. */
function choroplethRequestOf(
  state: AppState,
  measure: MeasureId,
  year: number | null,
  classing: Classing,
): ChoroplethRequest {
  const age = measureOf(measure).hasSexAndAge ? state.age : initialState.age;
  return {measure, level: mapLevelOf(state), year, age, classing};
}

/** The second measure has a year of its own, and no limits that were typed for the first. */
function swipeRequestOf(state: AppState): ChoroplethRequest | null {
  const {swipe, classing} = state;
  if (!swipe) return null;
  const year = swipe.year ?? measureOf(swipe.measure).years.at(-1) ?? null;
  const own = classing.method === 'custom' ? initialState.classing : classing;
  return choroplethRequestOf(state, swipe.measure, year, own);
}

const withoutName = ({name: _, ...zone}: ZoneChoice): Omit<ZoneChoice, 'name'> => zone;

/** Región has a file of its own: nothing that is chosen elsewhere makes it load again. */
function regionRequestOf({department}: AppState): Request {
  return {
    ...build(initialState),
    choropleth: null,
    showsPosts: false,
    isRegion: true,
    region: department,
  };
}

function build(state: AppState): Request {
  if (state.screen === 'region') return regionRequestOf(state);
  const isRisk = state.screen === 'riesgo';
  const isOn = (layer: AppState['layers'][number]): boolean =>
    !isRisk && state.layers.includes(layer);
  const hasColours = isOn('coropletas');
  return {
    choropleth: hasColours
      ? choroplethRequestOf(state, state.measure, yearOf(state), state.classing)
      : null,
    swipe: hasColours ? swipeRequestOf(state) : null,
    period: state.period,
    sex: state.sex,
    borders: state.borders,
    posts: state.posts,
    department: state.department,
    series: state.series,
    nationality: state.nationality,
    showsPosts: isOn('puestos'),
    flows: isOn('flujos') ? flowRequestOf(state) : null,
    showsEvents: isOn('hechos'),
    zone: isOn('zona') && isWhole(state.zone) ? withoutName(state.zone) : null,
    zoneWith: isOn('zona') && isWhole(state.zone) ? state.zoneWith : null,
    density: isOn('densidad') ? {...state.density, years: yearSpanOf(state.density)} : null,
    selected: isRisk ? null : state.selected,
    risk: isRisk ? riskRequestOf(state) : null,
    isRegion: false,
    region: null,
  };
}

/** A function from state to request that returns the same object for equal requests. */
export function createRequestOf(): (state: AppState) => Request {
  let last: Request | null = null;
  let lastKey = '';
  return (state) => {
    const next = build(state);
    const key = JSON.stringify(next);
    if (last && key === lastKey) return last;
    last = next;
    lastKey = key;
    return next;
  };
}
