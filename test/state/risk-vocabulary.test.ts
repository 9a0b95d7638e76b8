import {expect, it} from 'vitest';
import {indicators} from '../../src/methodology/indicators.ts';
import {schemes} from '../../src/methodology/schemes.ts';
import {weightGroups} from '../../src/state/risk-scheme.ts';
import {indicatorWords, weightWords} from '../../src/state/risk-vocabulary.ts';

it('the words of the address are those of the declared indicators', () => {
  expect(indicatorWords).toEqual(indicators.map(({word}) => word));
});

it.each(schemes)('the words that can have a weight are those of the tree of $id', (scheme) => {
  const declared = weightGroups(scheme).flatMap(({words}) => words);
  expect([...weightWords(scheme.id)].sort()).toEqual([...new Set(declared)].sort());
});
