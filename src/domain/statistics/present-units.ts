import type {SpatialWeights} from './weights.ts';
import {selectUnits} from './weights.ts';

/** The units that have a value, with the links among them. */
export interface PresentUnits {
  readonly values: Float64Array;
  /** Links among present units; row weights add up to 1 again. */
  readonly weights: SpatialWeights;
  /** The index each present unit has among all units, ascending. */
  readonly units: Int32Array;
}

/**
 * Gives the units that have a value and the links among them: a missing value (NaN, or anything that is no number) is
 * taken out, never read as zero, and does not weigh among the neighbours of others.
 * @throws {RangeError} when there are not as many values as units, a value is infinite, or a unit is its own neighbour
 */
export function selectPresent(values: ArrayLike<number>, weights: SpatialWeights): PresentUnits {
  const size = weights.neighbours.length;
  if (values.length !== size) {
    throw new RangeError(`Expected ${size} values, one for each unit; got ${values.length}.`);
  }
  const all = toNumbers(values);
  const own = weights.neighbours.findIndex((list, unit) => list.includes(unit));
  if (own >= 0) throw new RangeError(`Expected no unit among its own neighbours; unit ${own} is.`);
  const units = Int32Array.from(all.keys()).filter((unit) => !Number.isNaN(all[unit]));
  if (units.length === size) return {values: all, weights, units};
  return {
    values: Float64Array.from(units, (unit) => all[unit] ?? NaN),
    weights: selectUnits(weights, units),
    units,
  };
}

/**
 * Gives a list as numbers; what is no number, as from a file with holes, is NaN.
 * @throws {RangeError} when one is infinite
 */
export function toNumbers(values: ArrayLike<unknown>): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    numbers[index] = typeof value === 'number' ? value : NaN;
    if (Math.abs(numbers[index] ?? NaN) === Infinity) {
      throw new RangeError(`Expected finite values; number ${index} is infinite.`);
    }
  }
  return numbers;
}
