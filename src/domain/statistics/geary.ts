import {momentsOf} from './moments.ts';
import type {NormalTests} from './normal-test.ts';
import {noTests, testDifference} from './normal-test.ts';
import {selectPresent} from './present-units.ts';
import type {StatisticStatus} from './status.ts';
import {statusOf} from './status.ts';
import type {SpatialWeights, WeightSums} from './weights.ts';
import {countLinks, sumWeights} from './weights.ts';

/** Geary's c of present units. All but `status` and `n` say nothing (NaN, p = 1) when the status is not `computed`. */
export interface GearyResult extends NormalTests {
  readonly status: StatisticStatus;
  readonly n: number;
  /** Below 1: like beside like; 1: no association; above: unlike beside unlike. z has the opposite sign to Moran's. */
  readonly c: number;
  /** Always 1. */
  readonly expected: number;
}

/**
 * Gives Geary's c with its moments under normality and randomisation. Missing values are taken out, and row weights add up
 * to 1 among the rest. At least four units are needed.
 * @throws {RangeError} when values and units differ in number, a value is infinite, or a unit is its own neighbour
 * @see Cliff and Ord, Spatial Processes (1981), ch. 1-2
 */
export function gearyC(values: ArrayLike<number>, weights: SpatialWeights): GearyResult {
  const present = selectPresent(values, weights);
  const n = present.values.length;
  const status = statusOf(present.values, countLinks(present.weights), 4);
  if (status !== 'computed') return {...noTests, status, n, c: NaN, expected: 1};
  const {m2, b2} = momentsOf(present.values);
  const sums = sumWeights(present.weights);
  const differences = squaredDifferences(present.values, present.weights);
  const c = ((n - 1) * differences) / (2 * sums.s0 * n * m2);
  const normality = varianceUnderNormality(n, sums);
  const randomisation = varianceUnderRandomisation(n, sums, b2);
  return {...testDifference(c - 1, normality, randomisation), status, n, c, expected: 1};
}

function squaredDifferences(values: Float64Array, {neighbours, weights}: SpatialWeights): number {
  let sum = 0;
  for (const [unit, list] of neighbours.entries()) {
    for (const [place, other] of list.entries()) {
      const difference = (values[unit] ?? NaN) - (values[other] ?? NaN);
      sum += (weights[unit]?.[place] ?? NaN) * difference * difference;
    }
  }
  return sum;
}

function varianceUnderNormality(n: number, {s0, s1, s2}: WeightSums): number {
  return ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0);
}

function varianceUnderRandomisation(n: number, {s0, s1, s2}: WeightSums, b2: number): number {
  const first = (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * b2);
  const second = ((n - 1) / 4) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * b2);
  const third = s0 * s0 * (n * n - 3 - (n - 1) ** 2 * b2);
  return (first - second + third) / (n * (n - 2) * (n - 3) * s0 * s0);
}
