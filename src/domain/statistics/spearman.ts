import {toNumbers} from './present-units.ts';
import type {StatisticStatus} from './status.ts';
import {isConstant} from './status.ts';

/** Spearman's rank correlation. */
export interface SpearmanResult {
  /** `constant` when either side is, `too-few` with fewer than two pairs. */
  readonly status: Exclude<StatisticStatus, 'no-neighbours'>;
  /** From −1 to 1; NaN when the status is not `computed`. */
  readonly rho: number;
  /** Pairs in which both are present. */
  readonly n: number;
}

/**
 * Gives the correlation of the ranks of two lists, equal values sharing the mean of their ranks. A pair in which either is
 * missing (NaN) is left out before ranking.
 * @throws {RangeError} when the lists differ in length or a value is infinite
 * @see Spearman, American Journal of Psychology 15 (1904)
 */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): SpearmanResult {
  if (a.length !== b.length) {
    throw new RangeError(`Expected lists of one length; got ${a.length} and ${b.length}.`);
  }
  const [left, right] = [toNumbers(a), toNumbers(b)];
  const isPaired = (_: number, index: number): boolean =>
    !Number.isNaN(left[index]) && !Number.isNaN(right[index]);
  const [first, second] = [left.filter(isPaired), right.filter(isPaired)];
  const n = first.length;
  if (n < 2) return {status: 'too-few', rho: NaN, n};
  if (isConstant(first) || isConstant(second)) return {status: 'constant', rho: NaN, n};
  return {status: 'computed', rho: correlation(averageRanks(first), averageRanks(second)), n};
}

/** Gives the rank of each value from the smallest, 1, equal values sharing the mean of their ranks. Expects no NaN. */
export function averageRanks(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN));
  const ranks = new Float64Array(values.length);
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (values[order[end + 1] ?? -1] === values[order[start] ?? -1]) end++;
    for (let place = start; place <= end; place++)
      ranks[order[place] ?? -1] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/** Ranks always have the mean (n+1)/2. */
function correlation(first: Float64Array, second: Float64Array): number {
  const mean = (first.length + 1) / 2;
  let [product, firstSquares, secondSquares] = [0, 0, 0];
  for (let index = 0; index < first.length; index++) {
    const [one, other] = [(first[index] ?? NaN) - mean, (second[index] ?? NaN) - mean];
    product += one * other;
    firstSquares += one * one;
    secondSquares += other * other;
  }
  return product / Math.sqrt(firstSquares * secondSquares);
}
