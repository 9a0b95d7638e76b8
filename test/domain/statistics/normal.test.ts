import {describe, expect, it} from 'vitest';
import {normalUpperTail, twoSidedP} from '../../../src/domain/statistics/normal.ts';

// Abramowitz and Stegun (1964), tables 26.1 and 26.2: Q(z) for z = 0, 1, 2, 3; −log₁₀ Q(5) = 6.54265, −log₁₀ Q(10) = 23.11805.
describe('normalUpperTail', () => {
  it('has the tabled values', () => {
    expect(normalUpperTail(0)).toBe(0.5);
    expect(normalUpperTail(1)).toBeCloseTo(0.158655253931457, 14);
    expect(normalUpperTail(2)).toBeCloseTo(0.0227501319481792, 14);
    expect(normalUpperTail(3)).toBeCloseTo(0.00134989803163009, 15);
    expect(Math.log10(normalUpperTail(5))).toBeCloseTo(-6.54265, 5);
    expect(Math.log10(normalUpperTail(10))).toBeCloseTo(-23.11805, 5);
  });

  it('is one less the other tail, and continuous where the formula changes', () => {
    expect(normalUpperTail(-2)).toBeCloseTo(1 - 0.0227501319481792, 14);
    expect(normalUpperTail(3 - 1e-12) / normalUpperTail(3 + 1e-12)).toBeCloseTo(1, 10);
  });

  it('has an end, and no value for a missing z', () => {
    expect(normalUpperTail(Infinity)).toBe(0);
    expect(normalUpperTail(-Infinity)).toBe(1);
    expect(normalUpperTail(NaN)).toBeNaN();
  });
});

describe('twoSidedP', () => {
  it('is twice the tail on whichever side', () => {
    expect(twoSidedP(-2)).toBeCloseTo(2 * 0.0227501319481792, 14);
    expect(twoSidedP(2)).toBe(twoSidedP(-2));
    expect(twoSidedP(0)).toBe(1);
  });
});
