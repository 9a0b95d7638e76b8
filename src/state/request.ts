import type {Border, Neighbour} from '../methodology/borders.ts';
import type {DepartmentCode} from '../methodology/codes.ts';
import {measureOf, type MeasureId} from '../methodology/measures.ts';
import type {Age, AppState, Classing, EntrySeries, FlowKind, Period, Sex} from './app-state.ts';
import {initialState} from './app-state.ts';
import type {MapLevel} from './snapshot.ts';

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

/** The part of the state that needs data. Equal requests are the same object: moving the camera loads nothing. */
export interface Request {
  readonly choropleth: {
    readonly measure: MeasureId;
    readonly level: MapLevel;
    readonly year: number | null;
    readonly age: Age;
    readonly classing: Classing;
  } | null;
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
  readonly zone: {readonly border: Neighbour; readonly km: number} | null;
  readonly selected: string | null;
}

/** The zoom that decides "auto" levels: that of the camera, or the whole country. */
const zoomOf = (state: AppState): number => state.camera?.zoom ?? 5;

/** The level the choropleth is drawn at. */
export function mapLevelOf(state: AppState): MapLevel {
  const {levels} = measureOf(state.measure);
  if (!levels.includes('municipality')) return 'department';
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

function build(state: AppState): Request {
  const isOn = (layer: AppState['layers'][number]): boolean => state.layers.includes(layer);
  const hasSexAndAge = measureOf(state.measure).hasSexAndAge;
  return {
    choropleth: isOn('coropletas')
      ? {
          measure: state.measure,
          level: mapLevelOf(state),
          year: yearOf(state),
          age: hasSexAndAge ? state.age : initialState.age,
          classing: state.classing,
        }
      : null,
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
    zone: isOn('zona') ? state.zone : null,
    selected: state.selected,
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
