import {seriesOf, type SeriesId} from '../../methodology/indicator-series.ts';
import type {Status} from '../../methodology/cell.ts';
import type {TerritoryCode} from '../../methodology/codes.ts';

/** A row of a base series; `value` is null unless `status` is `observed`. */
export interface SeriesValue {
  readonly indicator: string;
  readonly territory: TerritoryCode;
  readonly year: number;
  readonly value: number | null;
  readonly status: Status;
}

/** Base series by territory and year, with the rule each declares for an absent row. */
export interface SeriesLookup {
  /** The value in a year, in the unit of the series; NaN when missing or outside the years of the series. */
  readonly valueIn: (series: SeriesId, territory: TerritoryCode, year: number) => number;
  /** The sum over years, both included; NaN when one of them is missing. */
  readonly sumOver: (
    series: SeriesId,
    territory: TerritoryCode,
    years: readonly [from: number, to: number],
  ) => number;
  /** The last year not after another for which the series has rows; null when there is none. */
  readonly lastYear: (series: SeriesId, notAfter: number) => number | null;
}

/** Gives base series ready to be looked up. Rows of other indicators do no harm. */
export function indexSeries(rows: readonly SeriesValue[]): SeriesLookup {
  const values = new Map<string, number>();
  const years = new Map<string, Set<number>>();
  for (const {indicator, territory, year, value, status} of rows) {
    const isObserved = status === 'observed' && value !== null;
    values.set(`${indicator} ${territory} ${String(year)}`, isObserved ? value : NaN);
    const known = years.get(indicator) ?? new Set();
    years.set(indicator, known.add(year));
  }
  const valueIn = (series: SeriesId, territory: TerritoryCode, year: number): number => {
    const {firstYear, lastYear, absent} = seriesOf(series);
    const isCovered = year >= firstYear && year <= lastYear;
    const absentValue = isCovered && absent === 'zero' ? 0 : NaN;
    return values.get(`${series} ${territory} ${String(year)}`) ?? absentValue;
  };
  return {
    valueIn,
    sumOver(series, territory, [from, to]) {
      let sum = 0;
      for (let year = from; year <= to; year++) sum += valueIn(series, territory, year);
      return sum;
    },
    lastYear(series, notAfter) {
      const before = [...(years.get(series) ?? [])].filter((year) => year <= notAfter);
      return before.length > 0 ? Math.max(...before) : null;
    },
  };
}
