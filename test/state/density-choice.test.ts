import {describe, expect, it} from 'vitest';
import {
  changedDensity,
  coveredYears,
  densityProblem,
  initialDensity,
  yearSpanOf,
  type DensityChoice,
} from '../../src/state/density-choice.ts';

const choice = (change: Partial<DensityChoice> = {}): DensityChoice => ({
  ...initialDensity,
  ...change,
});

describe('what can be chosen of a density', () => {
  it('are the years of the register when none are', () => {
    expect(yearSpanOf(choice())).toEqual([1989, 2018]);
    expect(coveredYears('mine')).toEqual([1990, 2019]);
    expect(coveredYears('missing-migrants')).toEqual([2015, 2024]);
  });

  it.each([
    [{}, null],
    [{cellKm: 20}, null],
    [{cellKm: 15}, 'false-precision'],
    [{cellKm: 15, bandwidthKm: 50}, null],
    [{cellKm: 50, bandwidthKm: 50}, 'bandwidth-too-narrow'],
    [{cellKm: 100, bandwidthKm: 200}, null],
    [{figure: 'rate'}, null],
    [{figure: 'rate', bandwidthKm: 50}, 'rate-with-bandwidth'],
    [{figure: 'rate', kind: 'missing-migrants'}, 'rate-without-residents'],
    [{years: [2010, 2019]}, 'years-not-covered'],
    [{years: [2012, 2010]}, 'years-not-covered'],
    [{years: [2010, 2010]}, null],
  ] as const)('says of %j: %s', (change, problem) => {
    expect(densityProblem(choice(change))).toBe(problem);
  });
});

describe('a changed density', () => {
  it('is the same object where the change is refused', () => {
    const before = choice();
    expect(changedDensity(before, {cellKm: 12})).toBe(before);
    expect(changedDensity(before, {bandwidthKm: 300})).toBe(before);
  });

  it('has its years in order, and none where they are all of the register', () => {
    expect(changedDensity(choice(), {years: [2015, 2011]}).years).toEqual([2011, 2015]);
    expect(changedDensity(choice(), {years: [1989, 2018]}).years).toBeNull();
  });

  it('keeps of its years those that another kind has', () => {
    const before = choice({years: [2009, 2018]});
    expect(changedDensity(before, {kind: 'missing-migrants'}).years).toEqual([2015, 2018]);
    const early = choice({years: [1989, 1989]});
    expect(changedDensity(early, {kind: 'mine'}).years).toBeNull();
  });

  it('loses a rate that another kind cannot have', () => {
    const before = choice({figure: 'rate'});
    expect(changedDensity(before, {kind: 'missing-migrants'}).figure).toBe('events');
    expect(changedDensity(before, {kind: 'mine'}).figure).toBe('rate');
  });
});
