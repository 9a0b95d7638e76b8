import type {Random} from '../statistics/random.ts';

/** Standard deviation of a weight of average size, as a share of that weight. */
export const relativeDeviation = 0.35;

/**
 * Weights drawn around the given ones, which are more than zero and on any scale; they sum to one, in the same order. The draw is from a
 * Dirichlet distribution whose mean are the given weights and whose concentration is (k − 1) / 0.35² − 1 for k weights: a weight
 * of average size, 1/k, then has a standard deviation of 35 % of itself, a smaller one of more and a greater one of less. One weight
 * alone is one.
 * @see OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 7; Devroye, Non-Uniform Random Variate Generation (1986), XI.4
 */
export function drawWeights(weights: readonly number[], random: Random): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.length < 2) return weights.map(() => 1);
  const concentration = (weights.length - 1) / relativeDeviation ** 2 - 1;
  const drawn = weights.map((weight) => drawGamma((concentration * weight) / total, random));
  const sum = drawn.reduce((all, value) => all + value, 0);
  return sum > 0 ? drawn.map((value) => value / sum) : weights.map((weight) => weight / total);
}

/**
 * A number from the gamma distribution of a shape (more than zero) and scale one.
 * @see Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000)
 */
export function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * positive(random) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const v = (1 + c * normal) ** 3;
    if (v <= 0) continue;
    if (Math.log(positive(random)) < normal ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** A number from the standard normal distribution. @see Marsaglia and Bray, SIAM Review 6 (1964) */
function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random.unit() - 1;
    const y = 2 * random.unit() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** A number in (0, 1]. */
function positive(random: Random): number {
  return 1 - random.unit();
}
