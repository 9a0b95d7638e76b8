import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import type {EntrySex} from './entry-filter.ts';
import sql from './nationality-entries-by-month.sql?raw';

/** A nationality (ISO3, or a code of `specialNationalities`; null for all) and a sex. */
export interface NationalityFilter {
  readonly nationality: string | null;
  readonly sex: EntrySex;
}

/** @see nationalityEntriesByMonth */
export const nationalityEntriesByMonthQuery = defineQuery({
  name: 'nationality-entries-by-month',
  sql,
  params: ({nationality, sex}: NationalityFilter) => [nationality, sex],
  columns: {month: 'month', people: 'number'},
});

/** What nationalityEntriesByMonth() answers with. */
export type NationalityEntriesByMonth = Answer<typeof nationalityEntriesByMonthQuery>;

/**
 * Entries of foreigners in every month of the series of all nationalities (2012–2018), in order: people, 0 where none
 * of that nationality is recorded. Never to be added to the entries by post: the two overlap.
 * @throws {QueryError}
 */
export function nationalityEntriesByMonth(
  engine: Engine,
  filter: NationalityFilter,
  signal?: AbortSignal,
): Promise<NationalityEntriesByMonth> {
  return engine.run(nationalityEntriesByMonthQuery, filter, signal);
}
