import {roundPlace} from '../domain/drawing/line-text.ts';
import type {Border} from '../methodology/borders.ts';
import type {DepartmentCode, Month} from '../methodology/codes.ts';
import type {MeasureId} from '../methodology/measures.ts';
import {measureOf} from '../methodology/measures.ts';
import {
  initialState,
  layerIds,
  seriesMonths,
  type Age,
  type AppState,
  type Camera,
  type Classing,
  type EntrySeries,
  type FlowChoice,
  type FlowEngine,
  type Language,
  type LayerId,
  type LevelChoice,
  type PresentChoice,
  type Screen,
  type Sex,
  type Theme,
} from './app-state.ts';
import {changedDensity, type DensityChoice} from './density-choice.ts';
import {changedRegion, type RegionChoice} from './region-choice.ts';
import {
  initialRisk,
  publishedScenario,
  withPanel,
  type ClusterChoice,
  type NamedScenario,
  type RiskChoice,
  type RiskPanel,
  type Scenario,
} from './risk-choice.ts';
import {changedSwipe, hasMunicipalities, swipeMeridian, type SwipeChoice} from './swipe.ts';
import type {AgainstChoice} from './zone-against.ts';
import {
  changedZone,
  isDrawable,
  mostZonePoints,
  withPoint,
  type DrawnKind,
  type ZoneChoice,
  type ZonePoint,
} from './zone-choice.ts';

const clampMonth = (month: Month): Month =>
  month < seriesMonths.first
    ? seriesMonths.first
    : month > seriesMonths.last
      ? seriesMonths.last
      : month;

function withLayer(state: AppState, layer: LayerId): AppState {
  if (state.layers.includes(layer)) return state;
  return {...state, layers: layerIds.filter((id) => id === layer || state.layers.includes(id))};
}

/** Municipalities only where what is shown has them. */
const withKnownLevel = (state: AppState): AppState =>
  state.level === 'municipality' && !hasMunicipalities(state) ? {...state, level: 'auto'} : state;

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/**
 * All ways from one state to the next; nothing else makes a state. Each is pure and returns the same state when
 * nothing changes.
 */
