import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './table-counts.sql?raw';

/** @see tableCounts */
export const tableCountsQuery = defineQuery({
  name: 'table-counts',
  sql,
  params: () => [],
  columns: {table: 'text', total: 'number'},
});

/** What tableCounts() answers with. */
export type TableCounts = Answer<typeof tableCountsQuery>;

/**
 * How many rows each public table has, in the order of `methodology/tables.ts`.
 * @throws {QueryError}
 */
export function tableCounts(engine: Engine, signal?: AbortSignal): Promise<TableCounts> {
  return engine.run(tableCountsQuery, undefined, signal);
}
