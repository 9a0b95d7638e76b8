import {describe, expect, it} from 'vitest';
import {
  arithmeticMean,
  geometricMean,
  liftedGeometric,
  quasiMean,
  scaledGeometricMean,
} from '../../../src/domain/index/means.ts';

describe('the weighted means', () => {
  it('weigh as told and equally when not told', () => {
    // (2·1 + 8·2) / 3; sqrt(2·8); (1·1·8)^(1/3).
    expect(arithmeticMean([2, 8], [1, 2])).toBe(6);
    expect(arithmeticMean([2, 8])).toBe(5);
    expect(geometricMean([2, 8])).toBeCloseTo(4, 12);
    expect(geometricMean([1, 8], [2, 1])).toBeCloseTo(2, 12);
  });

  it('skip what is missing with its weight, and never read it as zero', () => {
    expect(arithmeticMean([4, null, 6], [1, 5, 1])).toBe(5);
    expect(geometricMean([4, undefined, 9])).toBeCloseTo(6, 12);
    expect(scaledGeometricMean([3, NaN])).toBeCloseTo(3, 12);
  });

  it('have no value when everything is missing or nothing weighs', () => {
    expect(arithmeticMean([NaN, null])).toBeNaN();
    expect(geometricMean([])).toBeNaN();
    expect(scaledGeometricMean([undefined])).toBeNaN();
    expect(arithmeticMean([1, 2], [0, 0])).toBeNaN();
  });

  it('are zero for a zero only when plainly geometric, and not for one without weight', () => {
    expect(geometricMean([0, 10])).toBe(0);
    expect(geometricMean([0, 10], [0, 1])).toBeCloseTo(10, 12);
    expect(scaledGeometricMean([0, 10])).toBeGreaterThan(5);
  });

  it('refuse weights of another length', () => {
    expect(() => arithmeticMean([1, 2], [1])).toThrow('Got 1 weights when expected 2');
  });
});

describe('scaledGeometricMean', () => {
  it('is the formula of INFORM', () => {
    // ln(10) and ln(1): mean 1.151292546, exp = 3.16227766, (10 − 3.16227766) / 9 · 10.
    expect(scaledGeometricMean([0, 10])).toBeCloseTo(7.5974692664795, 12);
    // (10 − 5)/10·9 + 1 = 5.5 and (10 − 1)/10·9 + 1 = 9.1: (10 − sqrt(50.05)) / 9 · 10.
    expect(scaledGeometricMean([5, 1])).toBeCloseTo(((10 - Math.sqrt(50.05)) / 9) * 10, 12);
  });

  it('stays on the scale at both ends', () => {
    expect(scaledGeometricMean([0, 0, 0])).toBe(0);
    expect(scaledGeometricMean([10, 10, 10])).toBe(10);
  });
});

describe('quasiMean and liftedGeometric', () => {
  it('have no function for the arithmetic mean', () => {
    expect(quasiMean('arithmetic', [0, 10])).toBeNull();
  });

  it('refuse a geometric mean below zero', () => {
    expect(() => quasiMean('geometric', [-1, 1])).toThrow('Got a scale from -1');
  });

  it('lift zero to a hundredth of the top, and come back', () => {
    const {forward, back} = liftedGeometric([0, 10]);
    expect(forward(0)).toBeCloseTo(Math.log(0.01), 12);
    expect(forward(10)).toBeCloseTo(0, 12);
    expect(back(forward(3))).toBeCloseTo(3, 12);
  });
});
