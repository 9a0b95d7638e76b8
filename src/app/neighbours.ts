import {fetchJson} from './statics.ts';

interface NeighboursFile {
  readonly municipalities: Readonly<Record<string, readonly string[]>>;
  readonly departments: Readonly<Record<string, readonly string[]>>;
}

/** The territories that touch each territory (queen contiguity), both levels in one map. */
export async function neighboursOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  const {municipalities, departments} = await fetchJson<NeighboursFile>('neighbours.json');
  return new Map([...Object.entries(departments), ...Object.entries(municipalities)]);
}
