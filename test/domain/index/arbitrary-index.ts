import fc from 'fast-check';
import type {
  Aggregation,
  IndicatorTable,
  Normalisation,
  Scheme,
  SchemeLeaf,
  SchemeNode,
} from '../../../src/domain/index/scheme.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** A table of seven indicators from 0 to 10 with some values missing. */
export const arbitraryTable: fc.Arbitrary<IndicatorTable> = fc
  .integer({min: 2, max: 8})
  .chain((length) =>
    fc.array(
      fc.array(
        fc.oneof(
          {weight: 8, arbitrary: fc.double({min: 0, max: 10, noNaN: true})},
          {weight: 2, arbitrary: fc.constantFrom(0, 10, 5)},
          {weight: 2, arbitrary: fc.constant(NaN)},
        ),
        {minLength: length, maxLength: length},
      ),
      {minLength: names.length, maxLength: names.length},
    ),
  )
  .map((columns) => ({
    territories: columns[0]!.map((_, at) => `t${at}`),
    values: new Map(names.map((name, at) => [name, columns[at]!])),
  }));

const aggregation = fc.constantFrom<Aggregation>('arithmetic', 'geometric', 'scaled-geometric');
const weight = fc.integer({min: 1, max: 9});

/** A tree over the seven indicators: three dimensions, one of them with categories, with any aggregations and weights. */
export const arbitraryRoot: fc.Arbitrary<SchemeNode> = fc
  .record({
    aggregations: fc.array(aggregation, {minLength: 6, maxLength: 6}),
    weights: fc.array(weight, {minLength: 12, maxLength: 12}),
  })
  .map(({aggregations, weights}) => {
    let drawn = 0;
    const leaf = (indicator: string): SchemeLeaf => ({
      indicator,
      weight: weights[drawn++]!,
      goalposts: {min: 0, max: 10, direction: indicator === 'c' ? 'less' : 'more'},
    });
    const node = (id: string, children: SchemeNode['children']): SchemeNode => ({
      id,
      weight: weights[drawn++]!,
      aggregation: aggregations[drawn % 6]!,
      children,
    });
    return node('root', [
      node('first', [node('inner', [leaf('a'), leaf('b')]), node('other', [leaf('c'), leaf('d')])]),
      node('second', [leaf('e'), leaf('f')]),
      leaf('g'),
    ]);
  });

/** A scheme over the seven indicators that asks for a third of every dimension. */
export const arbitraryScheme: fc.Arbitrary<Scheme> = fc.record({
  normalisation: fc.constantFrom<Normalisation>('minmax', 'percentile', 'zscore'),
  minimumObserved: fc.constant(1 / 3),
  root: arbitraryRoot,
});
