import {describe, expect, it} from 'vitest';
import {bootstrapInterval} from '../../../src/domain/statistics/bootstrap.ts';
import {aucRoc} from '../../../src/domain/statistics/skill.ts';

describe('bootstrapInterval', () => {
  it('holds the mean of a fair coin within about 1.96 of its standard deviations', () => {
    const tosses = Array.from({length: 100}, (_, toss) => toss % 2);
    const mean = (indices: Int32Array): number =>
      indices.reduce((sum, index) => sum + tosses[index]!, 0) / indices.length;
    const {low, median, high, draws, undefinedDraws} = bootstrapInterval(mean, {
      length: 100,
      seed: 1,
    });
    // Standard deviation of the mean: √(¼/100) = 0.05; shares of a hundred, so a hundredth either way.
    expect(Math.abs(low - 0.402)).toBeLessThan(0.0201);
    expect(Math.abs(high - 0.598)).toBeLessThan(0.0201);
    expect(Math.abs(median - 0.5)).toBeLessThan(0.0101);
    expect(draws).toBe(2000);
    expect(undefinedDraws).toBe(0);
  });

  it('counts resamples in which the statistic is not defined', () => {
    const outcome = [1, 0, 0, 0];
    const score = [0.9, 0.1, 0.2, 0.3];
    const auc = (indices: Int32Array): number => {
      const take = (list: readonly number[]): number[] =>
        Array.from(indices, (index) => list[index]!);
      return aucRoc(take(outcome), take(score));
    };
    const found = bootstrapInterval(auc, {length: 4, draws: 4000, seed: 2});
    // No positive in (¾)⁴ = 0.316 of resamples, all positive in (¼)⁴ = 0.004: 1281 of 4000, standard deviation 29.5.
    expect(Math.abs(found.undefinedDraws - 1281)).toBeLessThan(4 * 29.5);
    expect(found.low).toBe(1);
  });

  it('says that nothing was defined', () => {
    const found = bootstrapInterval(() => NaN, {length: 3, draws: 10});
    expect(found).toMatchObject({low: NaN, median: NaN, high: NaN, undefinedDraws: 10});
  });

  it('is the same for the same seed, and wider for a higher level', () => {
    const first = (indices: Int32Array): number => indices[0]!;
    const run = (level: number) =>
      bootstrapInterval(first, {length: 500, draws: 300, seed: 9, level});
    expect(run(0.9)).toEqual(run(0.9));
    expect(run(0.99).high).toBeGreaterThan(run(0.5).high);
  });

  it('refuses no cases, no draws and a level that is none', () => {
    const zero = (): number => 0;
    expect(() => bootstrapInterval(zero, {length: 0})).toThrow(RangeError);
    expect(() => bootstrapInterval(zero, {length: 1, draws: 0})).toThrow(RangeError);
    expect(() => bootstrapInterval(zero, {length: 1, level: 95})).toThrow(
      'Expected length and draws of at least 1 and a level between 0 and 1; got 1, 2000, 95.',
    );
  });
});
