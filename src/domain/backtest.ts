import {
  createRankedCases,
  drawSkill,
  emptyMeasures,
  type Measures,
  type RankedCases,
} from './backtest-draws.ts';
import {percentileInterval, type Estimate} from './backtest-interval.ts';
import {createRandom} from './statistics/random.ts';
import {aucRoc, averagePrecision, precisionAtK, type Outcomes} from './statistics/skill.ts';
import {spearman} from './statistics/spearman.ts';

/** Something that orders territories, the highest first; NaN where it says nothing. */
export interface Predictor {
  readonly id: string;
  readonly scores: ArrayLike<number>;
}

/** What is judged, against what happened, and how. Plain data: it can be sent to a worker. */
export interface BacktestQuestion {
  /** What happened by territory: 1, 0, or NaN where nobody knows. */
  readonly outcome: ArrayLike<number>;
  /** The number behind the outcome, for the rank correlation; null where there is none. */
  readonly amount: ArrayLike<number> | null;
  readonly predictors: readonly Predictor[];
  /** Pairs to compare, each the first minus the second. */
  readonly pairs: readonly (readonly [id: string, other: string])[];
  /** How many of the first are looked at for the precision. */
  readonly k: number;
  readonly draws: number;
  readonly seed: number;
  /** Share of the draws inside an interval, 0–1. */
  readonly level: number;
}

/** How well one predictor orders the judged territories. */
export interface PredictorSkill {
  readonly id: string;
  /** Chance that a territory in which it happened stands above one in which it did not, 0–1; 0.5 is a coin. */
  readonly auc: Estimate;
  /** Mean of the precision over the places at which it happened, 0–1; the prevalence is what chance would give. */
  readonly averagePrecision: Estimate;
  /** Share of the first k in which it happened, 0–1. */
  readonly precision: Estimate;
  /** Spearman with the amount, −1 to 1; NaN without an amount. */
  readonly rho: number;
}

/** `better`, `worse`: the interval of the difference leaves zero out; `unclear`: it holds it, or there is none. */
export type Verdict = 'better' | 'worse' | 'unclear';

/** One predictor against another one on the same draws. */
export interface PairedDifference {
  readonly id: string;
  readonly other: string;
  /** AUC of the first minus that of the second. */
  readonly auc: Estimate;
  readonly averagePrecision: Estimate;
  /** Of the AUC. */
  readonly verdict: Verdict;
}

/** The judgement of all predictors on the same territories. */
export interface Backtest {
  /** Rows of the question that were judged, ascending. */
  readonly rows: readonly number[];
  readonly n: number;
  /** Judged territories in which it happened. */
  readonly positives: number;
  /** Positives over n, 0–1. */
  readonly prevalence: number;
  /** Territories left out, and how many for each reason; one can have several. */
  readonly left: {
    readonly total: number;
    /** Of them, those in which it happened. */
    readonly positives: number;
    readonly outcome: number;
    readonly predictors: readonly {readonly id: string; readonly count: number}[];
  };
  /** In the order of the question. */
  readonly skills: readonly PredictorSkill[];
  /** In the order of the question. */
  readonly differences: readonly PairedDifference[];
}

/**
 * Judges predictors against an outcome on the territories in which the outcome and every predictor are known, with
 * percentile intervals over resamples of territories. All predictors see the same resamples, so that differences are paired.
 * @throws {RangeError} when lists differ in length, an outcome is neither 0 nor 1, k or draws are under 1, or a pair names
 * no predictor
 * @see Efron and Tibshirani, An Introduction to the Bootstrap (1993), ch. 13; method.md §6
 */
export function runBacktest(question: BacktestQuestion): Backtest {
  const {predictors, amount, pairs, k, draws, seed, level} = question;
  checkLengths(question);
  const rows = judgedRows(question);
  const outcome = rows.map((row) => question.outcome[row] ?? NaN);
  const positives = outcome.filter((happened) => happened === 1).length;
  const ranked = predictors.map(({scores}) =>
    createRankedCases(
      outcome,
      rows.map((row) => scores[row] ?? NaN),
    ),
  );
  const drawn = drawAll(ranked, rows.length, {k, draws, seed});
  const skills = predictors.map(({id, scores}, which): PredictorSkill => {
    const own = rows.map((row) => scores[row] ?? NaN);
    const values = pointSkill(outcome, own, k);
    const samples = drawn[which] ?? emptyMeasures(0);
    return {
      id,
      auc: percentileInterval(values.auc, samples.auc, level),
      averagePrecision: percentileInterval(
        values.averagePrecision,
        samples.averagePrecision,
        level,
      ),
      precision: percentileInterval(values.precision, samples.precision, level),
      rho: amount
        ? spearman(
            own,
            rows.map((row) => amount[row] ?? NaN),
          ).rho
        : NaN,
    };
  });
  return {
    ...{rows, n: rows.length, positives, prevalence: positives / rows.length},
    left: leftOut(question, rows),
    skills,
    differences: pairs.map((pair) => differenceOf(pair, skills, drawn, level)),
  };
}

