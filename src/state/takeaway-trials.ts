import type {RiskAnswer, StabilityAnswer} from './risk-answer.ts';

/** The trials of this very index, once they are drawn or were stopped; null before. */
export function trialsOf({stability}: RiskAnswer): StabilityAnswer | null {
  if (!stability || stability.isStale) return null;
  return stability.isStopped || stability.done === stability.of ? stability : null;
}
