import type {Engine} from '../../db/engine.ts';
import {seriesTotals} from '../../db/queries/series-totals.ts';
import type {Gazetteer} from '../../state/view.ts';
import type {RiskWorker} from '../../workers/risk.ts';
import {once} from './once.ts';
import {createRisk, type RiskLoader} from './risk.ts';
import {createStability} from './risk-stability.ts';
import {createRiskTables, type SeedRisk} from './risk-table.ts';

/** What the loader of Riesgo is made over. */
export interface RiskSources {
  readonly engine: Engine;
  readonly gazetteer: () => Gazetteer;
  readonly seed: SeedRisk;
  readonly neighbours: () => Promise<ReadonlyMap<string, readonly string[]>>;
  readonly worker: Pick<RiskWorker, 'clusters' | 'stability'>;
}

/** The loader of Riesgo, in the page and in the pipeline. */
export function createRiskLoader(sources: RiskSources): RiskLoader {
  const {engine, gazetteer, worker} = sources;
  const irv = once(async () => {
    const answer = await seriesTotals(engine, {series: 'irv', from: 2022, to: 2022});
    return new Map(answer.territory.map((code, at) => [code, answer.value[at] ?? NaN]));
  });
  return createRisk({
    tableOf: createRiskTables(engine, once(sources.seed)),
    clusters: {
      neighbours: once(sources.neighbours),
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
