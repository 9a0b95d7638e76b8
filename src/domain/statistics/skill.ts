import {toNumbers} from './present-units.ts';

/** What happened (1 or true, 0 or false) by case; anything else is missing. */
export type Outcomes = ArrayLike<number | boolean>;

/** The cases that have both an outcome and a score, highest score first. */
export interface ScoredCases {
  readonly outcome: Uint8Array;
  readonly score: Float64Array;
  /** Cases in which it happened. */
  readonly positives: number;
  /** Cases left out because the outcome or the score is missing. */
  readonly skipped: number;
}

/**
 * Gives the cases that can be judged, highest score first, of equal scores the one given first, and how many cannot.
 * @throws {RangeError} when outcomes and scores differ in number, or a number among the outcomes is neither 0 nor 1
 */
export function scoredCases(outcome: Outcomes, score: ArrayLike<number>): ScoredCases {
  if (outcome.length !== score.length) {
    throw new RangeError(`Expected ${outcome.length} scores, one a case; got ${score.length}.`);
  }
  const scores = toNumbers(score);
  const outcomes = scores.map((_, index) => outcomeOf(outcome[index]));
  const order = [...scores.keys()].filter(
    (index) => !Number.isNaN(scores[index]) && !Number.isNaN(outcomes[index]),
  );
  order.sort((a, b) => (scores[b] ?? NaN) - (scores[a] ?? NaN) || a - b);
  const sorted = Uint8Array.from(order, (index) => outcomes[index] ?? NaN);
  return {
    outcome: sorted,
    score: Float64Array.from(order, (index) => scores[index] ?? NaN),
    positives: sorted.reduce((sum, happened) => sum + happened, 0),
    skipped: scores.length - order.length,
  };
}

/**
 * Gives the chance that a case in which it happened has a higher score than one in which it did not, a tie counting half:
 * the area under the ROC curve. Cases without a score are left out (`scoredCases` counts them). NaN when it happened in
 * all cases or in none.
 * @throws {RangeError} as `scoredCases`
 * @see Hanley and McNeil, Radiology 143 (1982)
 */
export function aucRoc(outcome: Outcomes, score: ArrayLike<number>): number {
  const cases = scoredCases(outcome, score);
  const negatives = cases.outcome.length - cases.positives;
  let [wins, hitsBefore] = [0, 0];
  for (const {hits, count} of tieGroups(cases)) {
    wins += (count - hits) * (hitsBefore + hits / 2);
    hitsBefore += hits;
  }
  return wins / (cases.positives * negatives);
}

/**
 * Gives the average precision: precision at each distinct score, weighted by the recall it adds; cases of equal score come
 * together, as in scikit-learn. Cases without a score are left out. NaN when it happened in no case.
 * @throws {RangeError} as `scoredCases`
 * @see Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), section 8.4
 */
export function averagePrecision(outcome: Outcomes, score: ArrayLike<number>): number {
  const cases = scoredCases(outcome, score);
  let [sum, hitsSoFar, countSoFar] = [0, 0, 0];
  for (const {hits, count} of tieGroups(cases)) {
    hitsSoFar += hits;
    countSoFar += count;
    sum += hits * (hitsSoFar / countSoFar);
  }
  return sum / cases.positives;
}

/**
 * Gives the mean squared difference between a probability and what happened: 0 is perfect, always saying 0.5 gives 0.25.
 * Cases without a probability are left out; NaN when none is left.
 * @throws {RangeError} when a score is not between 0 and 1, and as `scoredCases`
 * @see Brier, Monthly Weather Review 78 (1950), halved as is usual for two outcomes
 */
export function brierScore(outcome: Outcomes, probability: ArrayLike<number>): number {
  const cases = scoredCases(outcome, probability);
  const odd = cases.score.find((value) => value < 0 || value > 1);
  if (odd !== undefined) throw new RangeError(`Expected probabilities from 0 to 1; got ${odd}.`);
  const squares = cases.score.map((value, index) => (value - (cases.outcome[index] ?? NaN)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}

/**
 * Gives the share of the k highest scores in which it happened (of all scored cases when there are fewer than k). When the
 * cut falls among equal scores, what it would be on average if they were put in any order. NaN without scored cases.
 * @throws {RangeError} when k is not a whole number of at least 1, and as `scoredCases`
 */
export function precisionAtK(outcome: Outcomes, score: ArrayLike<number>, k: number): number {
  const cases = scoredCases(outcome, score);
  return hitsAtK(cases, k) / Math.min(k, cases.outcome.length);
}

/**
 * Gives the share of the cases in which it happened that are among the k highest scores; ties as in `precisionAtK`. NaN
 * when it happened in no scored case.
 * @throws {RangeError} when k is not a whole number of at least 1, and as `scoredCases`
 */
export function recallAtK(outcome: Outcomes, score: ArrayLike<number>, k: number): number {
  const cases = scoredCases(outcome, score);
  return hitsAtK(cases, k) / cases.positives;
}

function hitsAtK(cases: ScoredCases, k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`Expected k of at least 1; got ${k}.`);
  let [hitsSoFar, left] = [0, k];
  for (const {hits, count} of tieGroups(cases)) {
    hitsSoFar += hits * Math.min(1, left / count);
    left = Math.max(0, left - count);
  }
  return hitsSoFar;
}

interface TieGroup {
  readonly hits: number;
  readonly count: number;
}

/** The cases of each distinct score, highest first. */
function tieGroups({outcome, score}: ScoredCases): readonly TieGroup[] {
  const groups: {hits: number; count: number}[] = [];
  for (let index = 0; index < score.length; index++) {
    if (index === 0 || score[index] !== score[index - 1]) groups.push({hits: 0, count: 0});
    const group = groups.at(-1) ?? {hits: 0, count: 0};
    group.hits += outcome[index] ?? NaN;
    group.count++;
  }
  return groups;
}

function outcomeOf(value: number | boolean | undefined): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'number' || Number.isNaN(value)) return NaN;
  if (value !== 0 && value !== 1) throw new RangeError(`Expected outcomes 0 or 1; got ${value}.`);
  return value;
}
