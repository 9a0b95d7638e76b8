import type {PlaneKm} from './equal-area.ts';
import {hexagonAt} from './hexagon.ts';
import type {HexagonGrid} from './hexagon-grid.ts';

/** A weight at a point of the plane. */
export interface WeightedPoint {
  readonly point: PlaneKm;
  readonly weight: number;
}

/** Under this share of the kernel inside the country an estimate is a few samples blown up: it is not given. */
export const leastEdgeShare = 0.2;

/**
 * Gives the density at the middle of each cell's land, per 100 km² of land: the sum of quartic kernels of `bandwidthKm`,
 * divided by the share of the kernel that lies inside the country (`edgeShares`). NaN where that share is under 0.2, as on
 * small islands. Distances are those of the plane, at most 0.5 % off.
 * @see Silverman, Density Estimation for Statistics and Data Analysis (1986), equation 4.5
 */
export function kernelDensity(
  points: readonly WeightedPoint[],
  grid: HexagonGrid,
  bandwidthKm: number,
  shares: Float64Array,
): Float64Array {
  const sums = new Float64Array(grid.length);
  const rows = indexRows(grid);
  for (const point of points) addKernel(sums, point, grid, rows, bandwidthKm);
  const scale = 300 / (Math.PI * bandwidthKm * bandwidthKm);
  return sums.map((sum, cell) => {
    const share = shares[cell] ?? NaN;
    return share >= leastEdgeShare ? (scale * sum) / share : NaN;
  });
}

/** The cells of each `r` by their `q`. */
type Rows = ReadonlyMap<number, ReadonlyMap<number, number>>;

function indexRows({axial}: HexagonGrid): Rows {
  const rows = new Map<number, Map<number, number>>();
  for (const [cell, [q, r]] of axial.entries()) {
    const row = rows.get(r) ?? new Map<number, number>();
    rows.set(r, row.set(q, cell));
  }
  return rows;
}

/** Adds the kernel of one point to the cells it reaches; a middle lies at most a cell away from its cell's centre. */
function addKernel(
  sums: Float64Array,
  {point, weight}: WeightedPoint,
  {cellKm, middle}: HexagonGrid,
  rows: Rows,
  bandwidthKm: number,
): void {
  const [middleQ, middleR] = hexagonAt(cellKm, point);
  const reach = Math.ceil(bandwidthKm / (cellKm * (Math.sqrt(3) / 2))) + 1;
  for (let stepR = -reach; stepR <= reach; stepR++) {
    const row = rows.get(middleR + stepR);
    if (!row) continue;
    const lastQ = middleQ + Math.min(reach, reach - stepR);
    for (let q = middleQ + Math.max(-reach, -reach - stepR); q <= lastQ; q++) {
      const cell = row.get(q) ?? -1;
      const [x, y] = middle[cell] ?? [NaN, NaN];
      const far = ((x - point[0]) ** 2 + (y - point[1]) ** 2) / (bandwidthKm * bandwidthKm);
      if (far < 1) sums[cell] = (sums[cell] ?? 0) + weight * (1 - far) ** 2;
    }
  }
}
