import type {DeclaredScheme} from '../../methodology/schemes.ts';
import type {CompositeIndex} from './composite-index.ts';

/** Share of the weight of each dimension, 0 to 1, in the order of the scheme. */
export function dimensionShares({dimensions}: DeclaredScheme): readonly number[] {
  const sum = dimensions.reduce((total, {weight}) => total + weight, 0);
  return dimensions.map(({weight}) => (sum === 0 ? 0 : weight / sum));
}

/** An index and the scheme that it was made with. */
export interface SchemedIndex {
  readonly scheme: DeclaredScheme;
  readonly index: Pick<CompositeIndex, 'score' | 'byDimension'>;
}

/**
 * The points of each dimension in the score of a row. Exact for an arithmetic scheme; for a geometric one the score is
 * shared in the proportion of weight times value.
 */
export function dimensionPoints({scheme, index}: SchemedIndex, row: number): readonly number[] {
  const shares = dimensionShares(scheme);
  const weighted = scheme.dimensions.map(({id}, at) => {
    const value = index.byDimension.get(id)?.[row] ?? 0;
    return (Number.isNaN(value) ? 0 : value) * (shares[at] ?? 0);
  });
  const sum = weighted.reduce((total, part) => total + part, 0);
  const score = index.score[row] ?? NaN;
  return weighted.map((part) => (sum === 0 ? 0 : (part / sum) * score));
}
