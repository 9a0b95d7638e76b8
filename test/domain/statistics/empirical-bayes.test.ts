import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  empiricalBayesRate,
  spatialEmpiricalBayesRate,
} from '../../../src/domain/statistics/empirical-bayes.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';
import sids from '../../fixtures/reference/sids.json' with {type: 'json'};
import stLouis from '../../fixtures/reference/st-louis.json' with {type: 'json'};
import {expectSame} from './support/expect-same.ts';
import {shuffledUnits} from './support/shuffled-units.ts';

describe('empiricalBayesRate', () => {
  it('is esda’s of sudden infant deaths in the 100 counties of North Carolina', () => {
    const rates = empiricalBayesRate(sids.SID74, sids.BIR74);
    for (const [unit, expected] of sids.expected.empiricalBayes.entries()) {
      expect(rates[unit]).toBeCloseTo(expected, 15);
    }
    for (const [unit, printed] of sids.expected.empirical_bayes_first5.entries()) {
      expect(rates[unit]).toBeCloseTo(printed, 7);
    }
  });

  it('draws by hand', () => {
    // Rate of all 30/300 = 0.1; spread (100·0.1² + 100·0 + 100·0.1²)/300 = 1/150; chance 0.1/100; variance 17/3000.
    // Share (17/3000)/(17/3000 + 0.1/100) = 0.85: 0.1 ± 0.85·0.1.
    const rates = empiricalBayesRate([0, 10, 20], [100, 100, 100]);
    expect(rates[0]).toBeCloseTo(0.015, 15);
    expect(rates[1]).toBeCloseTo(0.1, 15);
    expect(rates[2]).toBeCloseTo(0.185, 15);
  });

  it('has no rate without events or people, and such a unit takes no part', () => {
    const rates = empiricalBayesRate([0, 10, NaN, 20, 5, 7], [100, 100, 900, 100, 0, NaN]);
    expect([...rates].map((rate) => Number.isNaN(rate))).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
    ]);
    expect(rates[0]).toBeCloseTo(0.015, 15);
  });

  it('gives the rate of all where rates vary less than chance, and 0 where nothing happened', () => {
    expect([...empiricalBayesRate([9, 10, 11], [100, 100, 100])]).toEqual([0.1, 0.1, 0.1]);
    expect([...empiricalBayesRate([0, 0], [10, 20])]).toEqual([0, 0]);
  });

  it('refuses negative counts and lists of other lengths', () => {
    expect(() => empiricalBayesRate([-1], [5])).toThrow('Expected counts from 0; got -1.');
    expect(() => empiricalBayesRate([1, 2], [5])).toThrow(
      'Expected as many populations as events, 2; got 1.',
    );
  });
});

describe('spatialEmpiricalBayesRate', () => {
  const weights = weightsFromNeighbours(stLouis.neighbours);

  it('is esda’s of homicides around St. Louis, whatever the transform', () => {
    const {expected} = stLouis;
    for (const links of [weights, weightsFromNeighbours(stLouis.neighbours, 'row')]) {
      const rates = spatialEmpiricalBayesRate(stLouis.HC7984, stLouis.PO7984, links);
      for (const [unit, rate] of expected.spatialEmpiricalBayes.entries()) {
        expect(rates[unit]).toBeCloseTo(rate, 16);
      }
      for (const [unit, printed] of expected.spatialEmpiricalBayesFirst10.entries()) {
        expect(rates[unit]).toBeCloseTo(printed, 12);
      }
    }
  });

  it('counts a unit that is listed among its own neighbours once', () => {
    const own = weightsFromNeighbours(stLouis.neighbours.map((list, unit) => [...list, unit]));
    const rates = spatialEmpiricalBayesRate(stLouis.HC7984, stLouis.PO7984, own);
    const plain = spatialEmpiricalBayesRate(stLouis.HC7984, stLouis.PO7984, weights);
    for (const [unit, rate] of plain.entries()) expect(rates[unit]).toBeCloseTo(rate, 16);
  });

  it('leaves an island and the neighbour of nobody present their own rates', () => {
    const links = weightsFromNeighbours([[], [2], [1]]);
    expect([...spatialEmpiricalBayesRate([5, 3, NaN], [100, 50, 70], links)]).toEqual([
      0.05,
      0.06,
      NaN,
    ]);
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffledUnits(), ({values, weights: links, to, moved}) => {
        const first = spatialEmpiricalBayesRate(
          values,
          values.map(() => 50),
          links,
        );
        const second = spatialEmpiricalBayesRate(
          moved.values,
          values.map(() => 50),
          moved.weights,
        );
        expectSame(
          to.map((place) => second[place]!),
          first,
          12,
        );
      }),
    );
  });
});
