import {colombiaEqualArea} from './equal-area.ts';
import {hexagonCentre, hexagonRing} from './hexagon.ts';
import type {HexagonGrid} from './hexagon-grid.ts';

/** Numbers of a cell in `corners`: six corners of two. */
export const numbersPerCell = 12;

/** Where cells lie, degrees, in the order of the grid: flat columns that pass between threads without a copy of each point. */
export interface CellPlaces {
  /** Longitude and latitude of the middle of each whole hexagon. */
  readonly centres: Float64Array;
  /** Longitude and latitude of the six corners of each, counter-clockwise; the ring is not closed. */
  readonly corners: Float64Array;
}

/** Gives where the cells of a grid lie, in degrees. */
export function cellPlaces({cellKm, axial}: HexagonGrid): CellPlaces {
  const centres = new Float64Array(axial.length * 2);
  const corners = new Float64Array(axial.length * numbersPerCell);
  for (const [cell, place] of axial.entries()) {
    centres.set(colombiaEqualArea.unproject(hexagonCentre(cellKm, place)), cell * 2);
    corners.set(hexagonRing(cellKm, place).slice(0, 6).flat(), cell * numbersPerCell);
  }
  return {centres, corners};
}
