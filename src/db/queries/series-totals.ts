import {seriesOf, type SeriesId} from '../../methodology/indicator-series.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer, type SqlValue} from '../query.ts';
import sql from './series-totals.sql?raw';

/** A series of municipalities and its years, both included. */
export interface SeriesYears {
  readonly series: SeriesId;
  readonly from: number;
  readonly to: number;
}

function toParams({series, from, to}: SeriesYears): readonly SqlValue[] {
  const {level, firstYear, lastYear, absent, sum} = seriesOf(series);
  if (level !== 'municipality')
    throw new RangeError(
      `Got series '${series}' of departments when expected one of municipalities.`,
    );
  if (from > to || from < firstYear || to > lastYear)
    throw new RangeError(
      `Got ${String(from)} to ${String(to)} when '${series}' runs from ${String(firstYear)} to ${String(lastYear)}.`,
    );
  if (sum === 'none' && from !== to)
    throw new RangeError(
      `Got ${String(from)} to ${String(to)} when '${series}' is never added over years: expected one year.`,
    );
  return [series, from, to, absent];
}

/** @see seriesTotals */
export const seriesTotalsQuery = defineQuery({
  name: 'series-totals',
  sql,
  params: toParams,
  columns: {territory: 'text', value: 'number', status: 'text'},
});

/** What seriesTotals() answers with. */
export type SeriesTotals = Answer<typeof seriesTotalsQuery>;

/**
 * A base series summed over years in every municipality, by code, in the unit of the series. A year without a row is
 * zero or missing as the series declares; one missing year makes the sum missing (NaN, `status` `missing`).
 * @throws {QueryError}
 * @throws {RangeError} when the series is one of departments, does not cover the years, or may not be added over them
 */
export function seriesTotals(
  engine: Engine,
  years: SeriesYears,
  signal?: AbortSignal,
): Promise<SeriesTotals> {
  return engine.run(seriesTotalsQuery, years, signal);
}
