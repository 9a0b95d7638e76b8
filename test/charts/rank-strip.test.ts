import {describe, expect, it} from 'vitest';
import {fiveAround, stripScale, stripTicks} from '../../src/charts/rank-strip.ts';

describe('the strip of a ranking', () => {
  it('places values by their root, their logarithm or as they are', () => {
    expect(stripScale([0, 100], 300, 'sqrt')(25)).toBe(150);
    expect(stripScale([1, 100], 300, 'log')(10)).toBeCloseTo(150);
    expect(stripScale([0, 100], 300, 'linear')(25)).toBe(75);
  });

  it('keeps a zero on a logarithmic strip at its left edge', () => {
    expect(stripScale([0, 1, 100], 300, 'log')(0)).toBe(0);
  });

  it('draws values of one px column once, darker', () => {
    expect(stripTicks([10.2, 9.8, 40], 0.5)).toEqual([
      {x: 10, opacity: 0.75},
      {x: 40, opacity: 0.5},
    ]);
  });
});

describe('the five neighbours', () => {
  const items = [1, 2, 3, 4, 5, 6, 7];

  it('have the own place in the middle', () => {
    expect(fiveAround(items, 3)).toEqual([2, 3, 4, 5, 6]);
  });

  it('are five at the ends too, and as many as there are in a short list', () => {
    expect(fiveAround(items, 0)).toEqual([1, 2, 3, 4, 5]);
    expect(fiveAround(items, 6)).toEqual([3, 4, 5, 6, 7]);
    expect(fiveAround([1, 2], 1)).toEqual([1, 2]);
  });
});
