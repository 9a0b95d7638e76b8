import type {Level, TerritoryCode} from '../../methodology/codes.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './displacement-flows.sql?raw';

/** Which pairs, at which level, and how many. */
export interface DisplacementFilter {
  readonly level: Level;
  /** Pairs that touch this territory, of any level ('54' at level municipality: its municipalities); null for all. */
  readonly territory: TerritoryCode | null;
  /** `out`: the territory is the origin; `in`: it is the destination. Without a territory all three are the same. */
  readonly direction: 'in' | 'out' | 'both';
  /** The most rows; the largest flows are kept. */
  readonly limit: number;
  /** The least people of a row. */
  readonly minimum: number;
}

/** @see displacementFlows */
export const displacementFlowsQuery = defineQuery({
  name: 'displacement-flows',
  sql,
  params: ({level, territory, direction, limit, minimum}: DisplacementFilter) => [
    level,
    territory,
    direction,
    limit,
    minimum,
  ],
  columns: {
    origin: 'text',
    destination: 'text',
    people: 'number',
    pairs: 'number',
    totalPeople: 'number',
  },
});

/** What displacementFlows() answers with. */
export type DisplacementFlows = Answer<typeof displacementFlowsQuery>;

/**
 * Displacement between two different territories of the level, 1985–2015 as one period: people, the largest first,
 * ties by code. On every row, `pairs` and `totalPeople` are those of all that match the territory and direction,
 * before `minimum` and `limit`; they say what share is drawn. Pairs inside one territory of the level are left out.
 * @throws {QueryError}
 */
export function displacementFlows(
  engine: Engine,
  filter: DisplacementFilter,
  signal?: AbortSignal,
): Promise<DisplacementFlows> {
  return engine.run(displacementFlowsQuery, filter, signal);
}
