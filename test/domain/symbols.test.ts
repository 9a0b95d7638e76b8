import {describe, expect, it} from 'vitest';
import {postRadius, symbolSteps} from '../../src/domain/symbols.ts';

describe('postRadius', () => {
  it('grows with the square root of people', () => {
    expect(postRadius(10000, 0.055)).toBeCloseTo(5.5, 12);
    expect(postRadius(40000, 0.055)).toBeCloseTo(11, 12);
  });

  it('is at most 24 pixels', () => {
    expect(postRadius(1e9, 0.055)).toBe(24);
  });

  it('draws nothing for zero and for missing', () => {
    expect(postRadius(0, 0.055)).toBe(0);
    expect(postRadius(NaN, 0.055)).toBe(0);
  });
});

describe('symbolSteps', () => {
  it('gives three round numbers up to the largest value', () => {
    // 83,182 → 80,000; a quarter 20,000; a fortieth 2,000
    expect(symbolSteps(83182)).toEqual([2000, 20000, 80000]);
    // 1,234 → 1,000; 250 → 200; 25 → 20
    expect(symbolSteps(1234)).toEqual([20, 200, 1000]);
  });

  it('gives fewer for a handful of people and none without any', () => {
    expect(symbolSteps(9)).toEqual([2, 9]);
    expect(symbolSteps(1)).toEqual([1]);
    expect(symbolSteps(0)).toEqual([]);
    expect(symbolSteps(NaN)).toEqual([]);
  });
});
