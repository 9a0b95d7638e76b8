import type {Position} from 'geojson';
import {colombiaEqualArea, type PlaneKm} from './equal-area.ts';

/** A hexagon of a lattice by its axial coordinates: `q` counts to the east, `r` to the north-east (60°). */
export type Axial = readonly [q: number, r: number];

const rowShare = Math.sqrt(3) / 2;

/** Corners of a hexagon with corners up and down, counter-clockwise, in thirds of an axial step from its centre. */
const corners: readonly Axial[] = [
  [1, 1],
  [-1, 2],
  [-2, 1],
  [-1, -1],
  [1, -2],
  [2, -1],
];

/** Gives the area in km² of a hexagon whose neighbours' centres stand `cellKm` apart: √3/2 · cellKm². */
export function hexagonAreaKm2(cellKm: number): number {
  return rowShare * cellKm * cellKm;
}

/**
 * Gives the name of a hexagon: its size and axial coordinates, such as `25/3/-7`. The lattice hangs on the projection's
 * centre, so the name stands for the same land whatever else is drawn.
 */
export function hexagonId(cellKm: number, [q, r]: Axial): string {
  return `${cellKm}/${q}/${r}`;
}

/** Gives the middle of a hexagon on the plane. The two numbers need not be whole. */
export function hexagonCentre(cellKm: number, [q, r]: Axial): PlaneKm {
  return [cellKm * (q + r / 2), cellKm * rowShare * r];
}

/**
 * Gives the hexagon a point of the plane lies in; on an edge it is one of the neighbours, always the same.
 * @see Patel, Hexagonal Grids (Red Blob Games): rounding of cube coordinates
 */
export function hexagonAt(cellKm: number, [xKm, yKm]: PlaneKm): Axial {
  const r = yKm / (cellKm * rowShare);
  const q = xKm / cellKm - r / 2;
  const s = -q - r;
  const [wholeQ, wholeR, wholeS] = [Math.round(q), Math.round(r), Math.round(s)];
  const [offQ, offR, offS] = [Math.abs(wholeQ - q), Math.abs(wholeR - r), Math.abs(wholeS - s)];
  if (offQ > offR && offQ > offS) return [-wholeR - wholeS + 0, wholeR + 0];
  if (offR > offS) return [wholeQ + 0, -wholeQ - wholeS + 0];
  return [wholeQ + 0, wholeR + 0];
}

/** Gives the six corners on the plane, counter-clockwise; the corner that hexagons share is the same to the last bit. */
export function hexagonCorners(cellKm: number, [q, r]: Axial): readonly PlaneKm[] {
  return corners.map(([stepQ, stepR]) =>
    hexagonCentre(cellKm, [(3 * q + stepQ) / 3, (3 * r + stepR) / 3]),
  );
}

/**
 * Gives the closed ring of a hexagon in degrees, counter-clockwise. Edges are not bent: up to cells of 100 km
 * the area of the ring on the ellipsoid differs from `hexagonAreaKm2` by less than a millionth, anywhere in the country.
 */
export function hexagonRing(cellKm: number, axial: Axial): Position[] {
  const ring = hexagonCorners(cellKm, axial).map((corner) => colombiaEqualArea.unproject(corner));
  return [...ring, ring[0] ?? []];
}
