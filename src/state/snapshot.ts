import type {RegionFile} from '../domain/region/region-file.ts';
import type {Cell} from '../methodology/cell.ts';
import type {MeasureId} from '../methodology/measures.ts';
import type {FlowKind, Period} from './app-state.ts';
import type {DensityAnswer} from './density-answer.ts';
import type {MapLevel} from './map-level.ts';
import type {RiskAnswer} from './risk-answer.ts';
import type {ZoneAgainst} from './zone-against.ts';
import type {ZoneAnswer} from './zone-answer.ts';

export type {ZoneAnswer, ZoneRow, ZoneSum} from './zone-answer.ts';

export type {MapLevel} from './map-level.ts';

/** What the colours mean: one cell per territory in view, and the limits of the classes. */
export interface Choropleth {
  readonly measure: MeasureId;
  readonly level: MapLevel;
  /** Year, period or window, as it stands in the data: `2023`, `1985–2015`, or the two months. */
  readonly when: {readonly year: number} | {readonly from: string; readonly to: string};
  /** Year of the population below a rate; null where there is none. */
  readonly denominatorYear: number | null;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Upper limits of all classes but the last, ascending. */
  readonly breaks: readonly number[];
}

/** Regular entries at each post in the window; zero is observed. */
export interface PostMarks {
  readonly posts: readonly string[];
  readonly people: ArrayLike<number>;
  /** Entries at the posts shown. */
  readonly total: number;
  /** Entries in the same window without the filters, to say what they leave. */
  readonly unfiltered: number;
}

/** A series by month; `total` is the sum over the window. `people` is NaN where the source has no month. */
export interface MonthSeries {
  readonly months: readonly string[];
  readonly people: ArrayLike<number>;
  readonly total: number;
}

/** Flows to draw, largest first, with what they are part of. */
export interface FlowMarks {
  readonly kind: FlowKind;
  readonly level: 'municipality' | 'department' | 'region' | 'country';
  readonly origin: readonly string[];
  readonly destination: readonly string[];
  readonly people: ArrayLike<number>;
  readonly length: number;
  /** Pairs and people of the whole filtered set, drawn or not. */
  readonly pairs: number;
  readonly totalPeople: number;
  readonly drawnPeople: number;
  readonly when: string;
}

/** People counted in the Darién within the window. */
export interface TransitFigure {
  readonly people: number;
  readonly byNationality: readonly {readonly nationality: string; readonly people: number}[];
  readonly covered: Period | null;
  /** True when the source has spans that overlap the window only in part; they are left out. */
  readonly partial: boolean;
}

/** Deaths and disappearances on the way in the window; places are rounded to 0.1°. */
export interface EventMarks {
  readonly length: number;
  readonly id: readonly string[];
  readonly date: readonly string[];
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
  readonly territory: readonly (string | null)[];
  readonly dead: ArrayLike<number>;
  readonly missing: ArrayLike<number>;
  readonly totalDead: number;
  readonly totalMissing: number;
}

export interface Figure {
  readonly measure: MeasureId;
  readonly cell: Cell;
  readonly rank: number | null;
  readonly of: number;
  readonly when: Choropleth['when'];
  readonly denominatorYear: number | null;
}

export interface Partner {
  readonly code: string;
  readonly people: number;
}

/** All that the panel shows of the selected territory, or of the country when nothing is selected. */
export interface Profile {
  readonly code: string;
  readonly population: {readonly people: number; readonly year: number};
  readonly figures: readonly Figure[];
  /** Entries at the posts of the territory by month; null where it has no post. */
  readonly trend: MonthSeries | null;
  readonly origins: readonly Partner[];
  readonly destinations: readonly Partner[];
}

export type SnapshotPart =
  | 'choropleth'
  | 'swipe'
  | 'posts'
  | 'series'
  | 'flows'
  | 'transit'
  | 'events'
  | 'density'
  | 'zone'
  | 'profile'
  | 'risk'
  | 'region';

/** A part that could not be loaded: it is not drawn, and the view says so. */
export interface Failure {
  readonly part: SnapshotPart;
  readonly kind: 'unavailable' | 'error';
  readonly message: string;
}

/**
 * The answer to one request, frozen, replaced whole: map, legend, panels, table, sentence and exports draw the same
 * one, so that two numbers on the screen never come from two queries. A part that is off or failed is null.
 */
export interface Snapshot {
  readonly choropleth: Choropleth | null;
  /** The second measure of a swipe. */
  readonly swipe: Choropleth | null;
  readonly posts: PostMarks | null;
  readonly series: MonthSeries | null;
  readonly flows: FlowMarks | null;
  readonly transit: TransitFigure | null;
  readonly events: EventMarks | null;
  readonly density: DensityAnswer | null;
  readonly zone: ZoneAnswer | null;
  /** What the zone is set against; null while it is dragged too. */
  readonly zoneWith: ZoneAgainst | null;
  readonly profile: Profile | null;
  readonly risk: RiskAnswer | null;
  /** The department that Región shows, from its own file. */
  readonly region: RegionFile | null;
  /** Nationalities of the wider entry series in the window, most people first. */
  readonly nationalities: readonly {readonly nationality: string; readonly people: number}[];
  readonly failures: readonly Failure[];
}

export const emptySnapshot: Snapshot = {
  choropleth: null,
  swipe: null,
  posts: null,
  series: null,
  flows: null,
  transit: null,
  events: null,
  density: null,
  zone: null,
  zoneWith: null,
  profile: null,
  risk: null,
  region: null,
  nationalities: [],
  failures: [],
};
