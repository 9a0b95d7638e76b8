import {indicators, type Indicator} from '../methodology/indicators.ts';
import {
  schemeOf,
  type Aggregation,
  type DeclaredCategory,
  type DeclaredDimension,
  type DeclaredScheme,
} from '../methodology/schemes.ts';
import type {AggregationChoice, Scenario} from './risk-choice.ts';

const byWord: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.word, one]));
const byId: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.id, one]));

/** The indicator of a word of the address; null when there is none. */
export const indicatorOfWord = (word: string): Indicator | null => byWord.get(word) ?? null;

/** The word of an indicator. @throws {RangeError} */
export function wordOf(id: string): string {
  const found = byId.get(id);
  if (!found) throw new RangeError(`Got indicator '${id}' when expected a declared one.`);
  return found.word;
}

/** The weights that move together, by word: dimensions, the categories of one, or the indicators of a category. */
export interface WeightGroup {
  readonly words: readonly string[];
  readonly weights: readonly number[];
}

const indicatorGroup = (category: DeclaredCategory): WeightGroup => ({
  words: category.indicators.map(({indicator}) => wordOf(indicator)),
  weights: category.indicators.map(({weight}) => weight),
});

/** Every group of a scheme, from the dimensions down. */
export function weightGroups({dimensions}: DeclaredScheme): readonly WeightGroup[] {
  const group = (nodes: readonly {word: string; weight: number}[]): WeightGroup => ({
    words: nodes.map(({word}) => word),
    weights: nodes.map(({weight}) => weight),
  });
  return [
    group(dimensions),
    ...dimensions.flatMap(({categories}) => [group(categories), ...categories.map(indicatorGroup)]),
  ];
}

const rounded = (weight: number): number => Math.round(weight * 10) / 10;

/**
 * The weights of a group when one is moved: the others keep their proportions and the sum stays 100. Where all others are
 * zero (the one was dragged to 100 before) they come back in the proportions of `published`, without which they stay zero.
 */
export function rebalanced(
  {words, weights}: WeightGroup,
  moved: string,
  value: number,
  published: readonly number[] = [],
): Readonly<Record<string, number>> {
  const sumOfOthers = (all: readonly number[]): number =>
    words.reduce((sum, word, index) => (word === moved ? sum : sum + (all[index] ?? 0)), 0);
  const shares = sumOfOthers(weights) > 0 ? weights : published;
  const rest = sumOfOthers(shares);
  const factor = rest === 0 ? 0 : (100 - value) / rest;
  return Object.fromEntries(
    words.map((word, index) => [
      word,
      rounded(word === moved ? value : (shares[index] ?? 0) * factor),
    ]),
  );
}

function aggregationOf(declared: Aggregation, choice: AggregationChoice): Aggregation {
  if (choice === 'published') return declared;
  if (choice === 'arithmetic') return 'arithmetic';
  // A plain geometric mean is zero wherever one dimension is: where it is not the scheme's own, INFORM's scaled one stands.
  return declared === 'geometric' ? 'geometric' : 'scaled-geometric';
}

/** The scheme a scenario asks for, and the words among its weights that the scheme does not have. */
export function schemeOfScenario(scenario: Scenario): {
  readonly scheme: DeclaredScheme;
  readonly unknown: readonly string[];
} {
  const declared = schemeOf(scenario.scheme);
  const {weights, scale, aggregation} = scenario;
  const known = new Set(weightGroups(declared).flatMap(({words}) => words));
  const unknown = Object.keys(weights).filter((word) => !known.has(word));
  const own = (word: string, weight: number): number => weights[word] ?? weight;
  const category = (node: DeclaredCategory): DeclaredCategory => ({
    ...node,
    weight: own(node.word, node.weight),
    indicators: node.indicators.map(({indicator, weight}) => ({
      indicator,
      weight: own(wordOf(indicator), weight),
    })),
  });
  const dimension = (node: DeclaredDimension): DeclaredDimension => ({
    ...node,
    weight: own(node.word, node.weight),
    categories: node.categories.map(category),
  });
  const scheme: DeclaredScheme = {
    ...declared,
    normalisation: scale === 'published' ? declared.normalisation : scale,
    aggregation: aggregationOf(declared.aggregation, aggregation),
    dimensions: declared.dimensions.map(dimension),
  };
  return {scheme, unknown};
}

/** Indicators of a scheme that have any weight, in the order of its tree. */
export function indicatorsOn({dimensions}: DeclaredScheme): readonly string[] {
  return dimensions
    .filter(({weight}) => weight > 0)
    .flatMap(({categories}) => categories.filter(({weight}) => weight > 0))
    .flatMap((category) => category.indicators.filter(({weight}) => weight > 0))
    .map(({indicator}) => indicator);
}
