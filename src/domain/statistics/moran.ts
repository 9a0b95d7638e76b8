import type {Moments} from './moments.ts';
import {momentsOf} from './moments.ts';
import type {NormalTests} from './normal-test.ts';
import {noTests, testDifference} from './normal-test.ts';
import type {PermutationOptions} from './permutation-options.ts';
import {permutationCount, pseudoP, tieTolerance} from './permutation-options.ts';
import type {PresentUnits} from './present-units.ts';
import {selectPresent} from './present-units.ts';
import {createRandom, shuffle} from './random.ts';
import {spatialLag} from './spatial-lag.ts';
import type {StatisticStatus} from './status.ts';
import {statusOf} from './status.ts';
import type {SpatialWeights, WeightSums} from './weights.ts';
import {countLinks, sumWeights} from './weights.ts';

/** Moran's I of present units. All but `status` and `n` say nothing (NaN, p = 1) when the status is not `computed`. */
export interface MoranResult extends NormalTests {
  readonly status: StatisticStatus;
  /** Units with a value, islands included, as in esda. */
  readonly n: number;
  /** Near 1: like beside like; near 0: no association; below: unlike beside unlike. */
  readonly i: number;
  /** −1/(n−1), what I is on average without association. */
  readonly expected: number;
  /** One-sided pseudo p-value from permutations; NaN when none were asked for. */
  readonly pSimulated: number;
}

/**
 * Gives Moran's I with its moments under normality and randomisation, and a pseudo p-value when `permutations` (0 unless
 * said; `seed` 1) is more than 0. Missing values are taken out, and row weights add up to 1 among the rest. At least four
 * units are needed.
 * @throws {RangeError} when values and units differ in number, a value is infinite, or a unit is its own neighbour
 * @see Cliff and Ord, Spatial Processes (1981), ch. 1-2
 */
export function moranI(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  options: PermutationOptions = {},
): MoranResult {
  const present = selectPresent(values, weights);
  const permutations = permutationCount(options, 0);
  const n = present.values.length;
  const status = statusOf(present.values, countLinks(present.weights), 4);
  if (status !== 'computed') {
    return {...noTests, status, n, i: NaN, expected: NaN, pSimulated: permutations > 0 ? 1 : NaN};
  }
  const moments = momentsOf(present.values);
  const sums = sumWeights(present.weights);
  const expected = -1 / (n - 1);
  const i = crossProduct(moments.deviations, present.weights) / (sums.s0 * moments.m2);
  const tests = testDifference(
    i - expected,
    varianceUnderNormality(n, sums),
    varianceUnderRandomisation(n, sums, moments.b2),
  );
  const pSimulated = simulate(present, moments, permutations, options.seed ?? 1);
  return {...tests, status, n, i, expected, pSimulated};
}

function crossProduct(deviations: Float64Array, weights: SpatialWeights): number {
  const lag = spatialLag(deviations, weights);
  return deviations.reduce((sum, own, unit) => sum + own * (lag[unit] ?? NaN), 0);
}

function varianceUnderNormality(n: number, {s0, s1, s2}: WeightSums): number {
  return (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0) - 1 / (n - 1) ** 2;
}

function varianceUnderRandomisation(n: number, {s0, s1, s2}: WeightSums, b2: number): number {
  const first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const second = b2 * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - 1 / (n - 1) ** 2;
}

function simulate(
  present: PresentUnits,
  moments: Moments,
  permutations: number,
  seed: number,
): number {
  if (permutations === 0) return NaN;
  const random = createRandom(seed);
  const shuffled = moments.deviations.slice();
  const simulated = new Float64Array(permutations);
  for (let draw = 0; draw < permutations; draw++) {
    shuffle(shuffled, random);
    simulated[draw] = crossProduct(shuffled, present.weights);
  }
  const scale = moments.m2 * countLinks(present.weights);
  return pseudoP(
    crossProduct(moments.deviations, present.weights),
    simulated,
    tieTolerance * scale,
  );
}
