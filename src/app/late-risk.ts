import type {Engine} from '../db/engine.ts';
import type {Gazetteer} from '../state/view.ts';
import type {RiskOpener} from './load/load.ts';
import type {RiskLoader} from './load/risk.ts';

/** Opens Riesgo the first time it is asked for: its code, its answers and its worker are fetched then. */
export function lateRisk(engine: Engine, gazetteer: () => Gazetteer): RiskOpener {
  let loader: Promise<RiskLoader> | null = null;
  return () => {
    loader ??= import('./open-risk.ts').then(({openRisk}) => openRisk(engine, gazetteer));
    loader.catch(() => (loader = null));
    return loader;
  };
}
