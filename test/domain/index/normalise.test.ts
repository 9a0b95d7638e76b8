import {describe, expect, it} from 'vitest';
import {normalise} from '../../../src/domain/index/normalise.ts';

describe('normalise', () => {
  it('gives min–max as rescale does', () => {
    expect([...normalise([0, 5, null], {min: 0, max: 10}, 'minmax')]).toEqual([0, 5, NaN]);
  });

  it('gives percentile ranks with ties at their mean rank, missing not counted', () => {
    // Ranks of 10, 20, 20, 30 are 1, 2.5, 2.5, 4: (r − ½) / 4 · 10.
    const ranked = normalise([20, 10, NaN, 30, 20], {}, 'percentile');
    expect([...ranked]).toEqual([5, 1.25, NaN, 8.75, 5]);
    const inverted = normalise([20, 10, NaN, 30, 20], {direction: 'less'}, 'percentile');
    expect([...inverted]).toEqual([5, 8.75, NaN, 1.25, 5]);
  });

  it('puts the mean at 5 and three standard deviations at the ends', () => {
    // 2, 4, 6: mean 4, deviation 2 (n − 1): z of −1, 0, 1 times 5/3.
    const scaled = normalise([2, 4, 6], {}, 'zscore');
    expect(scaled[0]).toBeCloseTo(5 - 5 / 3, 12);
    expect(scaled[1]).toBeCloseTo(5, 12);
    expect(scaled[2]).toBeCloseTo(5 + 5 / 3, 12);
  });

  it('clamps z-scores beyond three standard deviations', () => {
    const values = [...Array.from({length: 99}, () => 0), 1];
    const scaled = normalise(values, {}, 'zscore');
    expect(scaled[99]).toBe(10);
  });

  it('standardises the logarithms where the goalposts say so', () => {
    const log = normalise([0.009, 0.099, 0.999], {log: true}, 'zscore');
    const plain = normalise([1, 2, 3], {}, 'zscore');
    for (const at of [0, 1, 2]) expect(log[at]).toBeCloseTo(plain[at]!, 9);
  });

  it.each(['minmax', 'percentile', 'zscore'] as const)(
    'puts a constant indicator in the middle: %s',
    (how) => {
      expect([...normalise([0.1, 0.1, NaN, 0.1], {}, how)]).toEqual([5, 5, NaN, 5]);
      expect([...normalise([4], {direction: 'less'}, how)]).toEqual([5]);
      expect([...normalise([NaN], {}, how)]).toEqual([NaN]);
      expect([...normalise([], {}, how)]).toEqual([]);
    },
  );

  it('refuses a name that it does not know', () => {
    expect(() => normalise([1], {}, 'rank' as 'minmax')).toThrow("Got normalisation 'rank'");
  });
});
