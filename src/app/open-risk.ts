import type {Engine} from '../db/engine.ts';
import type {Gazetteer} from '../state/view.ts';
import type {RiskLoader} from './load/risk.ts';
import {createRiskLoader} from './load/risk-loader.ts';
import {neighboursOf} from './neighbours.ts';
import {riskWorker} from './risk-worker.ts';
import {fetchAnswers} from './statics.ts';

/** The loader of Riesgo over the engine, the gazetteer and the worker of the index. */
export function openRisk(engine: Engine, gazetteer: () => Gazetteer): RiskLoader {
  return createRiskLoader({
    ...{engine, gazetteer, neighbours: neighboursOf, worker: riskWorker},
    seed: async () => {
      engine.seed((await fetchAnswers('precomputed-risk.json')).answers);
    },
  });
}
