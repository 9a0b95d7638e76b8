import {contributionsOf} from '../../domain/index/contributions-of.ts';
import {publishedScheme} from '../../domain/index/published-scheme.ts';
import {indicatorOf, type IndicatorId} from '../../methodology/indicators.ts';
import type {RiskAnswer, RiskTable} from '../../state/risk-answer.ts';
import {medianOf} from './median.ts';

/** What a score is compared with: the national median territory, or the median of its department. */
export type Reference = 'national' | 'department';

/** One indicator of a territory: its points against the reference, its value and that of the reference. */
export interface WhyItem {
  readonly id: IndicatorId;
  readonly dimension: number;
  readonly points: number;
  readonly value: number;
  readonly reference: number;
}

/** Why a territory has its score. `base` is the score of the reference seen through the same indicators. */
export interface Why {
  readonly base: number;
  readonly score: number;
  readonly items: readonly WhyItem[];
}

const medians = new WeakMap<RiskTable, Map<string, ReadonlyMap<IndicatorId, number>>>();

/** Median of each indicator, in its own unit, over all territories (`null`) or those of a department. */
export function referenceValues(
  risk: Pick<RiskAnswer, 'table' | 'scheme'>,
  department: string | null,
): ReadonlyMap<IndicatorId, number> {
  const {territories, values} = risk.table.table;
  const known = medians.get(risk.table) ?? new Map<string, ReadonlyMap<IndicatorId, number>>();
  medians.set(risk.table, known);
  const ids = [...values.keys()] as IndicatorId[];
  const key = department ?? '';
  const before = known.get(key);
  if (before) return before;
  const rows = [...territories.keys()].filter((row) => territories[row]?.startsWith(key));
  const found = new Map(
    ids.map((id) => [id, medianOf(rows.map((row) => values.get(id)?.[row] ?? NaN))]),
  );
  known.set(key, found);
  return found;
}

/** Why the territory of a row has its score against a reference; null where it has no index. */
export function whyOf(risk: RiskAnswer, row: number, reference: Reference): Why | null {
  const score = risk.index.score[row] ?? NaN;
  if (Number.isNaN(score)) return null;
  const code = risk.table.table.territories[row] ?? '';
  const department = reference === 'department' ? code.slice(0, 2) : null;
  const typical = referenceValues(risk, department);
  const parts = contributionsOf(
    risk.table.table,
    publishedScheme(risk.scheme, indicatorOf),
    row,
    department === null ? null : typical,
  );
  const items = risk.scheme.dimensions.flatMap((dimension, at) =>
    dimension.categories
      .flatMap(({indicators}) => indicators)
      .filter(({indicator}) => parts.byIndicator.has(indicator))
      .map(({indicator}): WhyItem => ({
        id: indicator,
        dimension: at,
        points: parts.byIndicator.get(indicator) ?? NaN,
        value: risk.table.table.values.get(indicator)?.[row] ?? NaN,
        reference: typical.get(indicator) ?? NaN,
      })),
  );
  return {base: parts.base, score, items};
}
