import {momentsOf} from './moments.ts';
import {selectPresent} from './present-units.ts';
import type {SpatialWeights} from './weights.ts';

/** What local I is on average and how it varies without association, for each unit; NaN for a missing unit or an island. */
export interface LocalMoranMoments {
  /** When the unit keeps its value and the others change places. */
  readonly expectedConditional: Float64Array;
  readonly varianceConditional: Float64Array;
  /** When all values change places. */
  readonly expectedTotal: Float64Array;
  readonly varianceTotal: Float64Array;
}

/**
 * Gives the moments of local I on the scale of `localMoran` (n−1): PySAL and spdep print them on the scale of n, larger by
 * n/(n−1) and its square. NaN throughout when values are constant or fewer than three.
 * @throws {RangeError} when values and units differ in number, a value is infinite, or a unit is its own neighbour
 * @see Sokal, Oden and Thomson, Geographical Analysis 30 (1998)
 */
export function localMoranMoments(
  values: ArrayLike<number>,
  weights: SpatialWeights,
): LocalMoranMoments {
  const present = selectPresent(values, weights);
  const {deviations, m2, b2} = momentsOf(present.values);
  const n = deviations.length;
  const scale = (n - 1) / n;
  const empty = (): Float64Array => new Float64Array(values.length).fill(NaN);
  const [expectedConditional, varianceConditional] = [empty(), empty()];
  const [expectedTotal, varianceTotal] = [empty(), empty()];
  for (const [place, unit] of present.units.entries()) {
    const own = present.weights.weights[place] ?? new Float64Array();
    if (own.length === 0 || !(m2 > 0) || n < 3) continue;
    const sum = own.reduce((total, weight) => total + weight, 0);
    const squares = own.reduce((total, weight) => total + weight * weight, 0);
    const square = (deviations[place] ?? NaN) ** 2;
    expectedConditional[unit] = (-scale * (square / m2) * sum) / (n - 1);
    varianceConditional[unit] =
      scale ** 2 *
      (square / m2 ** 2) *
      (n / (n - 2)) *
      (squares - (sum * sum) / (n - 1)) *
      (m2 - square / (n - 1));
    expectedTotal[unit] = (-scale * sum) / (n - 1);
    varianceTotal[unit] = scale ** 2 * totalVariance(n, b2, sum, squares);
  }
  return {expectedConditional, varianceConditional, expectedTotal, varianceTotal};
}

function totalVariance(n: number, b2: number, sum: number, squares: number): number {
  const alone = (squares * (n - b2)) / (n - 1);
  const together = ((sum * sum - squares) * (2 * b2 - n)) / ((n - 1) * (n - 2));
  return alone + together - (sum / (n - 1)) ** 2;
}
