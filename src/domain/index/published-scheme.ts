import type {Indicator, IndicatorId} from '../../methodology/indicators.ts';
import {minimumObservedShare} from '../../methodology/schemes.ts';
import type {DeclaredCategory, DeclaredScheme} from '../../methodology/schemes.ts';
import type {Scheme, SchemeLeaf, SchemeNode} from './scheme.ts';

/** Finds what a scheme takes of the declaration of an indicator. */
export type IndicatorLookup = (id: IndicatorId) => Pick<Indicator, 'goalposts' | 'direction'>;

/**
 * The scheme as the index takes it: the dimensions of a declared one, their categories (always arithmetic means) and indicators, with the
 * weights as declared and the goalposts and directions of the indicators.
 */
export function publishedScheme(declared: DeclaredScheme, indicatorOf: IndicatorLookup): Scheme {
  const nodeOfCategory = ({id, weight, indicators}: DeclaredCategory): SchemeNode => {
    const children = indicators.map(({indicator, weight: own}): SchemeLeaf => {
      const {goalposts, direction} = indicatorOf(indicator);
      const {min, max, log} = goalposts;
      return {indicator, weight: own, goalposts: {min, max, log, direction}};
    });
    return {id, weight, aggregation: 'arithmetic', children};
  };
  const children = declared.dimensions.map(({id, weight, aggregation, categories}): SchemeNode => ({
    id,
    weight,
    aggregation,
    children: categories.map(nodeOfCategory),
  }));
  return {
    normalisation: declared.normalisation,
    minimumObserved: minimumObservedShare,
    root: {id: declared.id, weight: 1, aggregation: declared.aggregation, children},
  };
}
