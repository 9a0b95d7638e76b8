import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import {entryFilterValues, type EntryFilter} from './entry-filter.ts';
import sql from './entries-by-month.sql?raw';

/** @see entriesByMonth */
export const entriesByMonthQuery = defineQuery({
  name: 'entries-by-month',
  sql,
  params: entryFilterValues,
  columns: {month: 'month', people: 'number'},
});

/** What entriesByMonth() answers with. */
export type EntriesByMonth = Answer<typeof entriesByMonthQuery>;

/**
 * Regular entries of Venezuelans in every month of the series (2012-01 to 2024-12, in order) at the posts that pass
 * the filter: people, 0 where nobody is recorded, never NaN.
 * @throws {QueryError}
 */
export function entriesByMonth(
  engine: Engine,
  filter: EntryFilter,
  signal?: AbortSignal,
): Promise<EntriesByMonth> {
  return engine.run(entriesByMonthQuery, filter, signal);
}
