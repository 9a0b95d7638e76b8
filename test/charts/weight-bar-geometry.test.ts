import {describe, expect, it} from 'vitest';
import {placeWeights} from '../../src/charts/weight-bar-geometry.ts';

const part = (points: number, maximum: number) => ({name: 'Dos', colorIndex: 1, points, maximum});

describe('the parts of a bar of weights', () => {
  it('lie end to end with 2 px after each, filled as far as they have', () => {
    const placed = placeWeights([part(1, 2), part(3, 3)], ['1', '3'], 0, 100);
    expect(placed.map(({x, width, filled}) => ({x, width, filled}))).toEqual([
      {x: 0, width: 38, filled: 19},
      {x: 40, width: 58, filled: 58},
    ]);
  });

  it('leave room up to the whole, or grow it when they are more', () => {
    expect(placeWeights([part(50, 50)], ['50'], 100, 200)[0]!.width).toBe(98);
    expect(placeWeights([part(150, 150)], ['150'], 100, 200)[0]!.width).toBe(198);
  });

  it('know whether number and name fit', () => {
    const [narrow, wide] = placeWeights([part(1, 1), part(9, 9)], ['1,0', '9,0'], 0, 100);
    expect([narrow!.hasNumber, narrow!.hasName]).toEqual([false, false]);
    expect([wide!.hasNumber, wide!.hasName]).toEqual([true, true]);
  });

  it('have no width when a weight is zero or missing', () => {
    const placed = placeWeights([part(0, 0), part(NaN, NaN)], ['0', '–'], 100, 100);
    expect(placed.map(({width, filled}) => [width, filled])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
