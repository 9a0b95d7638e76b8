/** How often values are put in another order, and the seed of the orders. Same seed, same bytes. */
export interface PermutationOptions {
  readonly permutations?: number;
  readonly seed?: number;
}

/** Two simulated sums closer than this, in standard deviations for each unit of weight, are the same sum. */
export const tieTolerance = 1e-10;

/**
 * Gives how often to permute, as said or the default.
 * @throws {RangeError} when it is not a whole number of at least 0
 */
export function permutationCount({permutations}: PermutationOptions, otherwise: number): number {
  const count = permutations ?? otherwise;
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`Expected a whole number of permutations; got ${count}.`);
  }
  return count;
}

/**
 * Gives the pseudo p-value (M+1)/(R+1) of an observed statistic among R simulated ones, where M is the smaller of how many
 * are at least and how many are at most the observed one: one-sided, in the direction in which the observed one lies. Ties
 * count in both tails, so a statistic that chance always gives has p = 1; esda counts them in the upper tail only.
 */
export function pseudoP(observed: number, simulated: Float64Array, tolerance: number): number {
  let atLeast = 0;
  let atMost = 0;
  for (let draw = 0; draw < simulated.length; draw++) {
    const difference = (simulated[draw] ?? NaN) - observed;
    if (difference >= -tolerance) atLeast++;
    if (difference <= tolerance) atMost++;
  }
  return (Math.min(atLeast, atMost) + 1) / (simulated.length + 1);
}
