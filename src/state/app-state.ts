import type {Border} from '../methodology/borders.ts';
import type {DepartmentCode, Month} from '../methodology/codes.ts';
import type {MeasureId} from '../methodology/measures.ts';
import {initialDensity, type DensityChoice} from './density-choice.ts';
import {initialRegion, type RegionChoice} from './region-choice.ts';
import {initialRisk, type RiskChoice} from './risk-choice.ts';
import type {SwipeChoice} from './swipe.ts';
import type {AgainstChoice} from './zone-against.ts';
import {initialZone, type ZoneChoice} from './zone-choice.ts';

export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const screens = ['explorar', 'region', 'riesgo', 'datos', 'presentar'] as const;
export type Screen = (typeof screens)[number];

/** What can be drawn, in draw order from the bottom. */
export const layerIds = [
  'coropletas',
  'densidad',
  'zona',
  'rutas',
  'flujos',
  'hechos',
  'puestos',
] as const;
export type LayerId = (typeof layerIds)[number];

export const levelChoices = ['auto', 'department', 'municipality'] as const;
export type LevelChoice = (typeof levelChoices)[number];

export const classMethods = ['fixed', 'quantile', 'equal', 'jenks', 'custom'] as const;
export type ClassMethod = (typeof classMethods)[number];

export const sexes = ['all', 'female', 'male', 'undefined'] as const;
export type Sex = (typeof sexes)[number];

export const ages = ['all', '0-4', '5-11', '12-17', '18-59', '60+'] as const;
export type Age = (typeof ages)[number];

export const flowKinds = ['displacement', 'country', 'darien'] as const;
export type FlowKind = (typeof flowKinds)[number];

export const directions = ['both', 'out', 'in'] as const;
export type Direction = (typeof directions)[number];

export const flowLevels = ['auto', 'municipality', 'department', 'region'] as const;
export type FlowLevel = (typeof flowLevels)[number];

export const engines = ['auto', 'flowmap', 'light'] as const;
export type FlowEngine = (typeof engines)[number];

export const entrySeries = ['posts', 'nationalities'] as const;
/** Which entry table the time bar shows; the two overlap and are never added. */
export type EntrySeries = (typeof entrySeries)[number];

export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

export interface Classing {
  readonly method: ClassMethod;
  /** Upper limits of all classes but the last, ascending; only for `custom`. */
  readonly breaks: readonly number[];
}

export interface Period {
  readonly from: Month;
  readonly to: Month;
}

export interface FlowChoice {
  readonly kind: FlowKind;
  readonly level: FlowLevel;
  readonly direction: Direction;
  readonly top: number;
  /** Smallest flow drawn, people. */
  readonly minimum: number;
  /** Year of the country flows. */
  readonly year: number;
}

/** What is open in Presentar. */
export interface PresentChoice {
  /** Id of the briefing; null for the list of them. */
  readonly briefing: string | null;
  /** Number of the scene, from 1; null for none. */
  readonly scene: number | null;
  /** True while it is shown to a room: an address with it takes the show up again. */
  readonly shows?: boolean;
}

/** All that the user chose: small, serialisable, immutable. The address is this and nothing else. */
export interface AppState {
  readonly screen: Screen;
  readonly language: Language;
  readonly theme: Theme;
  readonly layers: readonly LayerId[];
  readonly measure: MeasureId;
  readonly level: LevelChoice;
  readonly classing: Classing;
  /** Year of a stock with years; null is the latest. */
  readonly year: number | null;
  /** Another measure beside the first; null for none. */
  readonly swipe: SwipeChoice | null;
  /** Window of months for the flows that have months. */
  readonly period: Period;
  readonly series: EntrySeries;
  readonly nationality: string | null;
  readonly sex: Sex;
  readonly age: Age;
  readonly borders: readonly Border[];
  readonly posts: readonly string[];
  readonly department: DepartmentCode | null;
  readonly flows: FlowChoice;
  readonly flowEngine: FlowEngine;
  readonly zone: ZoneChoice;
  /** What the zone is set against; null for nothing. */
  readonly zoneWith: AgainstChoice | null;
  readonly density: DensityChoice;
  /** True while points are being set on the map; never in the address. */
  readonly isDrawing: boolean;
  readonly risk: RiskChoice;
  readonly region: RegionChoice;
  readonly present: PresentChoice;
  /** Code of the selected territory, or `puesto:<id>`. */
  readonly selected: string | null;
  readonly table: boolean;
  readonly camera: Camera | null;
}

/** The months the entry series covers. */
export const seriesMonths = {first: '2012-01' as Month, last: '2024-12' as Month} as const;

/** The opening view; what the address leaves out. */
export const initialState: AppState = {
  screen: 'explorar',
  language: 'es',
  theme: 'auto',
  layers: ['coropletas', 'puestos'],
  measure: 'venezolanos-por-mil',
  level: 'auto',
  classing: {method: 'fixed', breaks: []},
  year: null,
  swipe: null,
  period: {from: '2023-01' as Month, to: '2023-12' as Month},
  series: 'posts',
  nationality: null,
  sex: 'all',
  age: 'all',
  borders: [],
  posts: [],
  department: null,
  flows: {kind: 'displacement', level: 'auto', direction: 'both', top: 60, minimum: 0, year: 2025},
  flowEngine: 'auto',
  zone: initialZone,
  zoneWith: null,
  density: initialDensity,
  isDrawing: false,
  risk: initialRisk,
  region: initialRegion,
  present: {briefing: null, scene: null},
  selected: null,
  table: false,
  camera: null,
};
