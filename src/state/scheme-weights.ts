import type {IndicatorId} from '../methodology/indicators.ts';
import type {
  Aggregation,
  DeclaredCategory,
  DeclaredDimension,
  DeclaredScheme,
} from '../methodology/schemes.ts';
import type {MapLevel} from './map-level.ts';
import {atLevel} from '../domain/index/at-level.ts';

/** A node of a scheme with its weights, percent; NaN where it does not count at a level. */
export interface WeightedNode {
  readonly kind: 'dimension' | 'category' | 'indicator';
  readonly id: string;
  readonly name: {readonly es: string; readonly en: string} | null;
  /** How what is below becomes one number; null for an indicator. */
  readonly aggregation: Aggregation | null;
  /** Among its siblings, as declared. */
  readonly weight: number;
  /** In the whole index: the shares multiplied down the tree. */
  readonly inIndex: Readonly<Record<MapLevel, number>>;
}

/** What is left of a scheme at a level: nodes without anything below them do not count. */
function presentAt(scheme: DeclaredScheme, level: MapLevel): readonly DeclaredDimension[] {
  return atLevel(scheme, level)
    .dimensions.map((dimension) => ({
      ...dimension,
      categories: dimension.categories.filter(({indicators}) => indicators.length > 0),
    }))
    .filter(({categories}) => categories.length > 0);
}

const sumOf = (nodes: readonly {readonly weight: number}[]): number =>
  nodes.reduce((sum, {weight}) => sum + weight, 0);

/** The weight of every node in the whole index, percent, by its path; absent where it does not count. */
function sharesAt(scheme: DeclaredScheme, level: MapLevel): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const dimensions = presentAt(scheme, level);
  for (const dimension of dimensions) {
    const whole = (100 * dimension.weight) / sumOf(dimensions);
    shares.set(dimension.id, whole);
    for (const category of dimension.categories) {
      const part = (whole * category.weight) / sumOf(dimension.categories);
      shares.set(pathOf(dimension, category), part);
      for (const {indicator, weight} of category.indicators)
        shares.set(
          pathOf(dimension, category, indicator),
          (part * weight) / sumOf(category.indicators),
        );
    }
  }
  return shares;
}

function pathOf(
  dimension: DeclaredDimension,
  category: DeclaredCategory,
  indicator?: IndicatorId,
): string {
  return [dimension.id, category.id, indicator].filter(Boolean).join('/');
}

/** Every node of a scheme from the top, each before what is below it, with its weights at both levels. */
export function weightedNodes(scheme: DeclaredScheme): readonly WeightedNode[] {
  const shares = {
    municipality: sharesAt(scheme, 'municipality'),
    department: sharesAt(scheme, 'department'),
  };
  const inIndex = (path: string): WeightedNode['inIndex'] => ({
    municipality: shares.municipality.get(path) ?? NaN,
    department: shares.department.get(path) ?? NaN,
  });
  return scheme.dimensions.flatMap((dimension): WeightedNode[] => [
    {...dimension, kind: 'dimension', inIndex: inIndex(dimension.id)},
    ...dimension.categories.flatMap((category): WeightedNode[] => [
      {
        ...category,
        kind: 'category',
        aggregation: 'arithmetic',
        inIndex: inIndex(pathOf(dimension, category)),
      },
      ...category.indicators.map(({indicator, weight}): WeightedNode => ({
        ...{kind: 'indicator', id: indicator, name: null, aggregation: null, weight},
        inIndex: inIndex(pathOf(dimension, category, indicator)),
      })),
    ]),
  ]);
}

/** The weight of an indicator in the whole index at both levels, percent, over every place it has in the tree; null when it has none. */
export function indicatorWeight(
  scheme: DeclaredScheme,
  id: IndicatorId,
): WeightedNode['inIndex'] | null {
  const places = weightedNodes(scheme).filter(
    (node) => node.kind === 'indicator' && node.id === id,
  );
  if (places.length === 0) return null;
  const total = (level: MapLevel): number => {
    const known = places.map(({inIndex}) => inIndex[level]).filter((share) => !Number.isNaN(share));
    return known.length === 0 ? NaN : known.reduce((sum, share) => sum + share, 0);
  };
  return {municipality: total('municipality'), department: total('department')};
}
