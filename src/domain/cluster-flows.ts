import {pickFlows, sumPeople, type FlowColumns} from './flows.ts';

/** Flows between larger units, and what stayed inside one. */
export interface ClusteredFlows {
  readonly flows: FlowColumns;
  /** People whose origin and destination lie in the same unit. */
  readonly withinPeople: number;
  /** How many of the given flows those are. */
  readonly withinPairs: number;
}

/** The flows that are drawn, and what they are a part of. */
export interface TopFlows {
  readonly flows: FlowColumns;
  /** How many flows there are in all. */
  readonly pairs: number;
  /** People of all flows. */
  readonly people: number;
  /** People of the drawn flows. */
  readonly drawnPeople: number;
  /** Drawn people as a share of all, 0 to 1; 0 when there are none. */
  readonly shareDrawn: number;
}

/** Above this many units a table of all pairs costs more than a map of those that occur. */
const denseUnits = 1500;

/**
 * Gives the flows summed between the parents of their ends, most people first, then by codes. Flows within one parent
 * are not drawn but counted, so that the people of the flows and `withinPeople` add up to those given. A code without
 * parent stands for itself.
 */
export function clusterFlows(
  flows: FlowColumns,
  parentOf: (code: string) => string | null,
): ClusteredFlows {
  const units = new Map<string, number>();
  const unitOfCode = new Map<string, number>();
  const unitOf = (code: string): number => {
    const known = unitOfCode.get(code);
    if (known !== undefined) return known;
    const parent = parentOf(code) ?? code;
    const unit = units.get(parent) ?? units.size;
    units.set(parent, unit);
    unitOfCode.set(code, unit);
    return unit;
  };
  const from = Int32Array.from({length: flows.length}, (_, row) => unitOf(flows.origin[row] ?? ''));
  const to = Int32Array.from({length: flows.length}, (_, row) =>
    unitOf(flows.destination[row] ?? ''),
  );
  let withinPeople = 0;
  let withinPairs = 0;
  const sums = createSums(units.size);
  for (let row = 0; row < flows.length; row++) {
    const people = flows.people[row] ?? 0;
    if (from[row] === to[row]) {
      withinPeople += people;
      withinPairs++;
    } else {
      sums.add((from[row] ?? 0) * units.size + (to[row] ?? 0), people);
    }
  }
  return {flows: sortFlows(readSums(sums, [...units.keys()])), withinPeople, withinPairs};
}

/**
 * Gives the `top` flows with the most people among those with at least `minimum`, most first, then by codes, and what
 * share of all people they carry.
 */
export function topFlows(
  flows: FlowColumns,
  {top, minimum}: {readonly top: number; readonly minimum: number},
): TopFlows {
  const large: number[] = [];
  for (let row = 0; row < flows.length; row++) {
    if ((flows.people[row] ?? 0) >= minimum) large.push(row);
  }
  const drawn = pickFlows(flows, sortRows(flows, large).slice(0, Math.max(0, top)));
  const people = sumPeople(flows);
  const drawnPeople = sumPeople(drawn);
  const shareDrawn = people > 0 ? drawnPeople / people : 0;
  return {flows: drawn, pairs: flows.length, people, drawnPeople, shareDrawn};
}

interface Sums {
  readonly add: (pair: number, people: number) => void;
  readonly entries: () => Iterable<readonly [pair: number, people: number]>;
}

function createSums(units: number): Sums {
  if (units > denseUnits) return createSparseSums();
  const people = new Float64Array(units * units).fill(NaN);
  return {
    add: (pair, count) => {
      const known = people[pair] ?? NaN;
      people[pair] = Number.isNaN(known) ? count : known + count;
    },
    *entries() {
      for (const [pair, count] of people.entries()) if (!Number.isNaN(count)) yield [pair, count];
    },
  };
}

function createSparseSums(): Sums {
  const people = new Map<number, number>();
  return {
    add: (pair, count) => people.set(pair, (people.get(pair) ?? 0) + count),
    entries: () => people,
  };
}

function readSums(sums: Sums, names: readonly string[]): FlowColumns {
  const origin: string[] = [];
  const destination: string[] = [];
  const people: number[] = [];
  for (const [pair, count] of sums.entries()) {
    origin.push(names[Math.floor(pair / names.length)] ?? '');
    destination.push(names[pair % names.length] ?? '');
    people.push(count);
  }
  return {length: people.length, origin, destination, people};
}

function sortFlows(flows: FlowColumns): FlowColumns {
  return pickFlows(
    flows,
    sortRows(
      flows,
      Array.from({length: flows.length}, (_, row) => row),
    ),
  );
}

function sortRows(flows: FlowColumns, rows: number[]): number[] {
  const name = (row: number): string =>
    `${flows.origin[row] ?? ''} ${flows.destination[row] ?? ''}`;
  return rows.sort((a, b) => {
    const more = (flows.people[b] ?? 0) - (flows.people[a] ?? 0);
    if (more !== 0) return more;
    return name(a) < name(b) ? -1 : 1;
  });
}
