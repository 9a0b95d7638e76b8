import type {AnswersFile} from '../../db/answers.ts';
import type {Engine} from '../../db/engine.ts';
import type {Backtest, BacktestQuestion, Predictor} from '../../domain/backtest.ts';
import {compositeIndex} from '../../domain/index/composite-index.ts';
import {publishedScheme} from '../../domain/index/published-scheme.ts';
import {baselines, evaluation, referenceFigures} from '../../methodology/evaluation.ts';
import {evaluationCsv} from '../../export/evaluation-csv.ts';
import {indicatorOf, type IndicatorId} from '../../methodology/indicators.ts';
import {schemes, type DeclaredScheme} from '../../methodology/schemes.ts';
import type {Evaluation, EvaluationAnswer, PredictorId} from '../../state/evaluation-answer.ts';
import type {RiskTable} from '../../state/risk-answer.ts';
import {isPublished, publishedScenario, type Scenario} from '../../state/risk-choice.ts';
import {atLevel} from '../../domain/index/at-level.ts';
import {schemeOfScenario} from '../../state/risk-scheme.ts';
import {formatAddress} from '../../state/url.ts';
import {riskWorker} from '../risk-worker.ts';
import {
  createEvaluationData,
  homicideOutcome,
  massacreOutcome,
  referenceScores,
  type EvaluationData,
  type Outcome,
} from './evaluation-data.ts';
import {fetchJson} from '../statics.ts';
import {createRiskTables} from './risk-table.ts';

/** Where the figures come from, and who judges: a worker, so that the page stays live. */
export interface EvaluationSource {
  readonly engine: Engine;
  /** The indicators of the municipalities as they were known at the edition of the evaluation. */
  readonly table: () => Promise<RiskTable>;
  readonly judge: (
    questions: readonly BacktestQuestion[],
    signal?: AbortSignal,
  ) => Promise<readonly Backtest[]>;
}

const level = 'municipality';

/** True when the table has a value of the indicator in some municipality. */
function hasData({table}: RiskTable, id: string): boolean {
  return Array.from(table.values.get(id) ?? []).some((value) => !Number.isNaN(value));
}

/** The scheme without the indicators that have no value anywhere in the table: they are not required. */
export function schemeWithData(scheme: DeclaredScheme, table: RiskTable): DeclaredScheme {
  return {
    ...scheme,
    dimensions: scheme.dimensions.map((dimension) => ({
      ...dimension,
      categories: dimension.categories.map((category) => ({
        ...category,
        indicators: category.indicators.filter(({indicator}) => hasData(table, indicator)),
      })),
    })),
  };
}

const indicatorsIn = ({dimensions}: DeclaredScheme): readonly IndicatorId[] =>
  dimensions.flatMap(({categories}) =>
    categories.flatMap(({indicators}) => indicators.map(({indicator}) => indicator)),
  );

/** The score of a scenario over the table. @throws {RangeError} when it has weights for words its scheme does not have */
function scoresOf(table: RiskTable, scenario: Scenario): Float64Array {
  const {scheme, unknown} = schemeOfScenario(scenario);
  if (unknown.length > 0) throw new RangeError(`pesos=${unknown.join(',')}`);
  const known = schemeWithData(atLevel(scheme, level), table);
  return compositeIndex(table.table, publishedScheme(known, indicatorOf)).score;
}

/** Which indicators of a scheme the evaluation has, and which not, and why. */
function coverageOf(table: RiskTable, scenario: Scenario): Pick<Evaluation, 'used' | 'dropped'> {
  const {scheme} = schemeOfScenario(publishedScenario(scenario.scheme));
  const all = indicatorsIn(scheme);
  const used = all.filter((id) => hasData(table, id));
  const dropped = all
    .filter((id) => !used.includes(id))
    .map((id) => ({
      id,
      why: indicatorOf(id).levels.includes(level)
        ? ('no-data' as const)
        : ('department-only' as const),
    }));
  return {used, dropped};
}

/** The plain figures that anybody can sort by, known by the edition. */
async function baselineScores(table: RiskTable, data: EvaluationData): Promise<Predictor[]> {
  const {before, edition} = evaluation;
  const last = {from: edition, to: edition};
  const [count, population, coca] = await Promise.all([
    data.series('homicides', before),
    data.people(last),
    data.series('coca-hectares', last),
  ]);
  const rate = Float64Array.from(
    table.table.territories,
    (_, row) => table.table.values.get('homicide-rate')?.[row] ?? NaN,
  );
  const scores = {'homicide-count': count, 'homicide-rate': rate, population, coca};
  return baselines.map((id) => ({id, scores: scores[id]}));
}

const {reviewed: k, draws, seed, level: share} = evaluation;
const options = {k, draws, seed, level: share} as const;

