import type {PlaneKm} from './equal-area.ts';
import {hexagonAt, hexagonCentre, hexagonCorners, type Axial} from './hexagon.ts';

/** A ring on the plane, first point = last. */
export type PlaneRing = readonly PlaneKm[];

/** What lies in a hexagon of the rings it was cut from. */
export interface Overlap {
  readonly axial: Axial;
  readonly areaKm2: number;
  /** Middle (centroid) of that area. */
  readonly middle: PlaneKm;
}

/** Below this area, km² (100 m²), an overlap is a rounding error of the cut. */
const leastAreaKm2 = 1e-4;

/**
 * Gives the hexagons that rings have area in, with that area and its middle. Outer rings run counter-clockwise and holes
 * clockwise. Exact: the cut of a ring may run back and forth along an edge, which has no area.
 * @see Sutherland & Hodgman (1974), Reentrant polygon clipping, Communications of the ACM 17(1)
 */
export function hexagonOverlaps(cellKm: number, rings: readonly PlaneRing[]): Overlap[] {
  const [west, south, east, north] = boxOf(rings.flat());
  const overlaps: Overlap[] = [];
  const [, firstR] = hexagonAt(cellKm, [west, south - cellKm]);
  const [, lastR] = hexagonAt(cellKm, [west, north + cellKm]);
  for (let r = firstR; r <= lastR; r++) {
    const row = rowOverlaps(cellKm, rings, r, [west, east]);
    overlaps.push(...row);
  }
  return overlaps;
}

/** The overlaps of one row of hexagons: rings are cut to the row's band first, so that far rows cost nothing. */
function rowOverlaps(
  cellKm: number,
  rings: readonly PlaneRing[],
  r: number,
  [west, east]: readonly [west: number, east: number],
): Overlap[] {
  const [, middleY] = hexagonCentre(cellKm, [0, r]);
  const halfKm = cellKm / Math.sqrt(3);
  const band = rings
    .map((ring) => cutRing(cutRing(ring, [0, 1, halfKm + middleY]), [0, -1, halfKm - middleY]))
    .filter(({length}) => length > 0);
  if (band.length === 0) return [];
  const overlaps: Overlap[] = [];
  const firstQ = Math.floor(west / cellKm - r / 2 - 1);
  const lastQ = Math.ceil(east / cellKm - r / 2 + 1);
  for (let q = firstQ; q <= lastQ; q++) {
    const overlap = hexagonOverlap(cellKm, band, [q, r]);
    if (overlap) overlaps.push(overlap);
  }
  return overlaps;
}

function hexagonOverlap(cellKm: number, rings: readonly PlaneRing[], axial: Axial): Overlap | null {
  const sides = sidesOf(cellKm, axial);
  let [area, momentX, momentY] = [0, 0, 0];
  for (const ring of rings) {
    const cut = sides.reduce(cutRing, ring);
    const [ringArea, ringX, ringY] = moments(cut, hexagonCentre(cellKm, axial));
    area += ringArea;
    momentX += ringX;
    momentY += ringY;
  }
  if (area < leastAreaKm2) return null;
  const [centreX, centreY] = hexagonCentre(cellKm, axial);
  return {axial, areaKm2: area, middle: [centreX + momentX / area, centreY + momentY / area]};
}

/** A half-plane: the points with `a·x + b·y ≤ limit`. */
type HalfPlane = readonly [a: number, b: number, limit: number];

function sidesOf(cellKm: number, axial: Axial): readonly HalfPlane[] {
  const corners = hexagonCorners(cellKm, axial);
  return corners.map(([x, y], index): HalfPlane => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    const [a, b] = [nextY - y, x - nextX];
    return [a, b, a * x + b * y];
  });
}

function cutRing(ring: PlaneRing, [a, b, limit]: HalfPlane): PlaneRing {
  const kept: PlaneKm[] = [];
  let [fromX, fromY] = ring[0] ?? [NaN, NaN];
  let fromOver = a * fromX + b * fromY - limit;
  for (const [index, [x, y]] of ring.entries()) {
    const over = a * x + b * y - limit;
    if (index > 0 && fromOver > 0 !== over > 0) {
      const share = fromOver / (fromOver - over);
      kept.push([fromX + share * (x - fromX), fromY + share * (y - fromY)]);
    }
    if (over <= 0) kept.push([x, y]);
    [fromX, fromY, fromOver] = [x, y, over];
  }
  const [first] = kept;
  const last = kept.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) kept.push(first);
  return kept;
}

/** Signed area of a ring and its moments around a point. */
function moments(
  ring: PlaneRing,
  [originX, originY]: PlaneKm,
): readonly [area: number, x: number, y: number] {
  let [area, momentX, momentY] = [0, 0, 0];
  let [fromX, fromY] = [NaN, NaN];
  for (const [pointX, pointY] of ring) {
    const [x, y] = [pointX - originX, pointY - originY];
    const cross = fromX * y - x * fromY;
    if (!Number.isNaN(cross)) {
      area += cross / 2;
      momentX += ((fromX + x) * cross) / 6;
      momentY += ((fromY + y) * cross) / 6;
    }
    [fromX, fromY] = [x, y];
  }
  return [area, momentX, momentY];
}

function boxOf(
  points: readonly PlaneKm[],
): readonly [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
