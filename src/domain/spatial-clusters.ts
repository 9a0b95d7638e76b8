import {falseDiscoveryRate} from './statistics/false-discovery-rate.ts';
import {getisOrd} from './statistics/getis-ord.ts';
import {localMoran} from './statistics/local-moran.ts';
import {moranI} from './statistics/moran.ts';
import {distanceBandWeights, kNearestWeights} from './statistics/point-weights.ts';
import {islandsOf, weightsFromNeighbours, type SpatialWeights} from './statistics/weights.ts';

/** Who counts as a neighbour: lists of indices (contiguity), the k nearest seats, or the seats within some kilometres. */
export type Neighbourhood =
  | {readonly kind: 'queen'; readonly lists: readonly (readonly number[])[]}
  | {readonly kind: 'nearest'; readonly k: number}
  | {readonly kind: 'band'; readonly km: number};

/** What to look for clusters in. Arrays run along the territories; NaN is no value. */
export interface ClusterQuestion {
  readonly values: Float64Array;
  /** Longitude and latitude of each seat, degrees. */
  readonly points: readonly (readonly [lon: number, lat: number])[];
  readonly neighbourhood: Neighbourhood;
  readonly statistic: 'lisa' | 'gi-star' | 'gi';
  readonly permutations: number;
  readonly seed: number;
  /** Between 0 and 1. */
  readonly alpha: number;
  /** True to hold the false discovery rate at alpha; false to compare each p with alpha. */
  readonly fdr: boolean;
}

/** Categories of a territory, in the order of the legend; -1 is no value. */
export const clusterCategories = ['hh', 'll', 'lh', 'hl', 'ns', 'island'] as const;
/** One of them. For Gi and Gi*, `hh` is a concentration of high values and `ll` of low ones. */
export type ClusterCategory = (typeof clusterCategories)[number];

/** What was found. */
export interface ClusterFinding {
  /** Place in `clusterCategories`, or -1. */
  readonly category: Int8Array;
  /** p strictly below this is a finding. */
  readonly cutoff: number;
  readonly isConstant: boolean;
  /** Global Moran's I with its pseudo p-value; null where it says nothing. */
  readonly global: {readonly i: number; readonly expected: number; readonly p: number} | null;
  /** Standardised value, and mean of the standardised values of the neighbours (NaN for islands); NaN where values are constant. */
  readonly z: Float64Array;
  readonly lag: Float64Array;
  readonly islands: Int32Array;
}

function weightsOf({points, neighbourhood}: ClusterQuestion): SpatialWeights {
  switch (neighbourhood.kind) {
    case 'queen':
      return weightsFromNeighbours(neighbourhood.lists, 'row');
    case 'nearest':
      return kNearestWeights(points, neighbourhood.k, {transform: 'row'});
    case 'band':
      return distanceBandWeights(points, neighbourhood.km, {transform: 'row'});
  }
}

/** The code of PySAL's quadrants 1 to 4 (HH, LH, LL, HL) in `clusterCategories`. */
const ofQuadrant: readonly number[] = [4, 0, 2, 1, 3];

function localOf(
  question: ClusterQuestion,
  weights: SpatialWeights,
): {readonly p: Float64Array; readonly kind: (unit: number) => number} {
  const {values, permutations, seed, statistic} = question;
  if (statistic === 'lisa') {
    const {p, quadrant} = localMoran(values, weights, {permutations, seed});
    return {p, kind: (unit) => ofQuadrant[quadrant[unit] ?? 0] ?? 4};
  }
  const {p, z} = getisOrd(values, weights, {star: statistic === 'gi-star'});
  return {p, kind: (unit) => ((z[unit] ?? NaN) > 0 ? 0 : 1)};
}

function standardised(values: Float64Array): Float64Array {
  const present = values.filter(Number.isFinite);
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const squares = present.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / present.length);
  return values.map((value) => (value - mean) / deviation);
}

/** Mean of the neighbours that have a value. */
function meanOfNeighbours(z: Float64Array, weights: SpatialWeights): Float64Array {
  return z.map((own, unit) => {
    if (Number.isNaN(own)) return NaN;
    const present = [...(weights.neighbours[unit] ?? [])]
      .map((other) => z[other] ?? NaN)
      .filter((value) => !Number.isNaN(value));
    return present.reduce((sum, value) => sum + value, 0) / present.length;
  });
}

/**
 * The clusters of a measure: local Moran or Getis-Ord over the weights asked for, with the p-values of islands and of
 * territories without a value left out of the false discovery rate. Row-standardised weights; Getis-Ord makes them binary.
 * @throws {RangeError} as the weights and the statistics do.
 * @see method.md §4
 */
export function findClusters(question: ClusterQuestion): ClusterFinding {
  const {values, permutations, seed, alpha, fdr} = question;
  const weights = weightsOf(question);
  const {p, kind} = localOf(question, weights);
  const hasValue = (unit: number): boolean => !Number.isNaN(values[unit] ?? NaN);
  const isIsland = (unit: number): boolean =>
    hasValue(unit) && !(weights.neighbours[unit]?.some(hasValue) ?? false);
  const tested = p.filter((value, unit) => !Number.isNaN(value) && !isIsland(unit));
  const cutoff = fdr ? falseDiscoveryRate(tested, alpha) : alpha;
  const isConstant = new Set(values.filter(Number.isFinite)).size <= 1;
  const category = Int8Array.from(values, (value, unit) => {
    if (Number.isNaN(value)) return -1;
    if (isIsland(unit)) return 5;
    return !isConstant && (p[unit] ?? NaN) < cutoff ? kind(unit) : 4;
  });
  const whole = moranI(values, weights, {permutations, seed});
  const z = standardised(values);
  return {
    category,
    cutoff,
    isConstant,
    global:
      whole.status === 'computed'
        ? {i: whole.i, expected: whole.expected, p: whole.pSimulated}
        : null,
    z,
    lag: meanOfNeighbours(z, weights),
    islands: islandsOf(weights),
  };
}