export const transitions = {
  showScreen: (state: AppState, screen: Screen): AppState => ({...state, screen, table: false}),
  chooseLanguage: (state: AppState, language: Language): AppState => ({...state, language}),
  chooseTheme: (state: AppState, theme: Theme): AppState => ({...state, theme}),

  /** Chooses what the choropleth shows; a level, year, sex or age that the measure does not have falls back. */
  chooseMeasure: (state: AppState, id: MeasureId): AppState => {
    const measure = measureOf(id);
    const year = state.year !== null && measure.years.includes(state.year) ? state.year : null;
    const classing = initialState.classing;
    return withLayer(withKnownLevel({...state, measure: id, year, classing}), 'coropletas');
  },
  chooseLevel: (state: AppState, level: LevelChoice): AppState => ({...state, level}),
  chooseYear: (state: AppState, year: number): AppState => ({...state, year}),
  /** Sets another measure beside the first, east of the divider; null takes it away. */
  chooseSwipe: (state: AppState, choice: Omit<SwipeChoice, 'at'> | null): AppState =>
    choice === null
      ? {...state, swipe: null}
      : withLayer(withKnownLevel({...state, swipe: changedSwipe(state, choice)}), 'coropletas'),
  /** Moves the divider to a longitude. */
  moveSwipe: (state: AppState, lng: number): AppState =>
    state.swipe && swipeMeridian(lng) !== state.swipe.at
      ? {...state, swipe: {...state.swipe, at: swipeMeridian(lng)}}
      : state,
  chooseClassing: (state: AppState, classing: Classing): AppState => ({...state, classing}),

  /** Chooses the window of months; the two ends may come in any order and are kept inside the series. */
  choosePeriod: (state: AppState, from: Month, to: Month): AppState => {
    const [low, high] = from <= to ? [from, to] : [to, from];
    return {...state, period: {from: clampMonth(low), to: clampMonth(high)}};
  },
  chooseSeries: (state: AppState, series: EntrySeries): AppState => ({...state, series}),
  chooseNationality: (state: AppState, nationality: string | null): AppState => ({
    ...state,
    nationality,
    series: nationality === null || nationality === 'VEN' ? state.series : 'nationalities',
  }),
  chooseSex: (state: AppState, sex: Sex): AppState => ({...state, sex}),
  chooseAge: (state: AppState, age: Age): AppState => ({...state, age}),
  chooseBorders: (state: AppState, borders: readonly Border[]): AppState => ({...state, borders}),
  choosePosts: (state: AppState, posts: readonly string[]): AppState =>
    withLayer({...state, posts}, 'puestos'),
  togglePost: (state: AppState, post: string): AppState => ({
    ...state,
    posts: toggled(state.posts, post),
  }),
  chooseDepartment: (state: AppState, department: DepartmentCode | null): AppState => ({
    ...state,
    department,
  }),
  clearFilters: (state: AppState): AppState => ({
    ...state,
    period: initialState.period,
    nationality: initialState.nationality,
    series: initialState.series,
    sex: initialState.sex,
    age: initialState.age,
    borders: initialState.borders,
    posts: initialState.posts,
    department: initialState.department,
    year: initialState.year,
  }),

  toggleLayer: (state: AppState, layer: LayerId): AppState => {
    if (!state.layers.includes(layer)) return withLayer(state, layer);
    return {...state, layers: state.layers.filter((id) => id !== layer)};
  },
  chooseFlows: (state: AppState, change: Partial<FlowChoice>): AppState =>
    withLayer({...state, flows: {...state.flows, ...change}}, 'flujos'),
  chooseFlowEngine: (state: AppState, flowEngine: FlowEngine): AppState => ({...state, flowEngine}),
  /** Changes the density and shows it; a choice that is refused changes nothing of it. */
  chooseDensity: (state: AppState, change: Partial<DensityChoice>): AppState => {
    const density = changedDensity(state.density, change);
    return withLayer(density === state.density ? state : {...state, density}, 'densidad');
  },
  /** Changes the zone and shows it; drawing ends where another kind is chosen. */
  chooseZone: (state: AppState, change: Partial<ZoneChoice>): AppState => {
    const zone = changedZone(state.zone, change);
    const isDrawing = state.isDrawing && zone.kind === state.zone.kind;
    return withLayer({...state, zone, isDrawing}, 'zona');
  },
  /** Sets the zone against another zone or period; null against nothing. */
  compareZone: (state: AppState, zoneWith: AgainstChoice | null): AppState =>
    withLayer({...state, zoneWith}, 'zona'),
  /** Begins a zone of a drawn kind; what is set on the map from now on belongs to it. */
  startDrawing: (state: AppState, kind: DrawnKind): AppState =>
    withLayer(
      {...state, isDrawing: true, zone: {...state.zone, kind, points: [], codes: [], name: ''}},
      'zona',
    ),
  stopDrawing: (state: AppState): AppState => ({...state, isDrawing: false}),
  addZonePoint: (state: AppState, point: ZonePoint): AppState => ({
    ...state,
    zone: withPoint(state.zone, point),
  }),
  insertZonePoint: (state: AppState, index: number, point: ZonePoint): AppState => {
    const {points} = state.zone;
    if (points.length >= mostZonePoints || !isDrawable(point)) return state;
    return {...state, zone: {...state.zone, points: points.toSpliced(index, 0, roundPlace(point))}};
  },
  moveZonePoint: (state: AppState, index: number, point: ZonePoint, isDraft: boolean): AppState => {
    if (!isDrawable(point)) return state;
    const points = state.zone.points.map((own, at) => (at === index ? roundPlace(point) : own));
    return {...state, zone: {...state.zone, isDraft, points}};
  },
  removeZonePoint: (state: AppState, index: number): AppState => ({
    ...state,
    zone: {...state.zone, points: state.zone.points.toSpliced(index, 1)},
  }),
  toggleZoneTerritory: (state: AppState, code: string): AppState => ({
    ...state,
    zone: {...state.zone, codes: toggled(state.zone.codes, code)},
  }),

  changeRisk: (state: AppState, change: Partial<RiskChoice>): AppState => ({
    ...state,
    risk: {...state.risk, ...change},
  }),
  openRiskPanel: (state: AppState, panel: RiskPanel): AppState => ({
    ...state,
    risk: withPanel(state.risk, panel),
  }),
  changeScenario: (state: AppState, change: Partial<Scenario>): AppState => ({
    ...state,
    risk: {...state.risk, scenario: {...state.risk.scenario, ...change}},
  }),
  /** Sets weights by word; `moved` names the one that was moved, so that a drag is one step of the history. */
  chooseWeights: (
    state: AppState,
    moved: string,
    weights: Readonly<Record<string, number>>,
  ): AppState => {
    const {scenario} = state.risk;
    const next = {...scenario, weights: {...scenario.weights, ...weights}};
    return moved === '' ? state : {...state, risk: {...state.risk, scenario: next}};
  },
  openScenario: (state: AppState, {name, scenario}: NamedScenario): AppState => ({
    ...state,
    risk: {...state.risk, name, scenario},
  }),
  /** Back to the published method of the scheme that is open. */
  resetScenario: (state: AppState): AppState => ({
    ...state,
    risk: {...state.risk, name: '', scenario: publishedScenario(state.risk.scenario.scheme)},
  }),
  chooseCluster: (state: AppState, change: Partial<ClusterChoice>): AppState => ({
    ...state,
    risk: {...state.risk, paint: 'clusters', cluster: {...state.risk.cluster, ...change}},
  }),
  resetRisk: (state: AppState): AppState => ({...state, risk: initialRisk}),

  changeRegion: (state: AppState, change: Partial<RegionChoice>): AppState => ({
    ...state,
    region: changedRegion(state.region, change),
  }),
  /** Opens a briefing, a scene of it, or the list of briefings. */
  openBriefing: (state: AppState, present: PresentChoice): AppState => ({
    ...state,
    screen: 'presentar',
    table: false,
    present,
  }),

  select: (state: AppState, selected: string | null): AppState => ({...state, selected}),
  showTable: (state: AppState, table: boolean): AppState => ({...state, table}),
  moveCamera: (state: AppState, camera: Camera | null): AppState => ({...state, camera}),
  reset: (state: AppState): AppState => ({
    ...initialState,
    language: state.language,
    theme: state.theme,
  }),
} as const;

export type Transitions = typeof transitions;
export type TransitionName = keyof Transitions;

type Rest<T> = T extends (state: AppState, ...rest: infer R) => AppState ? R : never;

/** What an element asks for: the name of a transition and its arguments. Carried by the event `vg-transition`. */
export type TransitionRequest = {
  [Name in TransitionName]: {readonly name: Name; readonly args: Rest<Transitions[Name]>};
}[TransitionName];

/** The state after a requested transition. */
export function applyTransition(state: AppState, request: TransitionRequest): AppState {
  const transition = transitions[request.name] as (
    state: AppState,
    ...args: readonly unknown[]
  ) => AppState;
  return transition(state, ...request.args);
}
