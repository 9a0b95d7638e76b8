/** Values of one indicator, in the order of the territories; NaN, null and undefined all stand for no number. */
export type NumberColumn = ArrayLike<number | null | undefined>;

/** What the index is made of: a column for each indicator. */
export interface IndicatorTable {
  readonly territories: readonly string[];
  /** By indicator. Columns are not changed in place: what is worked out from one is kept beside it. */
  readonly values: ReadonlyMap<string, NumberColumn>;
}

/** `more` (or 1): more of it asks for earlier review; `less` (or -1): less of it does, and the scale is inverted. */
export type Direction = 'more' | 'less' | 1 | -1;

/** Where the two ends of the scale stand. */
export interface Goalposts {
  /** The value at the low end; the least observed value when absent. */
  readonly min?: number | undefined;
  /** The value at the high end; the greatest observed value when absent. */
  readonly max?: number | undefined;
  /** True when the scale runs over ln(0.001 + x); false when absent. */
  readonly log?: boolean | undefined;
  /** `more` when absent. */
  readonly direction?: Direction | undefined;
}

/** How indicators are brought to one scale. */
export type Normalisation = 'minmax' | 'percentile' | 'zscore';

/** How the children of a node become one number. Missing children are skipped. */
export type Aggregation = 'arithmetic' | 'geometric' | 'scaled-geometric';

/** The two ends of the common scale. */
export type ScaleRange = readonly [low: number, high: number];

/** An indicator in the tree. A weight of zero switches it off. */
export interface SchemeLeaf {
  readonly indicator: string;
  /** Among its siblings, 0 or more, on any scale: siblings are brought to a sum of one. */
  readonly weight: number;
  readonly goalposts: Goalposts;
}

/** A group of indicators or of groups. A weight of zero switches it off with all that is below. */
export interface SchemeNode {
  readonly id: string;
  /** Among its siblings, 0 or more, on any scale. */
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly children: readonly (SchemeNode | SchemeLeaf)[];
}

/** How an index is made. */
export interface Scheme {
  readonly normalisation: Normalisation;
  /** A territory with less than this share (0–1) of the weight of a dimension observed has no index. */
  readonly minimumObserved: number;
  /** The ends of the scale of every number of the index; 0 and 10 when absent. */
  readonly range?: ScaleRange | undefined;
  /** Its children are the dimensions; its own weight counts for nothing. */
  readonly root: SchemeNode;
}

/** The scale of the index where a scheme does not say. */
export const defaultRange: ScaleRange = [0, 10];

/** True when the child is an indicator, false when it is a group. */
export function isLeaf(child: SchemeNode | SchemeLeaf): child is SchemeLeaf {
  return 'indicator' in child;
}

/** The name of a child: the indicator of a leaf, the id of a group. */
export function nameOf(child: SchemeNode | SchemeLeaf): string {
  return isLeaf(child) ? child.indicator : child.id;
}
