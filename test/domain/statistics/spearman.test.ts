import {describe, expect, it} from 'vitest';
import {averageRanks, spearman} from '../../../src/domain/statistics/spearman.ts';

describe('spearman', () => {
  it('is 1 − 6Σd²/(n(n²−1)) without ties', () => {
    // d = 1, 1, 1, 1, 0: 1 − 6·4/(5·24) = 0.8.
    expect(spearman([10, 20, 30, 40, 50], [2, 1, 4, 3, 5])).toEqual({
      status: 'computed',
      rho: 0.8,
      n: 5,
    });
  });

  it('gives tied values the mean of their ranks', () => {
    expect([...averageRanks(Float64Array.of(7, 3, 7, 1))]).toEqual([3.5, 2, 3.5, 1]);
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: Σ of products 4.5, squares 4.5 and 5: 4.5/√22.5.
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4]).rho).toBeCloseTo(4.5 / Math.sqrt(22.5), 14);
  });

  it('leaves out pairs in which either is missing, before ranking', () => {
    expect(spearman([1, NaN, 2, 3, 9], [1, 5, 2, 3, NaN])).toEqual({
      status: 'computed',
      rho: 1,
      n: 3,
    });
  });

  it('names what it cannot compute', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toEqual({status: 'constant', rho: NaN, n: 3});
    expect(spearman([1, NaN], [1, 2])).toEqual({status: 'too-few', rho: NaN, n: 1});
    expect(() => spearman([1], [1, 2])).toThrow('Expected lists of one length; got 1 and 2.');
  });
});
