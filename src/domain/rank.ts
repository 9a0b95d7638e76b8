import {median} from 'd3-array';
import type {Cell} from '../methodology/cell.ts';
import type {TerritoryCode} from '../methodology/codes.ts';

/** The cells of a view by territory. */
export type Cells = ReadonlyMap<TerritoryCode, Cell>;

/** A place in the order from the highest value: 1 is the highest, equal values share the better place. */
export interface Rank {
  readonly rank: number;
  /** How many territories have an observed value. */
  readonly of: number;
}

/** A territory in the order from the highest value. */
export interface RankedTerritory {
  readonly rank: number;
  readonly code: TerritoryCode;
  readonly value: number;
}

/** Gives the rank of a territory among the observed ones; null when its own value is not observed. */
export function rankOf(cells: Cells, code: TerritoryCode): Rank | null {
  const own = cells.get(code);
  if (own?.status !== 'observed') return null;
  let higher = 0;
  let observed = 0;
  for (const cell of cells.values()) {
    if (cell.status !== 'observed') continue;
    observed++;
    if (cell.value > own.value) higher++;
  }
  return {rank: higher + 1, of: observed};
}

/** Gives every observed territory from the highest value to the lowest; equal values by code. */
export function rankAll(cells: Cells): RankedTerritory[] {
  const observed: {code: TerritoryCode; value: number}[] = [];
  for (const [code, cell] of cells) {
    if (cell.status === 'observed') observed.push({code, value: cell.value});
  }
  observed.sort((a, b) => b.value - a.value || compareText(a.code, b.code));
  const ranked: RankedTerritory[] = [];
  for (const [index, {code, value}] of observed.entries()) {
    const previous = ranked[index - 1];
    ranked.push({rank: previous?.value === value ? previous.rank : index + 1, code, value});
  }
  return ranked;
}

/** Gives the median of the observed values, the mean of the middle two when they are even; null when none is observed. */
export function medianOf(cells: Cells): number | null {
  const middle = median(cells.values(), (cell) => (cell.status === 'observed' ? cell.value : NaN));
  return middle ?? null;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