/** The one of the ids with the highest AUC, the first of equal ones; null when none is defined. */
export function bestOf(
  skills: readonly PredictorSkill[],
  ids: readonly string[],
): PredictorSkill | null {
  return skills
    .filter(({id, auc}) => ids.includes(id) && !Number.isNaN(auc.value))
    .reduce<PredictorSkill | null>(
      (best, one) => (best && best.auc.value >= one.auc.value ? best : one),
      null,
    );
}

/** What an interval of a difference says: it leaves zero out, on one side or the other, or it does not. */
export function verdictOf({low, high}: Estimate): Verdict {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'unclear';
}

function checkLengths({outcome, amount, predictors}: BacktestQuestion): void {
  const {length} = outcome;
  const odd = predictors.find(({scores}) => scores.length !== length);
  if (odd)
    throw new RangeError(
      `Got ${String(odd.scores.length)} scores of '${odd.id}' when expected ${String(length)}.`,
    );
  if (amount && amount.length !== length)
    throw new RangeError(`Got ${String(amount.length)} amounts when expected ${String(length)}.`);
}

function isMissing(values: ArrayLike<number>, row: number): boolean {
  return Number.isNaN(values[row] ?? NaN);
}

function allRows({outcome}: BacktestQuestion): readonly number[] {
  return Array.from({length: outcome.length}, (_, row) => row);
}

function judgedRows(question: BacktestQuestion): readonly number[] {
  const columns = [question.outcome, ...question.predictors.map(({scores}) => scores)];
  return allRows(question).filter((row) => columns.every((column) => !isMissing(column, row)));
}

function leftOut(question: BacktestQuestion, judged: readonly number[]): Backtest['left'] {
  const {outcome, predictors} = question;
  const isJudged = new Set(judged);
  const left = allRows(question).filter((row) => !isJudged.has(row));
  const missingIn = (values: ArrayLike<number>): number =>
    left.filter((row) => isMissing(values, row)).length;
  return {
    total: left.length,
    positives: left.filter((row) => outcome[row] === 1).length,
    outcome: missingIn(outcome),
    predictors: predictors.map(({id, scores}) => ({id, count: missingIn(scores)})),
  };
}

function pointSkill(
  outcome: Outcomes,
  scores: readonly number[],
  k: number,
): {readonly [Measure in keyof Measures]: number} {
  return {
    auc: aucRoc(outcome, scores),
    averagePrecision: averagePrecision(outcome, scores),
    precision: precisionAtK(outcome, scores, k),
  };
}

/** The measures of every predictor in every draw; every predictor sees the same draws. */
function drawAll(
  ranked: readonly RankedCases[],
  length: number,
  {k, draws, seed}: Pick<BacktestQuestion, 'k' | 'draws' | 'seed'>,
): readonly Measures[] {
  if (!Number.isInteger(draws) || draws < 1)
    throw new RangeError(`Got ${String(draws)} draws when expected a whole number of at least 1.`);
  const all = ranked.map(() => emptyMeasures(draws));
  if (length === 0) return all;
  const random = createRandom(seed);
  const times = new Int32Array(length);
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let place = 0; place < length; place++) {
      const chosen = random.below(length);
      times[chosen] = (times[chosen] ?? 0) + 1;
    }
    for (const [which, measures] of all.entries()) {
      const cases = ranked[which];
      if (cases) drawSkill(cases, times, k, measures, draw);
    }
  }
  return all;
}

function differenceOf(
  [id, other]: readonly [string, string],
  skills: readonly PredictorSkill[],
  drawn: readonly Measures[],
  level: number,
): PairedDifference {
  const at = (wanted: string): number => {
    const found = skills.findIndex((skill) => skill.id === wanted);
    if (found < 0) throw new RangeError(`Got a pair with '${wanted}', which is no predictor.`);
    return found;
  };
  const [first, second] = [at(id), at(other)];
  const minus = (measure: 'auc' | 'averagePrecision'): Estimate =>
    percentileInterval(
      (skills[first]?.[measure].value ?? NaN) - (skills[second]?.[measure].value ?? NaN),
      (drawn[first]?.[measure] ?? new Float64Array()).map(
        (value, draw) => value - (drawn[second]?.[measure][draw] ?? NaN),
      ),
      level,
    );
  const auc = minus('auc');
  return {id, other, auc, averagePrecision: minus('averagePrecision'), verdict: verdictOf(auc)};
}
