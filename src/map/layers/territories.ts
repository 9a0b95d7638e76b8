import {classIndex} from '../../domain/classes.ts';
import type {Cell, Status} from '../../methodology/cell.ts';
import {measureOf} from '../../methodology/measures.ts';
import type {Choropleth} from '../../state/snapshot.ts';
import type {View} from '../../state/view.ts';
import {rampOf, type Palette} from '../palette.ts';

/** How one territory is filled: a class of the ramp, zero, or one of the states without a number. */
export interface TerritoryFill {
  /** Index of the class, or -1 where there is no class. */
  readonly classIndex: number;
  readonly status: Status | 'zero';
  readonly implausible: boolean;
}

function fillOf(cell: Cell, breaks: readonly number[]): TerritoryFill {
  const {value, status, implausible} = cell;
  if (status !== 'observed') return {classIndex: -1, status, implausible};
  if (value === 0) return {classIndex: -1, status: 'zero', implausible};
  return {classIndex: classIndex(value, breaks), status, implausible};
}

const cache = new WeakMap<Choropleth, ReadonlyMap<string, TerritoryFill>>();

/** The fill of every territory in view, by code. The same choropleth gives the same map. */
export function territoryFills(choropleth: Choropleth): ReadonlyMap<string, TerritoryFill> {
  const known = cache.get(choropleth);
  if (known) return known;
  const fills = new Map<string, TerritoryFill>();
  for (const [code, cell] of choropleth.cells) fills.set(code, fillOf(cell, choropleth.breaks));
  cache.set(choropleth, fills);
  return fills;
}

/** The colours of the classes of the view's choropleth, low to high; empty when it is off. */
export function classColours(view: View, palette: Palette): readonly string[] {
  const {choropleth} = view.snapshot;
  if (!choropleth) return [];
  return rampOf(palette[measureOf(choropleth.measure).palette], choropleth.breaks.length + 1);
}

/** The pattern that stands where there is no number; null where there is one. */
export function hatchOf(fill: TerritoryFill | undefined): 'missing' | 'suppressed' | null {
  if (!fill || fill.status === 'observed' || fill.status === 'zero') return null;
  return fill.status === 'suppressed' ? 'suppressed' : 'missing';
}
