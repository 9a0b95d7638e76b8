import {rankDescending} from '../../domain/index/rank-descending.ts';
import {spearman} from '../../domain/statistics/spearman.ts';
import type {SchemeId} from '../../methodology/schemes.ts';
import type {Against, Scenario} from '../../state/risk-choice.ts';
import {publishedScenario} from '../../state/risk-choice.ts';
import type {ComparisonAnswer} from '../../state/risk-answer.ts';
import type {BuiltIndex} from './risk-index.ts';

/** The published index of UARIV by municipality (IRV 2022), 0 to 1. */
export type IrvSource = () => Promise<ReadonlyMap<string, number>>;

/**
 * The order of an index against another one of the same territories. Ranks are worked out again among the territories that
 * both have, so that a territory without one of the two moves nobody.
 */
export function compareOrders(
  territories: readonly string[],
  own: ArrayLike<number>,
  other: ArrayLike<number>,
): ComparisonAnswer {
  const isIn = (row: number): boolean =>
    !Number.isNaN(own[row] ?? NaN) && !Number.isNaN(other[row] ?? NaN);
  const both = territories.map((_, row) => row).filter(isIn);
  const ownRanks = rankDescending(both.map((row) => own[row] ?? NaN));
  const otherRanks = rankDescending(both.map((row) => other[row] ?? NaN));
  const shift = new Map<string, number>();
  const otherRank = new Map<string, number>();
  const otherScore = new Map<string, number>();
  both.forEach((row, at) => {
    const code = territories[row] ?? '';
    shift.set(code, (otherRanks[at] ?? NaN) - (ownRanks[at] ?? NaN));
    otherRank.set(code, otherRanks[at] ?? NaN);
    otherScore.set(code, other[row] ?? NaN);
  });
  const {rho} = spearman(
    both.map((row) => own[row] ?? NaN),
    both.map((row) => other[row] ?? NaN),
  );
  return {spearman: rho, compared: both.length, shift, otherRank, otherScore};
}

/** The comparison that was asked for; null where there is none at this level (the IRV has municipalities only). */
export async function comparisonOf(
  built: BuiltIndex,
  against: Against,
  irv: IrvSource,
  build: (scenario: Scenario) => BuiltIndex,
): Promise<ComparisonAnswer | null> {
  const {territories} = built.table.table;
  if (against === 'irv') {
    if (built.table.level === 'department') return null;
    const values = await irv();
    return compareOrders(
      territories,
      built.index.score,
      territories.map((code) => values.get(code) ?? NaN),
    );
  }
  const scenario =
    against === 'published' ? publishedScenario(built.scheme.id as SchemeId) : against.scenario;
  const other = build(scenario);
  return compareOrders(territories, built.index.score, other.index.score);
}
