const seriesEnd = 3;

/**
 * Gives the chance that a standard normal number is at least `z`, to about 14 digits: by the power series near the
 * middle, by the continued fraction in the tails. NaN gives NaN.
 * @see Abramowitz and Stegun (1964), 26.2.11 and 26.2.14
 */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) return NaN;
  if (z < 0) return 1 - normalUpperTail(-z);
  if (z === Infinity) return 0;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < seriesEnd ? 0.5 - density * middleSeries(z) : density * tailFraction(z);
}

/** Gives the chance that a standard normal number is at least as far from zero as `z`. NaN gives NaN. */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalUpperTail(Math.abs(z)));
}

/** z + z³/3 + z⁵/(3·5) + …: all terms positive, so nothing cancels. */
function middleSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** 1/(z + 1/(z + 2/(z + 3/(z + …)))), from the inside out. */
function tailFraction(z: number): number {
  let inner = z;
  for (let step = 200; step >= 1; step--) inner = z + step / inner;
  return 1 / inner;
}
