import {describe, expect, it} from 'vitest';
import {quasiMean} from '../../../src/domain/index/means.ts';
import {shapleyValues} from '../../../src/domain/index/shapley.ts';

const geometric = quasiMean('geometric', [0, 100])!;

describe('shapleyValues', () => {
  it('averages over both orders of two children', () => {
    // sqrt: (1, 1) → 1, (4, 1) → 2, (1, 9) → 3, (4, 9) → 6.
    // First: (2 − 1 + 6 − 3) / 2 = 2; second: (3 − 1 + 6 − 2) / 2 = 3.
    const [first, second] = shapleyValues([1, 1], [4, 9], [1, 1], geometric);
    expect(first).toBeCloseTo(2, 12);
    expect(second).toBeCloseTo(3, 12);
  });

  it('averages over the six orders of three children', () => {
    // Cube root of (1, 1, 1) → (8, 8, 8): 1, 2, 4, 8 by how many have changed; each has a third of 7.
    for (const value of shapleyValues([1, 1, 1], [8, 8, 8], [1, 1, 1], geometric))
      expect(value).toBeCloseTo(7 / 3, 12);
  });

  it('gives nothing to a child that does not change, and all to one that is alone', () => {
    const [still, moved] = shapleyValues([4, 1], [4, 9], [1, 1], geometric);
    expect(still).toBe(0);
    expect(moved).toBeCloseTo(6 - 2, 12);
    expect(shapleyValues([2], [5], [3], geometric)[0]).toBeCloseTo(3, 12);
  });

  it('shares the fall to zero', () => {
    // (4, 9) → 6 and every set with a zero in it → 0. First: (0 − 6 + 0 − 0) / 2.
    const values = shapleyValues([4, 9], [0, 0], [1, 1], geometric);
    expect(values[0]).toBeCloseTo(-3, 12);
    expect(values[1]).toBeCloseTo(-3, 12);
  });

  it('refuses more children than it can go through', () => {
    const many = Array.from({length: 13}, () => 1);
    expect(() => shapleyValues(many, many, many, geometric)).toThrow('Got 13 children');
  });
});
