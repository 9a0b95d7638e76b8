import type {RiskAnswer} from './risk-answer.ts';
import type {Snapshot} from './snapshot.ts';

/** Without the values of every indicator, nor what each adds: panels show them, scenes do not, and they are most of the size. */
function frozenRisk(risk: RiskAnswer): RiskAnswer {
  const {status, territories, score, byDimension, observedWeight, reason, median} = risk.index;
  return {
    ...risk,
    table: {
      ...risk.table,
      table: {territories: risk.table.table.territories, values: new Map()},
      status: new Map(),
    },
    // By name, not by `...`: what each indicator adds is worked out when it is read.
    index: {
      ...{status, territories, score, byDimension, observedWeight, reason, median},
      contributions: new Map(),
    },
  };
}

/** The numbers of a view to keep with a scene: all that map, legend, sentence and table draw, and nothing else. */
export function frozenSnapshot(snapshot: Snapshot): Snapshot {
  return Object.freeze({
    ...snapshot,
    risk: snapshot.risk && frozenRisk(snapshot.risk),
  });
}
