import type {Engine} from '../db/engine.ts';
import type {Gazetteer} from '../state/view.ts';
import {createRiskWorker} from '../workers/risk.ts';
import type {RiskLoader} from './load/risk.ts';
import {createRiskLoader} from './load/risk-loader.ts';
import {neighboursOf} from './neighbours.ts';
import {fetchAnswers} from './statics.ts';

/** The loader of Riesgo over the engine, the gazetteer and a worker of its own. */
export function openRisk(engine: Engine, gazetteer: () => Gazetteer): RiskLoader {
  return createRiskLoader({
    ...{engine, gazetteer, neighbours: neighboursOf, worker: createRiskWorker()},
    seed: async () => {
      engine.seed((await fetchAnswers('precomputed-risk.json')).answers);
    },
  });
}
