import {twoSidedP} from './normal.ts';
import {selectPresent} from './present-units.ts';
import type {StatisticStatus, UnitStatus} from './status.ts';
import {statusOf} from './status.ts';
import type {SpatialWeights} from './weights.ts';
import {countLinks} from './weights.ts';

/** Whether a unit counts among its own neighbours: G* when true, G when false (unless said). */
export interface GetisOrdOptions {
  readonly star?: boolean;
}

/** Local G or G*, one entry for each unit in the order of the weights. */
export interface GetisOrdResult {
  /** Of the whole. When not `computed`, every present unit has z = 0 and p = 1. */
  readonly status: StatisticStatus;
  readonly unitStatus: readonly UnitStatus[];
  /** Above 0: high values around; below: low ones. NaN for a unit that is missing, an island, or `undefined`. */
  readonly z: Float64Array;
  /** Two-sided, from the normal distribution; half of it is esda's. 1 where z is NaN, but NaN for a missing unit. */
  readonly p: Float64Array;
}

/**
 * Gives local G or G* as z-values, always with binary weights: whether the weights given are row weights changes nothing.
 * Missing values are taken out. An island has no value even in G*, where it would be compared with itself alone. At least
 * three units are needed.
 * @throws {RangeError} when values and units differ in number, a value is infinite, or a unit is its own neighbour
 * @see Ord and Getis, Geographical Analysis 27 (1995), equations 5 and 6
 */
export function getisOrd(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  {star = false}: GetisOrdOptions = {},
): GetisOrdResult {
  const present = selectPresent(values, weights);
  const status = statusOf(present.values, countLinks(present.weights), 3);
  const size = weights.neighbours.length;
  const unitStatus = Array.from<UnitStatus>({length: size}).fill('missing');
  const z = new Float64Array(size).fill(NaN);
  const p = new Float64Array(size).fill(NaN);
  const {mean, sums, squares} = centredSums(present.values);
  for (const [place, unit] of present.units.entries()) {
    const list = present.weights.neighbours[place] ?? new Int32Array();
    const own = (present.values[place] ?? NaN) - mean;
    const around = star ? own : 0;
    const found = list.reduce((sum, other) => sum + (present.values[other] ?? NaN) - mean, around);
    const population = star
      ? {count: present.values.length, sum: sums, squares}
      : {count: present.values.length - 1, sum: sums - own, squares: squares - own * own};
    const score = scoreOf(found, list.length + (star ? 1 : 0), population);
    unitStatus[unit] = unitStatusOf(status, list.length, score);
    z[unit] = unitStatus[unit] === 'computed' ? score : emptyScore(status, list.length);
    p[unit] = unitStatus[unit] === 'computed' ? twoSidedP(score) : 1;
  }
  return {status, unitStatus, z, p};
}

interface Compared {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sums of deviations from the mean of all: they cancel less than sums of the values. */
function centredSums(values: Float64Array): {mean: number; sums: number; squares: number} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sums = values.reduce((sum, value) => sum + (value - mean), 0);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {mean, sums, squares};
}

/** The sum of k values less what k of those compared with would have, in standard deviations; NaN when there is no spread. */
function scoreOf(found: number, k: number, {count, sum, squares}: Compared): number {
  const mean = sum / count;
  const variance = squares / count - mean * mean;
  const spread = (variance * (count * k - k * k)) / (count - 1);
  return spread > squares * 1e-14 ? (found - k * mean) / Math.sqrt(spread) : NaN;
}

function unitStatusOf(status: StatisticStatus, neighbours: number, score: number): UnitStatus {
  if (neighbours === 0) return 'island';
  return status === 'computed' && !Number.isNaN(score) ? 'computed' : 'undefined';
}

function emptyScore(status: StatisticStatus, neighbours: number): number {
  return status === 'computed' || neighbours === 0 ? NaN : 0;
}
