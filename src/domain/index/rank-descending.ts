import {observedAscending} from './number-column.ts';

/**
 * Ranks from the highest score, in the order given: 1 is the highest, equal scores share the better place, NaN has none (NaN).
 */
export function rankDescending(scores: ArrayLike<number>): Float64Array {
  const numbers = Float64Array.from(scores);
  const ascending = observedAscending(numbers);
  const ranks = new Float64Array(numbers.length);
  rankInto(ranks, numbers, ascending);
  return ranks;
}

/** Writes the ranks of `scores` into `ranks`; `ascending` holds the scores that are numbers, in order. */
export function rankInto(
  ranks: Float64Array | Uint16Array,
  scores: Float64Array,
  ascending: Float64Array,
): void {
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? NaN;
    ranks[at] = Number.isNaN(score) ? NaN : ascending.length - countUpTo(ascending, score) + 1;
  }
}

/** How many of ascending numbers are not above one. */
function countUpTo(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? NaN) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
