import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import type {EntrySex} from './entry-filter.ts';
import {dateOfMonth} from './month-window.ts';
import sql from './nationality-totals.sql?raw';

/** Months `YYYY-MM`, both included, and a sex. */
export interface NationalityWindow {
  readonly from: string;
  readonly to: string;
  readonly sex: EntrySex;
}

/** @see nationalityTotals */
export const nationalityTotalsQuery = defineQuery({
  name: 'nationality-totals',
  sql,
  params: ({from, to, sex}: NationalityWindow) => [dateOfMonth(from), dateOfMonth(to), sex],
  columns: {nationality: 'text', people: 'number'},
});

/** What nationalityTotals() answers with. */
export type NationalityTotals = Answer<typeof nationalityTotalsQuery>;

/**
 * Entries of foreigners by nationality in the window, the largest first: people. A nationality without a row is not
 * recorded there. The series runs from 2012 to 2018: a window outside it has no rows.
 * @throws {QueryError}
 * @throws {RangeError} when a month is not `YYYY-MM`
 */
export function nationalityTotals(
  engine: Engine,
  window: NationalityWindow,
  signal?: AbortSignal,
): Promise<NationalityTotals> {
  return engine.run(nationalityTotalsQuery, window, signal);
}
