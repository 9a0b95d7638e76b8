import {describe, expect, it} from 'vitest';
import {cellRates} from '../../../src/domain/density/cell-rates.ts';

describe('cellRates', () => {
  it('are per 100,000 and year, drawn towards the rate of all', () => {
    const events = Float64Array.of(10, 30, 0);
    const people = Float64Array.of(10_000, 10_000, 20_000);
    const {per100k, smoothedPer100k, isUnstable} = cellRates(events, people, 2);
    expect([...per100k]).toEqual([50, 150, 0]);
    // Mean 40/80,000 = 50; variance [20,000·0 + 20,000·100² + 40,000·50²]/80,000 − 50·100,000·3/80,000 in (per 100,000)²:
    // 3,750 − 187.5 = 3,562.5. Shares: 3,562.5/(3,562.5 + 5,000,000/20,000) = 0.934426; with 40,000: 0.966102.
    expect(smoothedPer100k[0]).toBeCloseTo(50, 6);
    expect(smoothedPer100k[1]).toBeCloseTo(50 + 0.934426 * 100, 3);
    expect(smoothedPer100k[2]).toBeCloseTo(50 - 0.966102 * 50, 3);
    expect([...isUnstable]).toEqual([1, 0, 1]);
  });

  it('are missing where nobody lives or nobody knows', () => {
    const {per100k, smoothedPer100k} = cellRates(
      Float64Array.of(1, 1, 1),
      Float64Array.of(0, NaN, 1000),
      1,
    );
    expect([...per100k]).toEqual([NaN, NaN, 100]);
    expect([...smoothedPer100k]).toEqual([NaN, NaN, 100]);
  });
});
