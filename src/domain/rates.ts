import type {Cell} from '../methodology/cell.ts';

/**
 * Gives a count as a rate per 1,000 inhabitants. A count that is not observed keeps its status; an observed one becomes
 * `missing` when the population is missing (NaN) or 0, never a rate of 0. The mark `implausible` is kept.
 */
export function per1000(cell: Cell, population: number): Cell {
  if (cell.status !== 'observed') return cell;
  if (!(population > 0)) {
    return {value: NaN, status: 'missing', implausible: cell.implausible};
  }
  return {...cell, value: (cell.value * 1000) / population};
}
