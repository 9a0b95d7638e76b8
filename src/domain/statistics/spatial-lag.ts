import type {SpatialWeights} from './weights.ts';

/** Gives for every unit the weighted sum of its neighbours' values, or their mean under row weights; 0 for an island. */
export function spatialLag(
  values: Float64Array,
  {neighbours, weights}: SpatialWeights,
): Float64Array {
  const lag = new Float64Array(neighbours.length);
  for (let unit = 0; unit < lag.length; unit++) {
    const list = neighbours[unit] ?? [];
    const own = weights[unit] ?? [];
    let sum = 0;
    for (let place = 0; place < list.length; place++) {
      sum += (own[place] ?? NaN) * (values[list[place] ?? -1] ?? NaN);
    }
    lag[unit] = sum;
  }
  return lag;
}
