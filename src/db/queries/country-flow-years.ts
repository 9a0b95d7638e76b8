import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './country-flow-years.sql?raw';

/** @see countryFlowYears */
export const countryFlowYearsQuery = defineQuery({
  name: 'country-flow-years',
  sql,
  params: () => [],
  columns: {year: 'number'},
});

/** What countryFlowYears() answers with. */
export type CountryFlowYears = Answer<typeof countryFlowYearsQuery>;

/**
 * The years for which flows between countries are published, in order.
 * @throws {QueryError}
 */
export function countryFlowYears(engine: Engine, signal?: AbortSignal): Promise<CountryFlowYears> {
  return engine.run(countryFlowYearsQuery, undefined, signal);
}
