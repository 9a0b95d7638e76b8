import {normalUpperTail, twoSidedP} from './normal.ts';
import {selectPresent} from './present-units.ts';
import {spatialLag} from './spatial-lag.ts';
import type {StatisticStatus} from './status.ts';
import {statusOf} from './status.ts';
import type {SpatialWeights, WeightSums} from './weights.ts';
import {countLinks, sumWeights, withTransform} from './weights.ts';

/** General G. When the status is not `computed`, `g` and `z` are NaN and p is 1. */
export interface GlobalGetisOrdResult {
  readonly status: StatisticStatus;
  readonly n: number;
  /** The share of the products of all pairs that pairs of neighbours have, each direction counted. */
  readonly g: number;
  readonly expected: number;
  readonly variance: number;
  /** Above 0: high beside high; below: low beside low. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  readonly pOneSided: number;
}

/**
 * Gives the general G of values that are all at least 0, with binary weights and the moments of randomisation. Missing
 * values are taken out. At least four units are needed.
 * @throws {RangeError} when a value is negative or infinite, values and units differ in number, or a unit is its own neighbour
 * @see Getis and Ord, Geographical Analysis 24 (1992)
 */
export function globalGetisOrd(
  values: ArrayLike<number>,
  weights: SpatialWeights,
): GlobalGetisOrdResult {
  const present = selectPresent(values, withTransform(weights, 'binary'));
  const negative = present.values.find((value) => value < 0);
  if (negative !== undefined) {
    throw new RangeError(`Expected values of at least 0 for the general G; got ${negative}.`);
  }
  const n = present.values.length;
  const status = statusOf(present.values, countLinks(present.weights), 4);
  const [first, second] = [powerSum(present.values, 1), powerSum(present.values, 2)];
  const pairs = first * first - second;
  if (status !== 'computed' || pairs === 0) {
    const named = status === 'computed' ? 'constant' : status;
    return {status: named, n, g: NaN, expected: NaN, variance: NaN, z: NaN, p: 1, pOneSided: 1};
  }
  const sums = sumWeights(present.weights);
  const lag = spatialLag(present.values, present.weights);
  const g = present.values.reduce((sum, own, unit) => sum + own * (lag[unit] ?? NaN), 0) / pairs;
  const expected = sums.s0 / (n * (n - 1));
  const square = squareExpected(present.values, sums) / (pairs * pairs);
  const variance = square - expected * expected;
  const z = (g - expected) / Math.sqrt(variance);
  const pOneSided = normalUpperTail(Math.abs(z));
  return {status, n, g, expected, variance, z, p: twoSidedP(z), pOneSided};
}

/** E(G²) times the squared sum of products: the B-terms of the paper's appendix. */
function squareExpected(values: Float64Array, {s0, s1, s2}: WeightSums): number {
  const n = values.length;
  const [m1, m2, m3, m4] = [1, 2, 3, 4].map((power) => powerSum(values, power)) as [
    number,
    number,
    number,
    number,
  ];
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0;
  const b4 = s1 - s2 + s0 * s0;
  const sum = b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 ** 4;
  return sum / (n * (n - 1) * (n - 2) * (n - 3));
}

function powerSum(values: Float64Array, power: number): number {
  return values.reduce((sum, value) => sum + value ** power, 0);
}
