import {describe, expect, it} from 'vitest';
import {rankDescending} from '../../../src/domain/index/rank-descending.ts';

describe('rankDescending', () => {
  it('ranks from the highest, equal scores at the better place, missing without a rank', () => {
    expect([...rankDescending([1, 9, NaN, 4, 4, 0])]).toEqual([4, 1, NaN, 2, 2, 5]);
    expect([...rankDescending(Float64Array.of(-1, 0))]).toEqual([2, 1]);
  });

  it('has nothing to rank', () => {
    expect([...rankDescending([])]).toEqual([]);
    expect([...rankDescending([NaN])]).toEqual([NaN]);
  });

  it('leaves the scores as they are', () => {
    const scores = Float64Array.of(1, 3, 2);
    rankDescending(scores);
    expect([...scores]).toEqual([1, 3, 2]);
  });
});
