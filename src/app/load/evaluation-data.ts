import {quantileSorted} from 'd3-array';
import type {Engine} from '../../db/engine.ts';
import {populationByTerritory} from '../../db/queries/population-by-territory.ts';
import {seriesTotals} from '../../db/queries/series-totals.ts';
import {empiricalBayesRate} from '../../domain/statistics/empirical-bayes.ts';
import {evaluation, type ReferenceFigure, type Years} from '../../methodology/evaluation.ts';
import type {SeriesId} from '../../methodology/indicator-series.ts';

/** Columns of the evaluation over a list of municipalities; NaN where there is no figure. */
export interface EvaluationData {
  /** A series added over years. */
  readonly series: (series: SeriesId, years: Years) => Promise<Float64Array>;
  /** Inhabitants added over years. */
  readonly people: (years: Years) => Promise<Float64Array>;
}

/** Asks the engine for columns in the order of the municipalities. */
export function createEvaluationData(
  engine: Engine,
  municipalities: readonly string[],
  signal?: AbortSignal,
): EvaluationData {
  const inOrder = (
    territory: readonly (string | null)[],
    value: ArrayLike<number>,
  ): Float64Array => {
    const byCode = new Map(territory.map((code, at) => [code, value[at] ?? NaN]));
    return Float64Array.from(municipalities, (code) => byCode.get(code) ?? NaN);
  };
  return {
    async series(series, years) {
      const {territory, value} = await seriesTotals(engine, {series, ...years}, signal);
      return inOrder(territory, value);
    },
    async people({from, to}) {
      const years = Array.from({length: to - from + 1}, (_, at) => from + at);
      const columns = await Promise.all(
        years.map(async (year) => {
          const answer = await populationByTerritory(engine, {year, level: 'municipality'}, signal);
          return inOrder(answer.territory, answer.people);
        }),
      );
      return Float64Array.from(municipalities, (_, row) =>
        columns.reduce((sum, column) => sum + (column[row] ?? NaN), 0),
      );
    },
  };
}

/** What happened, with the number behind it; NaN where nobody knows. */
export interface Outcome {
  readonly happened: Float64Array;
  readonly amount: Float64Array | null;
  /** The lowest amount that counts as happened; NaN where there is no amount. */
  readonly limit: number;
}

/** Whether there was any massacre in the years of the outcome. */
export async function massacreOutcome(data: EvaluationData): Promise<Outcome> {
  const cases = await data.series('massacre-cases', evaluation.outcome);
  const happened = cases.map((count) => (Number.isNaN(count) ? NaN : Number(count > 0)));
  return {happened, amount: null, limit: NaN};
}

/** Whether the smoothed homicide rate of the years of the outcome is among the highest; its amount per 100,000 and year. */
export async function homicideOutcome(data: EvaluationData): Promise<Outcome> {
  const [victims, people] = await Promise.all([
    data.series('homicides', evaluation.outcome),
    data.people(evaluation.outcome),
  ]);
  const amount = empiricalBayesRate(victims, people).map((rate) => rate * 100000);
  const known = [...amount.filter((rate) => !Number.isNaN(rate)).sort()];
  const limit = quantileSorted(known, 1 - evaluation.highShare) ?? NaN;
  const happened = amount.map((rate) => (Number.isNaN(rate) ? NaN : Number(rate >= limit)));
  return {happened, amount, limit};
}

/** A figure of the method: what nobody recorded counts as zero there, save for the index it is compared with. */
export async function referenceScores(
  data: EvaluationData,
  {series, years, isRate}: ReferenceFigure,
): Promise<Float64Array> {
  if (series === null) return data.people(years);
  const raw = await data.series(series, years);
  const total = series === 'irv' ? raw : raw.map((count) => (Number.isNaN(count) ? 0 : count));
  if (!isRate) return total;
  const people = await data.people(years);
  return total.map((count, row) => count / (people[row] ?? NaN));
}
