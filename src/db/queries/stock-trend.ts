import type {TerritoryCode} from '../../methodology/codes.ts';
import type {StockMeasure} from '../../methodology/tables.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import type {StockAge, StockSex} from './stock-by-territory.ts';
import sql from './stock-trend.sql?raw';

/** One stock of one territory, of any level, over its dates. */
export interface StockOfTerritory {
  readonly measure: StockMeasure;
  readonly territory: TerritoryCode;
  readonly sex: StockSex;
  readonly age: StockAge;
}

/** @see stockTrend */
export const stockTrendQuery = defineQuery({
  name: 'stock-trend',
  sql,
  params: ({measure, territory, sex, age}: StockOfTerritory) => [measure, territory, sex, age],
  columns: {
    date: 'text',
    people: 'number',
    status: 'text',
    flag: 'optional-text',
    reported: 'number',
    expected: 'number',
  },
});

/** What stockTrend() answers with. */
export type StockTrend = Answer<typeof stockTrendQuery>;

/**
 * A stock of one territory on every date of the measure (`YYYY-MM-DD`, in order): people (NaN unless `status` is
 * `observed`), as published; a region is the sum of its departments that have a figure, `reported` of `expected`. An
 * unknown territory has no rows. Dates of a stock are never added.
 * @throws {QueryError}
 */
export function stockTrend(
  engine: Engine,
  stock: StockOfTerritory,
  signal?: AbortSignal,
): Promise<StockTrend> {
  return engine.run(stockTrendQuery, stock, signal);
}
