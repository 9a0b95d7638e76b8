import {classIndex} from '../../domain/classes.ts';
import type {RegionFactValues, RegionFile, RegionValue} from '../../domain/region/region-file.ts';
import {regionFactOf, regionFacts, type RegionFact} from '../../methodology/region-facts.ts';

/** How a municipality is filled: a class from 0, or what stands instead of one. */
export type RegionFill =
  | {readonly kind: 'class'; readonly at: number}
  | {readonly kind: 'zero' | 'missing' | 'suppressed'};

/** A fact as the map of a department shows it. */
export interface RegionPaint {
  readonly fact: RegionFact;
  readonly values: RegionFactValues;
  /** By code. */
  readonly cells: ReadonlyMap<string, RegionValue>;
  readonly fills: ReadonlyMap<string, RegionFill>;
}

/** The facts of a department that its map can show, in the order of the kit. */
export function drawableFacts(file: RegionFile): readonly RegionFact[] {
  return regionFacts.filter(
    ({id}) => file.facts.find((values) => values.id === id)?.municipalities,
  );
}

/** A score has no zero of its own: its zero is the lowest class. */
function fillOf({value, status}: RegionValue, {base, breaks}: RegionFact): RegionFill {
  if (status === 'suppressed') return {kind: 'suppressed'};
  if (status !== 'observed' || value === null) return {kind: 'missing'};
  if (value === 0 && base.from !== 'index') return {kind: 'zero'};
  return {kind: 'class', at: classIndex(value, breaks.municipality)};
}

/**
 * What the map shows of a fact; of one that the department or its source has for no municipality, the first that it has.
 * @throws {RangeError} when the file has no fact that can be drawn
 */
export function paintRegion(file: RegionFile, id: string | null): RegionPaint {
  const known = drawableFacts(file);
  const fact = known.find((one) => one.id === id) ?? known[0];
  const values = file.facts.find((one) => one.id === fact?.id);
  if (!fact || !values?.municipalities)
    throw new RangeError(`Got a file of ${file.code} in which no fact has municipalities.`);
  const cells = new Map<string, RegionValue>();
  const fills = new Map<string, RegionFill>();
  file.municipalities.forEach(({code}, at) => {
    const value = values.municipalities?.[at] ?? {value: null, status: 'missing'};
    cells.set(code, value);
    fills.set(code, fillOf(value, fact));
  });
  return {fact, values, cells, fills};
}

/** Place of a municipality among those of the department that have a value, the largest first; null without one. */
export function rankInRegion(
  {cells}: RegionPaint,
  code: string,
): {readonly rank: number; readonly of: number} | null {
  const own = cells.get(code)?.value ?? null;
  if (own === null) return null;
  const all = [...cells.values()].flatMap(({value}) => (value === null ? [] : [value]));
  return {rank: all.filter((value) => value > own).length + 1, of: all.length};
}

/** The state of a fact whose department alone has figures is not the map's: it has no breaks of its own. */
export const isDrawable = (id: string): boolean => regionFactOf(id)?.hasMunicipalities ?? false;
