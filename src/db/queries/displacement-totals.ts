import type {Level} from '../../methodology/codes.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './displacement-totals.sql?raw';

/** The level at which pairs count as leaving, reaching or inside. */
export interface DisplacementLevel {
  readonly level: Level | 'country';
}

/** @see displacementTotals */
export const displacementTotalsQuery = defineQuery({
  name: 'displacement-totals',
  sql,
  params: ({level}: DisplacementLevel) => [level],
  columns: {
    territory: 'text',
    peopleOut: 'number',
    peopleIn: 'number',
    peopleWithin: 'number',
    status: 'text',
  },
});

/** What displacementTotals() answers with. */
export type DisplacementTotals = Answer<typeof displacementTotalsQuery>;

/**
 * People displaced out of, into and inside every territory of the level, 1985–2015 as one period, by code. The source
 * lists only pairs of municipalities over 50 people: a territory in none of them has status `not-reported` and NaN,
 * and 0 means none over 50 in that direction.
 * @throws {QueryError}
 */
export function displacementTotals(
  engine: Engine,
  level: DisplacementLevel,
  signal?: AbortSignal,
): Promise<DisplacementTotals> {
  return engine.run(displacementTotalsQuery, level, signal);
}
