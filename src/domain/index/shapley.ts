import type {QuasiMean} from './means.ts';

/** Children that a Shapley value is worked out for by going through all their sets. */
export const mostShapleyChildren = 12;

/**
 * The Shapley value of every child of a mean that goes from `from` to `to`: what it adds to the mean when it changes, averaged over
 * all orders in which the children can change. In the order of the children; they sum to the difference of the means.
 * @throws {RangeError} with more than 12 children: the sets to go through double with each.
 * @see L. S. Shapley, A value for n-person games (1953)
 */
export function shapleyValues(
  from: readonly number[],
  to: readonly number[],
  weights: readonly number[],
  mean: QuasiMean,
): number[] {
  const {length} = weights;
  if (length > mostShapleyChildren)
    throw new RangeError(`Got ${length} children when expected ${mostShapleyChildren} at most.`);
  const worth = worthOfSets(from.map(mean.forward), to.map(mean.forward), weights, mean);
  const share = sharesBySize(length);
  return weights.map((_, child) => {
    let value = 0;
    for (let set = 0; set < worth.length; set++) {
      if ((set >> child) & 1) continue;
      const added = (worth[set | (1 << child)] ?? NaN) - (worth[set] ?? NaN);
      value += (share[sizeOf(set)] ?? NaN) * added;
    }
    return value;
  });
}

/** The mean when the children of a set (bit by child) have changed and the others have not. */
function worthOfSets(
  from: readonly number[],
  to: readonly number[],
  weights: readonly number[],
  {back}: QuasiMean,
): Float64Array {
  const divisor = weights.reduce((sum, weight) => sum + weight, 0);
  const worth = new Float64Array(1 << weights.length);
  for (let set = 0; set < worth.length; set++) {
    let sum = 0;
    for (let child = 0; child < weights.length; child++) {
      const value = (set >> child) & 1 ? to[child] : from[child];
      sum += (weights[child] ?? NaN) * (value ?? NaN);
    }
    worth[set] = back(sum / divisor);
  }
  return worth;
}

/** The share of the orders in which exactly a given set of s children changes before a child: s!·(n − s − 1)! / n!, by s. */
function sharesBySize(length: number): Float64Array {
  const shares = new Float64Array(length);
  let share = 1 / length;
  for (let size = 0; size < length; size++) {
    shares[size] = share;
    share *= (size + 1) / (length - size - 1);
  }
  return shares;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}
