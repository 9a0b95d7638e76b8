import type {DensityWeight} from './event-density.ts';

/** What a cell is coloured by: events or dead in it, their density, or a rate. */
export type DensityFigure = 'count' | 'density' | 'rate';

/** What the limits of classes depend on: nothing that a filter changes. */
export interface DensityScale {
  readonly figure: DensityFigure;
  readonly cellKm: number;
  readonly weight: DensityWeight;
}

/** Limits of counts, for cells up to 30 km, to 60 km and beyond; dead are one step higher than events. */
const countLimits = [
  [1, 2, 5, 10, 20, 50],
  [1, 5, 10, 20, 50, 100],
  [1, 10, 20, 50, 100, 200],
  [1, 20, 50, 100, 200, 500],
] as const;

const densityLimits = {
  events: [0.01, 0.1, 0.2, 0.5, 1, 2],
  dead: [0.05, 0.5, 1, 2, 5, 10],
} as const;

const rateLimits = [0.1, 0.5, 1, 2, 5, 10] as const;

/**
 * Gives the lower limits of the classes above the lowest, ascending, for `classIndex`. They are declared for a size of cell
 * (a count), for all sizes (per 100 km², per 100,000 inhabitants and year): they do not move with kinds, years or territory,
 * so a colour means the same all along. A count of 0 is a class of its own. Chosen by hand near the quartiles of UCDP
 * events and mine accidents of all years.
 */
export function densityBreaks({figure, cellKm, weight}: DensityScale): readonly number[] {
  switch (figure) {
    case 'count':
      return countLimits[stepOf(cellKm) + Number(weight === 'dead')] ?? countLimits[0];
    case 'density':
      return densityLimits[weight];
    case 'rate':
      return rateLimits;
    default:
      throw new TypeError(`Got figure '${String(figure satisfies never)}'.`);
  }
}

function stepOf(cellKm: number): number {
  if (cellKm <= 30) return 0;
  return cellKm <= 60 ? 1 : 2;
}
