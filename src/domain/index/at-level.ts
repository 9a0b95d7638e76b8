import {indicators} from '../../methodology/indicators.ts';
import type {DeclaredScheme} from '../../methodology/schemes.ts';

const levelsOf: ReadonlyMap<string, readonly string[]> = new Map(
  indicators.map(({id, levels}) => [id, levels]),
);

/** The scheme without the indicators that have no number at a level: they are not required there. */
export function atLevel(
  scheme: DeclaredScheme,
  level: 'department' | 'municipality',
): DeclaredScheme {
  const has = (id: string): boolean => levelsOf.get(id)?.includes(level) ?? false;
  return {
    ...scheme,
    dimensions: scheme.dimensions.map((dimension) => ({
      ...dimension,
      categories: dimension.categories.map((category) => ({
        ...category,
        indicators: category.indicators.filter(({indicator}) => has(indicator)),
      })),
    })),
  };
}
