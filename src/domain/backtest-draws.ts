import {scoredCases} from './statistics/skill.ts';

/** Cases in the order of their scores, highest first, with the place each group of equal scores ends. */
export interface RankedCases {
  /** The case that stands at each place. */
  readonly order: Int32Array;
  /** Whether it happened at each place, 1 or 0. */
  readonly outcome: Uint8Array;
  /** 1 at the last place of a group of equal scores. */
  readonly endsGroup: Uint8Array;
}

/** A measure for each draw; NaN in a draw in which it is not defined. */
export interface Measures {
  readonly auc: Float64Array;
  readonly averagePrecision: Float64Array;
  readonly precision: Float64Array;
}

/** Room for the measures of so many draws, all NaN. */
export function emptyMeasures(draws: number): Measures {
  const room = (): Float64Array => new Float64Array(draws).fill(NaN);
  return {auc: room(), averagePrecision: room(), precision: room()};
}

/**
 * Sorts cases once, so that a draw costs no sorting.
 * @throws {RangeError} when an outcome is neither 0 nor 1, a score is missing, or lists differ in length
 */
export function createRankedCases(
  outcome: readonly number[],
  scores: readonly number[],
): RankedCases {
  const sorted = scoredCases(outcome, scores);
  if (sorted.skipped > 0)
    throw new RangeError(`Got ${String(sorted.skipped)} cases without a score or an outcome.`);
  const order = Int32Array.from(scores.keys()).sort(
    (a, b) => (scores[b] ?? NaN) - (scores[a] ?? NaN) || a - b,
  );
  const endsGroup = Uint8Array.from(sorted.score, (score, place) =>
    score === sorted.score[place + 1] ? 0 : 1,
  );
  return {order, outcome: sorted.outcome, endsGroup};
}

/**
 * Writes the measures of one draw, in which each case counts `times` over: what `aucRoc`, `averagePrecision` and
 * `precisionAtK` give for the resample, ties and all.
 */
export function drawSkill(
  {order, outcome, endsGroup}: RankedCases,
  times: Int32Array,
  k: number,
  measures: Measures,
  draw: number,
): void {
  let [wins, precisionSum, hitsBefore, countBefore, hitsAtK] = [0, 0, 0, 0, 0];
  let [hits, count] = [0, 0];
  for (let place = 0; place < order.length; place++) {
    const copies = times[order[place] ?? -1] ?? 0;
    count += copies;
    hits += copies * (outcome[place] ?? 0);
    if (endsGroup[place] === 0 || count === 0) continue;
    wins += (count - hits) * (hitsBefore + hits / 2);
    hitsAtK += hits * Math.min(1, Math.max(0, k - countBefore) / count);
    hitsBefore += hits;
    countBefore += count;
    precisionSum += hits * (hitsBefore / countBefore);
    hits = 0;
    count = 0;
  }
  const negatives = countBefore - hitsBefore;
  measures.auc[draw] = wins / (hitsBefore * negatives);
  measures.averagePrecision[draw] = precisionSum / hitsBefore;
  measures.precision[draw] = hitsAtK / Math.min(k, countBefore);
}
