import type {Metric, Point} from './point-distance.ts';
import {distanceBetween} from './point-distance.ts';
import type {SpatialWeights, WeightOptions} from './weights.ts';
import {weightsFromNeighbours} from './weights.ts';

/** How neighbours weigh, 'binary' unless said, and how distance is measured, 'geodesic' unless said. */
export interface PointWeightOptions extends WeightOptions {
  readonly metric?: Metric;
}

/**
 * Gives the k nearest of every point, nearest first; of two equally far the one with the smaller index. A point without
 * coordinates (NaN) is an island and nobody's neighbour. Links need not be mutual.
 * @throws {RangeError} when k is not a whole number from 1 to the number of other points
 */
export function kNearestWeights(
  points: readonly Point[],
  k: number,
  options: PointWeightOptions = {},
): SpatialWeights {
  const placed = placedOf(points);
  if (!Number.isInteger(k) || k < 1 || k >= placed.length) {
    throw new RangeError(`Expected k from 1 to ${placed.length - 1}, the other points; got ${k}.`);
  }
  const distance = distanceBetween(points, options.metric);
  const lists: number[][] = points.map(() => []);
  for (const unit of placed) lists[unit] = nearestOf(unit, placed, k, distance);
  return weightsFromNeighbours(lists, options.transform);
}

/**
 * Gives for every point the others at most a threshold away, in kilometres (in the points' own units when planar),
 * ascending by index. A point without coordinates (NaN) is an island.
 * @throws {RangeError} when the threshold is not a number of at least 0
 */
export function distanceBandWeights(
  points: readonly Point[],
  thresholdKm: number,
  options: PointWeightOptions = {},
): SpatialWeights {
  if (!(thresholdKm >= 0)) {
    throw new RangeError(`Expected a threshold of at least 0; got ${thresholdKm}.`);
  }
  const distance = distanceBetween(points, options.metric);
  const placed = placedOf(points);
  const lists: number[][] = points.map(() => []);
  for (const unit of placed) {
    lists[unit] = placed.filter((other) => other !== unit && distance(unit, other) <= thresholdKm);
  }
  return weightsFromNeighbours(lists, options.transform);
}

function placedOf(points: readonly Point[]): readonly number[] {
  const units = [...points.keys()];
  return units.filter((unit) => points[unit]?.every(Number.isFinite) === true);
}

/** The k nearest so far are kept in order; the others come by index, so of two equally far the smaller stays before. */
function nearestOf(
  unit: number,
  placed: readonly number[],
  k: number,
  distance: (from: number, to: number) => number,
): number[] {
  const nearest: number[] = [];
  const away: number[] = [];
  for (const other of placed) {
    if (other === unit) continue;
    const far = distance(unit, other);
    let place = nearest.length;
    while (place > 0 && far < (away[place - 1] ?? NaN)) place--;
    if (place === k) continue;
    nearest.splice(place, 0, other);
    away.splice(place, 0, far);
    nearest.length = away.length = Math.min(k, nearest.length);
  }
  return nearest;
}
