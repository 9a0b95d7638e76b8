import {classIndex} from '../../domain/classes.ts';
import type {Cell, Status} from '../../methodology/cell.ts';
import type {Paint} from '../../state/paint.ts';
import {rampOf, type Palette} from '../palette.ts';

/** How one territory is filled: a class of the ramp, zero, or one of the states without a number. */
export interface TerritoryFill {
  /** Index of the class, or -1 where there is no class. */
  readonly classIndex: number;
  readonly status: Status | 'zero';
  readonly implausible: boolean;
}

function fillOf({value, status, implausible}: Cell, {scale}: Paint): TerritoryFill {
  if (status !== 'observed') return {classIndex: -1, status, implausible};
  if (scale.kind === 'categories') return {classIndex: value, status, implausible};
  if (value === 0 && !scale.hasPlainZero) return {classIndex: -1, status: 'zero', implausible};
  return {classIndex: classIndex(value, scale.breaks), status, implausible};
}

const cache = new WeakMap<Paint, ReadonlyMap<string, TerritoryFill>>();

/** The fill of every territory in view, by code. The same paint gives the same map. */
export function territoryFills(paint: Paint): ReadonlyMap<string, TerritoryFill> {
  const known = cache.get(paint);
  if (known) return known;
  const fills = new Map<string, TerritoryFill>();
  for (const [code, cell] of paint.cells) fills.set(code, fillOf(cell, paint));
  cache.set(paint, fills);
  return fills;
}

/** The colours of the classes or categories of a paint, low to high. */
export function classColours({scale}: Paint, palette: Palette): readonly string[] {
  if (scale.kind === 'categories') return palette[scale.set];
  return rampOf(palette[scale.ramp], scale.breaks.length + 1);
}

/** The pattern that stands where there is no number; null where there is one. */
export function hatchOf(fill: TerritoryFill | undefined): 'missing' | 'suppressed' | null {
  if (!fill || fill.status === 'observed' || fill.status === 'zero') return null;
  return fill.status === 'suppressed' ? 'suppressed' : 'missing';
}
