import {cellRefusal, type CellRefusal} from './cell-limits.ts';

/** Narrowest cell, km, whose plain count is shown. */
const narrowestCountedKm = 20;

/** Narrowest bandwidth in cells: below it the lattice of the cells loses or adds over 2 % of the events. */
const narrowestBandwidthCells = 2;

/** Widest bandwidth, km: beyond it the picture is of the country, not of places in it. */
const widestBandwidthKm = 200;

/** Why a density is refused. */
export type DensityRefusal = CellRefusal | 'bandwidth-too-narrow' | 'bandwidth-too-wide';

/**
 * Gives why a density is refused, null when it is not.
 *
 * - `false-precision`: places are rounded to 0.1°. A cell of 12 km holds 0 to 2 points of that lattice, so that one cell in
 *   some can only be empty; from 20 km on every cell holds 2 or more (25 km: 4 to 6). Plain counts need 20 km; with a
 *   bandwidth, which spreads each event, cells of 12 km do.
 * - `cell-too-large`: over 100 km.
 * - `bandwidth-too-narrow`: under two cells. `bandwidth-too-wide`: over 200 km.
 */
export function densityRefusal(cellKm: number, bandwidthKm: number | null): DensityRefusal | null {
  const refusal = cellRefusal(cellKm);
  if (refusal) return refusal;
  if (bandwidthKm === null) return cellKm < narrowestCountedKm ? 'false-precision' : null;
  if (!(bandwidthKm >= narrowestBandwidthCells * cellKm)) return 'bandwidth-too-narrow';
  return bandwidthKm > widestBandwidthKm ? 'bandwidth-too-wide' : null;
}

/**
 * Gives about which share of the events the rounding of places to 0.1° puts in another cell than they happened in, 0 to 1:
 * perimeter over area of the hexagon (4 / cellKm) times half the mean displacement across an edge (1.35 km in a square of
 * 11.1 km). Within a tenth of the simulated share: 21 % at 25 km, 11 % at 50 km.
 */
export function roundingMovedShare(cellKm: number): number {
  return Math.min(1, (4 * 1.35) / cellKm);
}
