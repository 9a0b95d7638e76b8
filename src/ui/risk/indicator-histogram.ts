import {normalise} from '../../domain/index/normalise.ts';
import {indicatorOf, type IndicatorId} from '../../methodology/indicators.ts';
import type {RiskTable} from '../../state/risk-answer.ts';

const bins = 12;
const cache = new WeakMap<RiskTable, Map<string, readonly number[]>>();

/** How many territories stand where on the scale of an indicator, from 0 to 10 in twelve steps; missing ones are left out. */
export function histogramOf(table: RiskTable, id: IndicatorId): readonly number[] {
  const known = cache.get(table) ?? new Map<string, readonly number[]>();
  cache.set(table, known);
  const before = known.get(id);
  if (before) return before;
  const {goalposts, direction} = indicatorOf(id);
  const counts = new Array<number>(bins).fill(0);
  for (const value of normalise(
    table.table.values.get(id) ?? [],
    {...goalposts, direction},
    'minmax',
  )) {
    if (Number.isNaN(value)) continue;
    const bin = Math.min(bins - 1, Math.floor((value / 10) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  known.set(id, counts);
  return counts;
}
