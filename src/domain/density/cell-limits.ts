/** Smallest and largest cell, km between centres. */
export const gridCellKm = {min: 12, max: 100} as const;

/** Why a cell size is refused. */
export type CellRefusal = 'false-precision' | 'cell-too-large';

/**
 * Gives why a cell size is refused, null when it is not. Places are rounded to 0.1°, about 11 km: a cell narrower than 12
 * km would show the lattice of the rounding. A size that is not a number is refused as too large.
 */
export function cellRefusal(cellKm: number): CellRefusal | null {
  if (cellKm < gridCellKm.min) return 'false-precision';
  return cellKm <= gridCellKm.max ? null : 'cell-too-large';
}