function questionOf(
  {happened, amount}: Outcome,
  predictors: readonly Predictor[],
  indexes: readonly PredictorId[],
): BacktestQuestion {
  const pairs = indexes.flatMap((id) => baselines.map((other) => [id, other] as const));
  const againstPublished = indexes
    .filter((id) => id === 'own')
    .map((id) => [id, indexes[0] ?? id] as const);
  return {
    outcome: happened,
    ...{amount, predictors},
    pairs: [...pairs, ...againstPublished],
    ...options,
  };
}

/**
 * Judges the published indexes and the scenario, built from data up to the edition alone, against what happened afterwards,
 * beside plain figures on the same municipalities and draws; and the baselines of the method, each on the municipalities it has.
 * @throws {QueryError}
 * @throws {RangeError} when the scenario has weights for words that its scheme does not have
 * @see method.md §6
 */
export async function loadEvaluation(
  {engine, table: tableOf, judge}: EvaluationSource,
  scenario: Scenario,
  signal?: AbortSignal,
): Promise<Evaluation> {
  const table = await tableOf();
  const data = createEvaluationData(engine, table.table.territories, signal);
  const [massacre, homicide, plain, references] = await Promise.all([
    massacreOutcome(data),
    homicideOutcome(data),
    baselineScores(table, data),
    Promise.all(referenceFigures.map((figure) => referenceScores(data, figure))),
  ]);
  const published = [
    scenario.scheme,
    ...schemes.map(({id}) => id).filter((id) => id !== scenario.scheme),
  ];
  const predictors: Predictor[] = published.map((id) => ({
    id,
    scores: scoresOf(table, publishedScenario(id)),
  }));
  const own = isPublished(scenario) ? null : scoresOf(table, scenario);
  const isEmpty = own?.every((score) => Number.isNaN(score)) ?? true;
  if (own && !isEmpty) predictors.splice(1, 0, {id: 'own', scores: own});
  const indexes = predictors.map(({id}) => id as PredictorId);
  const all = [...predictors, ...plain];
  const [first, second, ...rest] = await judge(
    [
      questionOf(massacre, all, indexes),
      questionOf(homicide, all, indexes),
      ...referenceFigures.map(({id}, at) =>
        questionOf(massacre, [{id, scores: references[at] ?? []}], []),
      ),
    ],
    signal,
  );
  if (!first || !second) throw new Error('Got no judgement of the evaluation.');
  return {
    scheme: scenario.scheme,
    own: own ? (isEmpty ? 'empty' : 'judged') : 'none',
    territories: table.table.territories.length,
    ...coverageOf(table, scenario),
    massacre: first,
    homicide: second,
    homicideLimit: homicide.limit,
    reference: referenceFigures.flatMap(({id, publishedAuc}, at) => {
      const {skills, n = 0, positives = 0} = rest[at] ?? {skills: []};
      return skills.map((skill) => ({id, skill, n, positives, publishedAuc}));
    }),
  };
}

/** Reads a file of answers that were worked out beforehand. */
type FetchAnswers = (name: string) => Promise<AnswersFile>;

/** Judges questions off the main thread. */
type Judge = EvaluationSource['judge'];

/** The answers of the evaluation, as `data/precompute-answers.ts` writes them. */
const answersFile = 'precomputed-backtest.json';

/** The version of the data; empty where it cannot be read. */
async function readVersion(): Promise<string> {
  try {
    return (await fetchJson<{readonly version: string}>('manifest.json')).version;
  } catch {
    return '';
  }
}

/**
 * A loader that fetches its answers once and keeps the last evaluation, so that coming back to the page costs nothing.
 * @param judge - who judges; the worker of the index unless given
 * @param versionOf - the version of the data, for the file
 */
export function createEvaluation(
  engine: Engine,
  fetchAnswers: FetchAnswers,
  judge: Judge = riskWorker.evaluate,
  versionOf: () => Promise<string> = readVersion,
): (scenario: Scenario) => Promise<EvaluationAnswer> {
  let seeding: Promise<void> | null = null;
  let last: {readonly key: string; readonly answer: Promise<EvaluationAnswer>} | null = null;

  function seed(): Promise<void> {
    seeding ??= fetchAnswers(answersFile).then(({answers}) => {
      engine.seed(answers);
    });
    seeding.catch(() => (seeding = null));
    return seeding;
  }
  const tables = createRiskTables(engine, seed);
  const table = (): Promise<RiskTable> => tables(evaluation.edition, level);

  async function load(scenario: Scenario): Promise<EvaluationAnswer> {
    const found = await loadEvaluation({engine, table, judge}, scenario);
    const dataVersion = await versionOf();
    return {
      ...found,
      toFile: (view) => {
        const address = new URL(formatAddress(view.state), location.href).href;
        const date = new Date().toISOString().slice(0, 10);
        return evaluationCsv(view, found, {address, date, dataVersion});
      },
    };
  }

  return (scenario) => {
    const key = JSON.stringify(scenario);
    if (last?.key === key) return last.answer;
    const answer = load(scenario);
    last = {key, answer};
    answer.catch(() => (last = null));
    return answer;
  };
}
