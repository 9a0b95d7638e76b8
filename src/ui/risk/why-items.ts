import {
  contributions,
  contributionsAgainst,
  type Contributions,
} from '../../domain/index/contributions.ts';
import {publishedScheme} from '../../domain/index/published-scheme.ts';
import {indicatorOf, type IndicatorId} from '../../methodology/indicators.ts';
import type {RiskAnswer} from '../../state/risk-answer.ts';
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

const national = new WeakMap<RiskAnswer['index'], Contributions>();

function nationalContributions({index, scheme, table}: RiskAnswer): Contributions {
  const known = national.get(index);
  if (known) return known;
  const made = contributions(table.table, publishedScheme(scheme, indicatorOf));
  national.set(index, made);
  return made;
}

/** Median of each indicator, in its own unit, over all territories or those whose code starts with a department's. */
export function referenceValues(
  {table, scheme}: RiskAnswer,
  department: string | null,
): ReadonlyMap<IndicatorId, number> {
  const {territories, values} = table.table;
  const rows = [...territories.keys()].filter((row) =>
    territories[row]?.startsWith(department ?? ''),
  );
  const ids = scheme.dimensions
    .flatMap(({categories}) => categories)
    .flatMap(({indicators}) => indicators.map(({indicator}) => indicator));
  return new Map(ids.map((id) => [id, medianOf(rows.map((row) => values.get(id)?.[row] ?? NaN))]));
}

/** Why the territory of a row has its score against a reference; null where it has no index. */
export function whyOf(risk: RiskAnswer, row: number, reference: Reference): Why | null {
  const score = risk.index.score[row] ?? NaN;
  if (Number.isNaN(score)) return null;
  const code = risk.table.table.territories[row] ?? '';
  const department = reference === 'department' ? code.slice(0, 2) : null;
  const medians = referenceValues(risk, department);
  const parts =
    department === null
      ? nationalContributions(risk)
      : contributionsAgainst(risk.table.table, publishedScheme(risk.scheme, indicatorOf), medians);
  const items = risk.scheme.dimensions.flatMap((dimension, at) =>
    dimension.categories
      .flatMap(({indicators}) => indicators)
      .filter(({indicator}) => parts.byIndicator.has(indicator))
      .map(({indicator}): WhyItem => ({
        id: indicator,
        dimension: at,
        points: parts.byIndicator.get(indicator)?.[row] ?? NaN,
        value: risk.table.table.values.get(indicator)?.[row] ?? NaN,
        reference: medians.get(indicator) ?? NaN,
      })),
  );
  return {base: parts.base[row] ?? NaN, score, items};
}
