import type {Level} from '../../methodology/codes.ts';
import type {stockAges, StockMeasure} from '../../methodology/tables.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './stock-by-territory.sql?raw';

/** Sex in the stocks; `all` is the published total. */
export type StockSex = 'all' | 'female' | 'male';

/** Age in the stocks, years; `all` is the published total. */
export type StockAge = (typeof stockAges)[number];

/** One stock on one day (`YYYY-MM-DD`), one sex and one age, at one level. */
export interface StockOnDay {
  readonly measure: StockMeasure;
  readonly date: string;
  readonly sex: StockSex;
  readonly age: StockAge;
  readonly level: Level | 'country';
}

/** @see stockByTerritory */
export const stockByTerritoryQuery = defineQuery({
  name: 'stock-by-territory',
  sql,
  params: ({measure, date, sex, age, level}: StockOnDay) => [measure, date, sex, age, level],
  columns: {
    territory: 'text',
    people: 'number',
    status: 'text',
    flag: 'optional-text',
    reported: 'number',
    expected: 'number',
  },
});

/** What stockByTerritory() answers with. */
export type StockByTerritory = Answer<typeof stockByTerritoryQuery>;

/**
 * A stock in every territory of the level, by code: people (NaN unless `status` is `observed`), `flag` `implausible`
 * where a rule doubts it. Country, departments and municipalities are as published (the country also has the people
 * whom the source places in no department); a territory the source does not name is `missing`. A region is the sum of
 * its departments that have a figure: `reported` of `expected`.
 * @throws {QueryError}
 */
export function stockByTerritory(
  engine: Engine,
  stock: StockOnDay,
  signal?: AbortSignal,
): Promise<StockByTerritory> {
  return engine.run(stockByTerritoryQuery, stock, signal);
}
