import {describe, expect, it} from 'vitest';
import {compareRates} from '../../../src/domain/density/compare-rates.ts';

describe('compareRates', () => {
  const a = {events: 40, people: 100_000, years: 4};

  it('are sums over sums, per 100,000 and year', () => {
    const compared = compareRates(a, {events: 30, people: 50_000, years: 3});
    expect(compared).toEqual({a: 10, b: 20, difference: 10, ratio: 2, isUnstable: false});
  });

  it('rest on too few events under 20', () => {
    expect(compareRates(a, {...a, events: 19}).isUnstable).toBe(true);
    expect(compareRates({...a, events: 20}, {...a, events: 20}).isUnstable).toBe(false);
  });

  it('are missing without events, people or years', () => {
    for (const part of [{events: NaN}, {people: NaN}, {people: 0}, {years: 0}]) {
      expect(compareRates(a, {...a, ...part})).toMatchObject({b: NaN, difference: NaN, ratio: NaN});
    }
  });

  it('have no ratio to a rate of zero', () => {
    const compared = compareRates({...a, events: 0}, a);
    expect(compared).toMatchObject({a: 0, difference: 10, ratio: NaN});
  });
});
