import {describe, expect, it} from 'vitest';
import {haveRoom, placeWeights} from '../../src/charts/weight-bar-geometry.ts';

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

  it('know whether a number fits in what is filled', () => {
    const placed = placeWeights([part(1, 1), part(9, 9)], ['1,0', '9,0'], 0, 100);
    expect(placed.map(({hasNumber}) => hasNumber)).toEqual([false, true]);
  });

  it('begin the last name further left rather than beyond the edge', () => {
    // “Dos”: 0,6 + 0,5 + 0,5 em of 12 px are 19,2 px.
    const placed = placeWeights([part(9, 9), part(1, 1)], ['9', '1'], 0, 100);
    expect(placed.map(({nameX}) => nameX)).toEqual([0, 80.8]);
  });

  it('know whether the names stand clear', () => {
    const even = [part(1, 1), part(1, 1)];
    const uneven = [part(1, 1), part(9, 9)];
    expect(haveRoom(even, placeWeights(even, ['1', '1'], 0, 100))).toBe(true);
    expect(haveRoom(uneven, placeWeights(uneven, ['1', '9'], 0, 100))).toBe(false);
  });

  it('have no width when a weight is zero or missing', () => {
    const placed = placeWeights([part(0, 0), part(NaN, NaN)], ['0', '–'], 100, 100);
    expect(placed.map(({width, filled}) => [width, filled])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
