import type {SpatialWeights, WeightTransform} from '../../../../src/domain/statistics/weights.ts';
import {weightsFromNeighbours} from '../../../../src/domain/statistics/weights.ts';

/** A square lattice, row by row; neighbours share a side. */
export function rookLattice(side: number, transform?: WeightTransform): SpatialWeights {
  const lists = Array.from({length: side * side}, (_, unit) => {
    const column = unit % side;
    const across = [column > 0 ? unit - 1 : -1, column < side - 1 ? unit + 1 : -1];
    const candidates = [unit - side, ...across, unit + side];
    return candidates.filter((other) => other >= 0 && other < side * side);
  });
  return weightsFromNeighbours(lists, transform);
}

/** Units around a table: each has the one before and the one after. */
export function ring(size: number, transform?: WeightTransform): SpatialWeights {
  const lists = Array.from({length: size}, (_, unit) => [
    (unit + size - 1) % size,
    (unit + 1) % size,
  ]);
  return weightsFromNeighbours(lists, transform);
}
