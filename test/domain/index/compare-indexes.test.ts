import {describe, expect, it} from 'vitest';
import {compareIndexes} from '../../../src/domain/index/compare-indexes.ts';

function indexOf(...score: number[]): {territories: string[]; score: Float64Array} {
  return {territories: score.map((_, at) => `t${at}`), score: Float64Array.from(score)};
}

describe('compareIndexes', () => {
  it('compares ranks and scores among the territories that have both', () => {
    // Without the second and the fourth: 9, 5, 1 are 1st, 2nd, 3rd; 4, 6, 2 are 2nd, 1st, 3rd.
    const found = compareIndexes(indexOf(9, 7, 5, NaN, 1), indexOf(4, NaN, 6, 9, 2));
    expect([...found.rankChange]).toEqual([-1, NaN, 1, NaN, 0]);
    expect([...found.scoreDifference]).toEqual([5, NaN, -1, NaN, -1]);
    expect(found.compared).toBe(3);
    // 1 − 6·(1 + 1 + 0) / (3·8).
    expect(found.spearman).toBeCloseTo(0.5, 12);
  });

  it('has no correlation of one order that is all ties', () => {
    expect(compareIndexes(indexOf(1, 2), indexOf(3, 3)).spearman).toBeNaN();
  });

  it('refuses other territories', () => {
    const other = {territories: ['t1', 't0'], score: Float64Array.of(1, 2)};
    expect(() => compareIndexes(indexOf(1, 2), other)).toThrow('expected the same 2');
    expect(() => compareIndexes(indexOf(1, 2), indexOf(1))).toThrow('Got 1 territories');
  });
});
