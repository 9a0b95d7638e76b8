/**
 * Directed flows as columns of equal length, one row per origin and destination. Codes are opaque; people are finite
 * and not negative.
 */
export interface FlowColumns {
  readonly length: number;
  readonly origin: readonly string[];
  readonly destination: readonly string[];
  readonly people: ArrayLike<number>;
}

/** A place in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** A place in pixels, x to the right and y down. */
export type Pixel = readonly [x: number, y: number];

/** Gives the people of all flows together. */
export function sumPeople(flows: FlowColumns): number {
  let sum = 0;
  for (let row = 0; row < flows.length; row++) sum += flows.people[row] ?? 0;
  return sum;
}

/** Gives the rows of the flows in the order given, as new columns. */
export function pickFlows(flows: FlowColumns, rows: ArrayLike<number>): FlowColumns {
  const origin: string[] = [];
  const destination: string[] = [];
  const people = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? -1;
    origin.push(flows.origin[row] ?? '');
    destination.push(flows.destination[row] ?? '');
    people[index] = flows.people[row] ?? NaN;
  }
  return {length: rows.length, origin, destination, people};
}
