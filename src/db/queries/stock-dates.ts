import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './stock-dates.sql?raw';

/** @see stockDates */
export const stockDatesQuery = defineQuery({
  name: 'stock-dates',
  sql,
  params: () => [],
  columns: {measure: 'text', date: 'text', level: 'text', territories: 'number'},
});

/** What stockDates() answers with. */
export type StockDates = Answer<typeof stockDatesQuery>;

/**
 * The days (`YYYY-MM-DD`) for which a stock is published at each level, in order, and how many territories have a total.
 * @throws {QueryError}
 */
export function stockDates(engine: Engine, signal?: AbortSignal): Promise<StockDates> {
  return engine.run(stockDatesQuery, undefined, signal);
}
