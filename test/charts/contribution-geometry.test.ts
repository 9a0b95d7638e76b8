import {describe, expect, it} from 'vitest';
import {bySize, digitsThatAdd, placeDiverging} from '../../src/charts/contribution-geometry.ts';

describe('bars from a baseline', () => {
  it('go to both sides on one scale', () => {
    expect(placeDiverging([3, -1, NaN], 102)).toEqual({
      zero: 26,
      bars: [
        {x: 26, width: 75},
        {x: 1, width: 25},
        {x: 26, width: 0},
      ],
    });
  });

  it('start at the left when all add, and have no length when nothing does', () => {
    expect(placeDiverging([2, 1], 102).zero).toBe(1);
    expect(placeDiverging([0], 102).bars).toEqual([{x: 1, width: 0}]);
  });
});

describe('the order of the bars', () => {
  it('is by size, whatever the sign, and missing ones last', () => {
    const points = [0.2, NaN, -1.4, 1.2].map((value) => ({points: value}));
    expect(bySize(points).map((item) => item.points)).toEqual([-1.4, 1.2, 0.2, NaN]);
  });
});

describe('the digits of the sum', () => {
  it('are the fewest with which the sum adds up as written', () => {
    expect(digitsThatAdd(2.1, 4.2, 6.3, 1)).toBe(1);
    // 2,1 + 4,3 is not 6,4 but 2,10 + 4,25 is 6,35.
    expect(digitsThatAdd(2.1, 4.25, 6.35, 1)).toBe(1);
    // 2,1 + 4,1 would be 6,2 beside a score of 6,3.
    expect(digitsThatAdd(2.14, 4.14, 6.28, 1)).toBe(2);
  });

  it('are three when nothing adds up', () => {
    expect(digitsThatAdd(2, 4, 7, 1)).toBe(3);
  });
});
