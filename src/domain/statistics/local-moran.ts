import {clustersBelow, quadrants} from './clusters.ts';
import {momentsOf} from './moments.ts';
import type {PermutationOptions} from './permutation-options.ts';
import {permutationCount, pseudoP, tieTolerance} from './permutation-options.ts';
import type {PermutationTable} from './permutation-table.ts';
import {drawPermutationTable} from './permutation-table.ts';
import {selectPresent} from './present-units.ts';
import {spatialLag} from './spatial-lag.ts';
import type {StatisticStatus, UnitStatus} from './status.ts';
import {statusOf} from './status.ts';
import type {SpatialWeights} from './weights.ts';
import {countLinks} from './weights.ts';

/** Permutations (999 unless said), seed (1) and where clusters end. */
export interface LocalMoranOptions extends PermutationOptions {
  /** A unit is in a cluster when its p-value is below this; 0.05 unless said. */
  readonly alpha?: number;
  /** Replaces alpha, as from `falseDiscoveryRate` of an earlier result. */
  readonly cutoff?: number;
  /**
   * 'directed' (unless said) is one-sided in the direction of the unit, as GeoDa and esda: without association about twice
   * alpha of all units fall below alpha. 'two-sided' doubles p, at most 1.
   */
  readonly alternative?: 'directed' | 'two-sided';
}

/** Local Moran's I, one entry for each unit in the order of the weights. */
export interface LocalMoranResult {
  /** Of the whole. When not `computed`, every present unit has I = 0, p = 1 and no quadrant. */
  readonly status: StatisticStatus;
  readonly unitStatus: readonly UnitStatus[];
  /** (n−1)·zᵢ·Σwᵢⱼzⱼ/Σz². NaN for a missing unit or an island. */
  readonly i: Float64Array;
  /** 1 high among high, 2 low among high, 3 low among low, 4 high among low; 0 for a missing unit or an island. */
  readonly quadrant: Uint8Array;
  /** Pseudo p-value; 1 for an island, NaN for a missing unit and when no permutations were asked for. */
  readonly p: Float64Array;
  /** The quadrant where p is below alpha or the cutoff, else 0. */
  readonly cluster: Uint8Array;
}

/**
 * Gives local Moran's I on PySAL's n−1 scale with p-values from conditional permutation: the unit keeps its value, the
 * others change places. High is above the mean of present values, low is not above. Missing values are taken out, and row
 * weights add up to 1 among the rest. At least three units are needed. P-values of different units share their draws.
 * @throws {RangeError} when values and units differ in number, a value is infinite, or a unit is its own neighbour
 * @see Anselin, Geographical Analysis 27 (1995)
 */
export function localMoran(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  options: LocalMoranOptions = {},
): LocalMoranResult {
  const permutations = permutationCount(options, 999);
  const present = selectPresent(values, weights);
  const status = statusOf(present.values, countLinks(present.weights), 3);
  const size = weights.neighbours.length;
  const unitStatus = Array.from<UnitStatus>({length: size}).fill('missing');
  const i = new Float64Array(size).fill(NaN);
  const p = new Float64Array(size).fill(NaN);
  const quadrant = new Uint8Array(size);
  const local = status === 'computed' ? compute(present.values, present.weights) : null;
  const pAll = local ? pValues(local, present.weights, permutations, options) : null;
  for (const [place, unit] of present.units.entries()) {
    const isIsland = present.weights.neighbours[place]?.length === 0;
    unitStatus[unit] = isIsland ? 'island' : local ? 'computed' : 'undefined';
    i[unit] = isIsland ? NaN : (local?.i[place] ?? 0);
    p[unit] = pAll?.[place] ?? 1;
    quadrant[unit] = isIsland ? quadrants.none : (local?.quadrant[place] ?? quadrants.none);
  }
  const cluster = clustersBelow(quadrant, p, options.cutoff ?? options.alpha ?? 0.05);
  return {status, unitStatus, i, quadrant, p, cluster};
}

interface LocalParts {
  /** Deviations in standard deviations. */
  readonly z: Float64Array;
  readonly lag: Float64Array;
  readonly i: Float64Array;
  readonly quadrant: Uint8Array;
}

function compute(values: Float64Array, weights: SpatialWeights): LocalParts {
  const {deviations, m2} = momentsOf(values);
  const n = values.length;
  const z = deviations.map((deviation) => deviation / Math.sqrt(m2));
  const lag = spatialLag(z, weights);
  const i = z.map((own, unit) => ((n - 1) / n) * own * (lag[unit] ?? NaN));
  const quadrant = Uint8Array.from(z, (own, unit) => quadrantOf(own, lag[unit] ?? NaN));
  return {z, lag, i, quadrant};
}

function quadrantOf(own: number, lag: number): number {
  if (own > 0) return lag > 0 ? quadrants.highHigh : quadrants.highLow;
  return lag > 0 ? quadrants.lowHigh : quadrants.lowLow;
}

function pValues(
  {z, lag}: LocalParts,
  weights: SpatialWeights,
  permutations: number,
  {seed = 1, alternative = 'directed'}: LocalMoranOptions,
): Float64Array {
  const n = z.length;
  const width = Math.max(...weights.neighbours.map((list) => list.length));
  const table = drawPermutationTable(n, width, permutations, seed);
  // Twice around, so that unit + offset needs no modulo.
  const twice = Float64Array.from({length: 2 * n}, (_, index) => z[index % n] ?? NaN);
  const simulated = new Float64Array(permutations);
  return z.map((own, unit) => {
    const weigh = weights.weights[unit] ?? new Float64Array();
    if (weigh.length === 0) return 1;
    if (permutations === 0) return NaN;
    simulateLags(simulated, table, twice.subarray(unit), weigh);
    const tolerance = tieTolerance * weigh.reduce((sum, weight) => sum + weight, 0);
    const oneSided = own === 0 ? 1 : pseudoP(lag[unit] ?? NaN, simulated, tolerance);
    return alternative === 'two-sided' ? Math.min(1, 2 * oneSided) : oneSided;
  });
}

/** Fills in the lags of a unit in every permutation; `around` are the values from the unit on, going around. */
function simulateLags(
  simulated: Float64Array,
  {columns}: PermutationTable,
  around: Float64Array,
  weigh: Float64Array,
): void {
  simulated.fill(0);
  for (let place = 0; place < weigh.length; place++) {
    const column = columns[place] ?? new Int32Array();
    const weight = weigh[place] ?? 0;
    for (let draw = 0; draw < simulated.length; draw++) {
      simulated[draw] = (simulated[draw] ?? 0) + weight * (around[column[draw] ?? 0] ?? NaN);
    }
  }
}
