import {twoSidedP} from './normal.ts';
import {selectPresent} from './present-units.ts';
import type {StatisticStatus} from './status.ts';
import {statusOf} from './status.ts';
import type {SpatialWeights} from './weights.ts';
import {countLinks} from './weights.ts';

/** Joins of neighbours by what both are: black (1) or white (0). A link in one direction only counts half. */
export interface JoinCounts {
  readonly status: StatisticStatus;
  readonly bb: number;
  readonly bw: number;
  readonly ww: number;
  /** All joins: bb + bw + ww. */
  readonly joins: number;
  /** Of the two by two table of joins, with Yates's correction; 0 when the status is not `computed`. */
  readonly chiSquare: number;
  /** With one degree of freedom; 1 when the status is not `computed`. */
  readonly p: number;
}

/**
 * Gives the joins between neighbours of a yes-or-no measure, whatever their weights. Missing values are taken out. The
 * test takes joins as independent, which they are not: it is a first look, as in esda.
 * @throws {RangeError} when a value is neither 0 nor 1, values and units differ in number, or a unit is its own neighbour
 * @see Cliff and Ord, Spatial Processes (1981), ch. 1; Yates, J. Royal Stat. Soc. Suppl. 1 (1934)
 */
export function joinCounts(outcome: ArrayLike<number>, weights: SpatialWeights): JoinCounts {
  const present = selectPresent(outcome, weights);
  const odd = present.values.find((value) => value !== 0 && value !== 1);
  if (odd !== undefined) throw new RangeError(`Expected 0 or 1; got ${odd}.`);
  const status = statusOf(present.values, countLinks(present.weights), 2);
  const table = {bb: 0, bw: 0, wb: 0, ww: 0};
  for (const [unit, list] of present.weights.neighbours.entries()) {
    const own = present.values[unit] === 1 ? 'b' : 'w';
    for (const other of list) table[`${own}${present.values[other] === 1 ? 'b' : 'w'}`] += 0.5;
  }
  const {bb, ww} = table;
  const bw = table.bw + table.wb;
  const chiSquare = status === 'computed' ? yatesChiSquare(table) : 0;
  return {status, bb, bw, ww, joins: bb + bw + ww, chiSquare, p: twoSidedP(Math.sqrt(chiSquare))};
}

/** Half the links from a black or white unit to a black or white one. */
type JoinTable = Readonly<Record<'bb' | 'bw' | 'wb' | 'ww', number>>;

/** χ² of the table; one with an empty row or column says nothing: 0. */
function yatesChiSquare({bb, bw, wb, ww}: JoinTable): number {
  const margins = (bb + bw) * (wb + ww) * (bb + wb) * (bw + ww);
  if (margins === 0) return 0;
  const total = bb + bw + wb + ww;
  const excess = Math.abs(bb * ww - bw * wb) / total;
  // Every cell is as far from what is expected; the correction never goes past it.
  const corrected = Math.max(0, excess - 0.5);
  return (corrected * corrected * total ** 3) / margins;
}
