import {bisectRight} from 'd3-array';
import {ckmeans} from 'simple-statistics';

/** The ways of cutting values into classes that the analyst can choose. */
export type BreakMethod = 'quantile' | 'equal' | 'jenks';

/** A limit and the open range (low, high] it may be rounded within. */
interface Limit {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Above this many values natural breaks are cut on evenly spaced order statistics, with both extremes. */
const jenksSampleSize = 2000;

/**
 * Gives the upper limits of all classes but the last, strictly ascending: `count - 1` of them, fewer when there are
 * fewer distinct values, none when all are equal or missing. NaN and infinite values are skipped. Limits are rounded
 * to three significant digits, or to as many more as keep them apart; membership (`classIndex`) uses the rounded ones.
 *
 * - `quantile`: as many territories in each class as ties allow (linear interpolation, R type 7).
 * - `equal`: classes of equal width.
 * - `jenks`: natural breaks by exact one-dimensional k-means; above 2,000 values on 2,000 evenly spaced order
 *   statistics.
 * @throws {RangeError} when `count` is not a whole number of at least 1.
 * @see Wang & Song (2011), Ckmeans.1d.dp, The R Journal 3(2)
 */
export function classBreaks(
  values: ArrayLike<number>,
  method: BreakMethod,
  count: number,
): number[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`Got ${count} classes when expected a whole number of at least 1.`);
  }
  const sorted = sortFinite(values);
  const classes = Math.min(count, countDistinct(sorted, count));
  if (classes < 2) return [];
  return limitsOf(sorted, method, classes).map(roundLimit);
}

/**
 * Gives the class a value stands in: 0 below `breaks[0]`, `i + 1` from `breaks[i]` on, -1 when the value is NaN.
 */
export function classIndex(value: number, breaks: readonly number[]): number {
  return Number.isNaN(value) ? -1 : bisectRight(breaks, value);
}

/** Gives how many values stand in each class, lowest class first (`breaks.length + 1` counts); NaN is not counted. */
export function classCounts(values: ArrayLike<number>, breaks: readonly number[]): number[] {
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (let row = 0; row < values.length; row++) {
    const index = classIndex(values[row] ?? NaN, breaks);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

function sortFinite(values: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let length = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isFinite(value)) kept[length++] = value;
  }
  return kept.subarray(0, length).sort();
}

/** How many distinct values there are, counted up to `enough`. */
function countDistinct(sorted: Float64Array, enough: number): number {
  let distinct = 0;
  let previous = NaN;
  for (const value of sorted) {
    if (value !== previous) distinct++;
    if (distinct === enough) break;
    previous = value;
  }
  return distinct;
}

function limitsOf(sorted: Float64Array, method: BreakMethod, classes: number): Limit[] {
  switch (method) {
    case 'quantile':
      return spaceLimits(sorted, quantileLimits(sorted, classes));
    case 'equal':
      return spaceLimits(sorted, equalLimits(sorted, classes));
    case 'jenks':
      return naturalLimits(sorted, classes);
    default:
      throw new RangeError(
        `Got method '${String(method)}' when expected quantile, equal or jenks.`,
      );
  }
}

function quantileLimits(sorted: Float64Array, classes: number): number[] {
  const limits: number[] = [];
  for (let cut = 1; cut < classes; cut++) {
    const position = ((sorted.length - 1) * cut) / classes;
    const below = sorted[Math.floor(position)] ?? NaN;
    const above = sorted[Math.ceil(position)] ?? NaN;
    limits.push(below + (above - below) * (position - Math.floor(position)));
  }
  return limits;
}

function equalLimits(sorted: Float64Array, classes: number): number[] {
  const [low, high] = extremes(sorted);
  const limits: number[] = [];
  for (let cut = 1; cut < classes; cut++) limits.push(low + ((high - low) * cut) / classes);
  return limits;
}

/** Drops limits that would leave a class empty by ties, and lets each move half-way to its neighbours. */
function spaceLimits(sorted: Float64Array, limits: readonly number[]): Limit[] {
  const [lowest, highest] = extremes(sorted);
  const kept = [...new Set(limits)].filter((limit) => limit > lowest && limit <= highest);
  return kept.map((value, index) => ({
    value,
    low: (value + (kept[index - 1] ?? lowest)) / 2,
    high: (value + (kept[index + 1] ?? highest)) / 2,
  }));
}

function naturalLimits(sorted: Float64Array, classes: number): Limit[] {
  const clusters = ckmeans(thin(sorted, jenksSampleSize), classes);
  const limits: Limit[] = [];
  for (const [index, cluster] of clusters.entries()) {
    const low = clusters[index - 1]?.at(-1);
    const high = cluster[0];
    if (low === undefined || high === undefined || low === high) continue;
    limits.push({value: (low + high) / 2, low, high});
  }
  return limits;
}

/** Evenly spaced order statistics with both extremes; all of them when there are no more than `size`. */
function thin(sorted: Float64Array, size: number): number[] {
  if (sorted.length <= size) return [...sorted];
  const step = (sorted.length - 1) / (size - 1);
  return Array.from({length: size}, (_, index) => sorted[Math.round(index * step)] ?? NaN);
}

function extremes(sorted: Float64Array): readonly [low: number, high: number] {
  return [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
}

/** The limit with the fewest significant digits, from three, that stays inside its range. */
function roundLimit({value, low, high}: Limit): number {
  for (let digits = 3; digits <= 15; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (rounded > low && rounded <= high) return rounded;
  }
  return value;
}
