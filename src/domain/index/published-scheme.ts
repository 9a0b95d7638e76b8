import {indicatorOf} from '../../methodology/indicators.ts';
import type {Indicator, IndicatorId} from '../../methodology/indicators.ts';
import {minimumObservedShare} from '../../methodology/schemes.ts';
import type {DeclaredCategory, DeclaredScheme} from '../../methodology/schemes.ts';
import type {Scheme, SchemeLeaf, SchemeNode} from './scheme.ts';

/** What a scheme takes of the declaration of an indicator. */
export type ScoredIndicator = Pick<Indicator, 'goalposts' | 'direction' | 'levels'>;

/** Finds the declaration of an indicator. */
export type IndicatorLookup = (id: IndicatorId) => ScoredIndicator;

/**
 * The scheme as the index takes it at a level: the dimensions of a declared one, their categories (always arithmetic means) and indicators,
 * with the weights as declared and the goalposts and directions of the indicators. An indicator that is not scored at the level is not
 * in it: its weight goes to its siblings, and it counts neither for nor against what is observed.
 */
export function publishedScheme(
  declared: DeclaredScheme,
  level: 'department' | 'municipality',
  lookup: IndicatorLookup = indicatorOf,
): Scheme {
  const nodeOfCategory = ({id, weight, indicators}: DeclaredCategory): SchemeNode => {
    const children = indicators.flatMap(({indicator, weight: own}): SchemeLeaf[] => {
      const {goalposts, direction, levels} = lookup(indicator);
      const {min, max, log} = goalposts;
      const leaf = {indicator, weight: own, goalposts: {min, max, log, direction}};
      return levels.includes(level) ? [leaf] : [];
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
