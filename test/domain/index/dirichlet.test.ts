import {describe, expect, it} from 'vitest';
import {drawGamma, drawWeights} from '../../../src/domain/index/dirichlet.ts';
import {createRandom} from '../../../src/domain/statistics/random.ts';

const draws = 20_000;

function momentsOf(values: readonly number[]): {mean: number; deviation: number} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {mean, deviation: Math.sqrt(squares / values.length)};
}

describe('drawWeights', () => {
  it('sums to one, and a weight of average size has a deviation of 35 % of itself', () => {
    const random = createRandom(7);
    const drawn = Array.from({length: draws}, () => drawWeights([20, 20, 20, 20, 20], random));
    for (const weights of drawn.slice(0, 100))
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    const {mean, deviation} = momentsOf(drawn.map(([first]) => first!));
    expect(mean).toBeCloseTo(0.2, 2);
    expect(deviation / mean).toBeCloseTo(0.35, 2);
  });

  it('has the declared weights for its mean', () => {
    // Concentration 1 / 0.35² − 1 = 7.163: deviation sqrt(0.8·0.2 / 8.163) = 0.14.
    const random = createRandom(11);
    const drawn = Array.from({length: draws}, () => drawWeights([4, 1], random));
    const {mean, deviation} = momentsOf(drawn.map(([first]) => first!));
    expect(mean).toBeCloseTo(0.8, 2);
    expect(deviation).toBeCloseTo(0.14, 2);
  });

  it('leaves one weight alone', () => {
    expect(drawWeights([30], createRandom(1))).toEqual([1]);
    expect(drawWeights([], createRandom(1))).toEqual([]);
  });
});

describe('drawGamma', () => {
  it.each([0.3, 1, 8])('has mean and variance of its shape: %d', (shape) => {
    const random = createRandom(3);
    const {mean, deviation} = momentsOf(
      Array.from({length: draws}, () => drawGamma(shape, random)),
    );
    expect(mean / shape).toBeCloseTo(1, 1);
    expect(deviation ** 2 / shape).toBeCloseTo(1, 1);
  });
});
