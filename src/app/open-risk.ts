import type {Engine} from '../db/engine.ts';
import {seriesTotals} from '../db/queries/series-totals.ts';
import type {Gazetteer} from '../state/view.ts';
import {createRiskWorker} from '../workers/risk.ts';
import {createRisk, type RiskLoader} from './load/risk.ts';
import {createRiskTables} from './load/risk-table.ts';
import {createStability} from './load/risk-stability.ts';
import {neighboursOf} from './neighbours.ts';
import {fetchAnswers} from './statics.ts';

/** Runs an asynchronous step once; a failure is forgotten, so that it is tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    result.catch(() => (result = null));
    return result;
  };
}

/** The loader of Riesgo over the engine, the gazetteer and a worker of its own. */
export function openRisk(engine: Engine, gazetteer: () => Gazetteer): RiskLoader {
  const worker = createRiskWorker();
  const seed = once(async () => {
    engine.seed((await fetchAnswers('precomputed-risk.json')).answers);
  });
  const irv = once(async () => {
    const answer = await seriesTotals(engine, {series: 'irv', from: 2022, to: 2022});
    return new Map(answer.territory.map((code, at) => [code, answer.value[at] ?? NaN]));
  });
  return createRisk({
    tableOf: createRiskTables(engine, seed),
    clusters: {
      neighbours: once(neighboursOf),
      pointOf: (code) => {
        const place = gazetteer().places.get(code);
        return [place?.lon ?? NaN, place?.lat ?? NaN];
      },
      find: (question, signal) => worker.clusters(question, signal),
    },
    irv,
    stability: createStability((question, signal, report) =>
      worker.stability(question, signal, report),
    ),
  });
}
