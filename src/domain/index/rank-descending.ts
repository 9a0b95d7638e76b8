/**
 * Ranks from the highest score, in the order given: 1 is the highest, equal scores share the better place, NaN has none (NaN).
 */
export function rankDescending(scores: ArrayLike<number>): Float64Array {
  const numbers = Float64Array.from(scores);
  const ranks = new Float64Array(numbers.length);
  rankInto(ranks, numbers, new Float64Array(numbers.length));
  return ranks;
}

/** Writes the ranks of `scores` into `ranks` as `rankDescending` gives them; `scratch` is as long and is written over. */
export function rankInto(ranks: Float64Array, scores: Float64Array, scratch: Float64Array): void {
  scratch.set(scores);
  // Missing scores are sorted to the end.
  scratch.sort();
  let observed = scratch.length;
  while (observed > 0 && Number.isNaN(scratch[observed - 1])) observed--;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? NaN;
    ranks[at] = Number.isNaN(score) ? NaN : observed - countUpTo(scratch, observed, score) + 1;
  }
}

/** How many of the first `length` ascending numbers are not above a limit. */
function countUpTo(ascending: Float64Array, length: number, limit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? NaN) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
