import type {CompositeIndex} from '../domain/index/composite-index.ts';
import type {IndicatorTable} from '../domain/index/scheme.ts';
import type {Cell, Status} from '../methodology/cell.ts';
import type {DeclaredScheme} from '../methodology/schemes.ts';
import type {Paint} from './paint.ts';
import type {ClusterChoice, Lens} from './risk-choice.ts';
import type {MapLevel} from './map-level.ts';

/** The values of every indicator, with what a missing one means. Rows are those of `table.territories`. */
export interface RiskTable {
  readonly edition: number;
  readonly level: MapLevel;
  readonly table: IndicatorTable;
  readonly status: ReadonlyMap<string, readonly Status[]>;
  /** The row of a territory. */
  readonly row: ReadonlyMap<string, number>;
}

/** How firm the ranks are; arrays run along the territories of the table, NaN for those without an index. */
export interface StabilityAnswer {
  readonly done: number;
  readonly of: number;
  readonly top: number;
  readonly seed: number;
  /** True while it speaks of an index that is no longer the one shown. */
  readonly isStale: boolean;
  /** True when somebody stopped it before it was done. */
  readonly isStopped: boolean;
  readonly rankLow: ArrayLike<number>;
  readonly rank25: ArrayLike<number>;
  readonly rankMedian: ArrayLike<number>;
  readonly rank75: ArrayLike<number>;
  readonly rankHigh: ArrayLike<number>;
  readonly shareInTop: ArrayLike<number>;
  readonly drivers: readonly ({readonly choice: string; readonly shift: number} | null)[];
}

/** What was found of clusters, with every parameter of the legend. */
export interface ClusterAnswer {
  readonly choice: ClusterChoice;
  readonly permutations: number;
  readonly seed: number;
  /** The p below which a territory is drawn: alpha, or the cut-off of the false discovery rate. */
  readonly cutoff: number;
  readonly global: {readonly i: number; readonly expected: number; readonly p: number} | null;
  /** Category of each territory: HH, LL, LH, HL, not significant, no neighbour; -1 where there is no number. */
  readonly category: ReadonlyMap<string, number>;
  readonly counts: readonly number[];
  readonly islands: readonly string[];
  /** Value and mean of the neighbours, standardised, for the scatter. */
  readonly scatter: readonly {readonly code: string; readonly x: number; readonly y: number}[];
  /** Why there are none: every value is the same. */
  readonly isConstant: boolean;
}

/** Two orders of the same territories. */
export interface ComparisonAnswer {
  readonly spearman: number;
  readonly compared: number;
  /** Places gained (towards the first) in this index against the other, by territory. */
  readonly shift: ReadonlyMap<string, number>;
  readonly otherRank: ReadonlyMap<string, number>;
  readonly otherScore: ReadonlyMap<string, number>;
}

/** What the lens looks at: the mean of rescaled indicators, or one indicator in its unit. */
export interface LensAnswer {
  readonly lens: Lens;
  readonly indicators: readonly string[];
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Exposure along x inside risk along y: nine cells, each from low to high. */
export interface BivariateAnswer {
  readonly indicator: string;
  readonly riskBreaks: readonly [number, number];
  readonly exposureBreaks: readonly [number, number];
  readonly counts: readonly number[];
}

/** All that Riesgo shows, from one scheme and one table. */
export interface RiskAnswer {
  readonly scheme: DeclaredScheme;
  readonly isPublished: boolean;
  readonly table: RiskTable;
  readonly index: CompositeIndex;
  /** Rank of each row, 1 first; NaN without an index. */
  readonly ranks: ArrayLike<number>;
  /** How many territories have an index. */
  readonly ranked: number;
  /** Score by territory, with the state of those that have none. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly paint: Paint;
  readonly stability: StabilityAnswer | null;
  readonly clusters: ClusterAnswer | null;
  readonly comparison: ComparisonAnswer | null;
  readonly lens: LensAnswer | null;
  readonly bivariate: BivariateAnswer | null;
}
