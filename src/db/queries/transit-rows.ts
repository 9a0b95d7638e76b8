import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './transit-rows.sql?raw';

/** @see transitRows */
export const transitRowsQuery = defineQuery({
  name: 'transit-rows',
  sql,
  params: () => [],
  columns: {
    fromMonth: 'month',
    toMonth: 'month',
    route: 'text',
    nationality: 'text',
    people: 'number',
  },
});

/** What transitRows() answers with. */
export type TransitRows = Answer<typeof transitRowsQuery>;

/**
 * People counted on a transit route by period (months included at both ends) and nationality, in order. Periods do not overlap.
 * @throws {QueryError}
 */
export function transitRows(engine: Engine, signal?: AbortSignal): Promise<TransitRows> {
  return engine.run(transitRowsQuery, undefined, signal);
}
