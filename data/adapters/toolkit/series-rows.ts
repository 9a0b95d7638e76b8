import {indicatorSeries, seriesOf} from '../../../src/methodology/indicator-series.ts';
import type {SeriesId} from '../../../src/methodology/indicator-series.ts';
import type {RowOf} from '../../../src/methodology/tables.ts';
import {retiredCodes, toCurrentCode} from './codes.ts';

/** A row of the `indicators` table. */
export type SeriesRow = RowOf<'indicators'>;

/** What a source counted or measured in a territory and year; null when it says that it has no figure. */
export interface Measured {
  readonly territory: string;
  readonly year: number;
  readonly value: number | null;
}

/** Gives a row of a series; its source is the declared one, a null is `missing`. */
export function toSeriesRow(series: SeriesId, {territory, year, value}: Measured): SeriesRow {
  const status = value === null ? 'missing' : 'observed';
  return {indicator: series, territory, year, value, status, source: seriesOf(series).source};
}

/** Hectares have one decimal in the source: a sum is rounded to this many, against binary remainders. */
const decimals = 6;

/**
 * Gives the rows of a series of counts: retired codes at today's, equal territory-years added, zeros left out (a missing
 * row is zero).
 */
export function countRows(series: SeriesId, counts: readonly Measured[]): SeriesRow[] {
  const sums = new Map<string, Measured>();
  for (const {territory, year, value} of counts) {
    const code = toCurrentCode(territory);
    const key = `${code} ${year}`;
    const sum = (sums.get(key)?.value ?? 0) + (value ?? 0);
    sums.set(key, {territory: code, year, value: Number(sum.toFixed(decimals))});
  }
  return [...sums.values()]
    .filter(({value}) => value !== 0)
    .map((counted) => toSeriesRow(series, counted));
}

/** Gives a `missing` row for every territory and every year the series covers. */
export function missingRows(series: SeriesId, territories: readonly string[]): SeriesRow[] {
  const {firstYear, lastYear} = seriesOf(series);
  const years = Array.from(
    {length: lastYear - firstYear + 1},
    (_value, index) => firstYear + index,
  );
  return territories.flatMap((territory) =>
    years.map((year) => toSeriesRow(series, {territory, year, value: null})),
  );
}

/**
 * Says whether a level of a municipality (a share, a score) must be left out because its municipality joined another:
 * levels cannot be added, and the heir has its own.
 */
export function isRetired(code: string): boolean {
  return code in retiredCodes;
}

/** Gives whether a row belongs to a series of the source. */
export function ownsSeriesOf(source: string): (row: SeriesRow) => boolean {
  const own = new Set<string>(
    indicatorSeries.filter((series) => series.source === source).map(({id}) => id),
  );
  return ({indicator}) => own.has(indicator);
}
