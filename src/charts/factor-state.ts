import type {FactorCoverage, RiskFactor} from '../methodology/risk-factors.ts';

/** How a factor is drawn: its coverage, or `idle` where there are data but no indicator in use. */
export type FactorState = FactorCoverage | 'idle';

/** The states in the order of the legend. */
export const factorStates: readonly FactorState[] = [
  'scored',
  'partial',
  'analyst',
  'none',
  'idle',
];

/**
 * How a factor is drawn with `counts` indicators in use by number of factor; null when nothing is known of the use, and
 * the declared coverage stands. A factor without data or left to a person is never drawn as scored.
 */
export function factorState(
  factor: RiskFactor,
  counts: Readonly<Record<number, number>> | null,
): FactorState {
  const canScore = factor.coverage === 'scored' || factor.coverage === 'partial';
  if (!canScore || !counts) return factor.coverage;
  return (counts[factor.number] ?? 0) > 0 ? factor.coverage : 'idle';
}
