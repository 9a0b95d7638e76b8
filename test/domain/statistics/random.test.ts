import {describe, expect, it} from 'vitest';
import {createRandom, shuffle} from '../../../src/domain/statistics/random.ts';

describe('createRandom', () => {
  it('gives the same stream for the same seed and another for another', () => {
    const draw = (seed: number): number[] => Array.from({length: 5}, createRandom(seed).uint32);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(-1)).toEqual(draw(2 ** 32 - 1));
  });

  it('draws each number below a bound about as often', () => {
    const random = createRandom(1);
    const counts = new Int32Array(6);
    for (let draw = 0; draw < 60000; draw++) counts[random.below(6)]!++;
    // Ten thousand each; the standard deviation is √(60000·⅙·⅚) = 91.3.
    for (const count of counts) expect(Math.abs(count - 10000)).toBeLessThan(4 * 91.3);
  });

  it('draws parts of one with mean a half', () => {
    const random = createRandom(2);
    const draws = Array.from({length: 10000}, random.unit);
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    // The standard deviation of the mean is √(1/12/10000) = 0.0029.
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * 0.0029);
    expect(draws.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it('refuses a seed that is no whole number', () => {
    expect(() => createRandom(0.5)).toThrow('Expected a whole number as seed; got 0.5.');
    expect(() => createRandom(NaN)).toThrow(RangeError);
  });
});

describe('shuffle', () => {
  it('gives each of the six orders of three about as often', () => {
    const random = createRandom(3);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw++) {
      const list = Int32Array.of(1, 2, 3);
      shuffle(list, random);
      counts.set(list.join(), (counts.get(list.join()) ?? 0) + 1);
    }
    // A thousand each; the standard deviation is √(6000·⅙·⅚) = 28.9.
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * 28.9);
  });
});
