import {describe, expect, it} from 'vitest';
import {
  rankScale,
  rankTicks,
  stabilityColumns,
  stackParts,
} from '../../src/charts/stability-geometry.ts';

describe('the columns of the list', () => {
  it('fill the width with 12 px between two', () => {
    const columns = stabilityColumns(520);
    // 520 − 48 − 3 · 12 = 436; 43 % of it, then 57 % of the rest.
    expect(columns).toEqual({name: 187, interval: 142, score: 107, share: 48});
    expect(columns.name + columns.interval + columns.score + columns.share + 3 * 12).toBe(520);
  });

  it('below 420 px leave out the score and give the name its own line', () => {
    expect(stabilityColumns(419).score).toBe(0);
    expect(stabilityColumns(288)).toEqual({name: 0, interval: 216, score: 0, share: 60});
  });
});

describe('the axis of ranks', () => {
  const scale = rankScale(40, 212);

  it('is logarithmic from 1 at the left to at least 100, half a dot from both ends', () => {
    expect(scale(1)).toBe(6);
    expect(scale(10)).toBeCloseTo(106);
    expect(scale(100)).toBeCloseTo(206);
    expect(rankScale(1000, 212)(1000)).toBeCloseTo(206);
  });

  it('writes the first, the cut, and what has room', () => {
    expect(rankTicks(scale, 40, 20, 20).map(({value}) => value)).toEqual([1, 5, 20, 50, 100]);
    expect(rankTicks(scale, 40, 10, 35).map(({value}) => value)).toEqual([1, 10, 50]);
  });
});

describe('parts on each other', () => {
  it('lie end to end with 1 px between two, and the last is whole', () => {
    expect(stackParts([2, 3, 1], 10, 100)).toEqual([
      {index: 0, x: 0, width: 19},
      {index: 1, x: 20, width: 29},
      {index: 2, x: 50, width: 10},
    ]);
  });

  it('skip what is missing, zero or below', () => {
    expect(stackParts([2, NaN, 0, -1, 3], 10, 100)).toEqual([
      {index: 0, x: 0, width: 19},
      {index: 4, x: 20, width: 30},
    ]);
  });
});
