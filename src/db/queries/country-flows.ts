import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './country-flows.sql?raw';

/** A year, and the ISO3 of the origin or the asylum; left out or null for any. */
export interface CountryFlowFilter {
  readonly year: number;
  readonly origin?: string | null;
  readonly asylum?: string | null;
}

/** @see countryFlows */
export const countryFlowsQuery = defineQuery({
  name: 'country-flows',
  sql,
  params: ({year, origin, asylum}: CountryFlowFilter) => [year, origin ?? null, asylum ?? null],
  columns: {origin: 'text', asylum: 'text', people: 'number'},
});

/** What countryFlows() answers with. */
export type CountryFlows = Answer<typeof countryFlowsQuery>;

/**
 * People newly recorded in the year between two countries (refugees, asylum-seekers and others in need together),
 * the largest first. A pair without a row is not in the source.
 * @throws {QueryError}
 * @see UNHCR Refugee Data Finder, forced displacement flows
 */
export function countryFlows(
  engine: Engine,
  filter: CountryFlowFilter,
  signal?: AbortSignal,
): Promise<CountryFlows> {
  return engine.run(countryFlowsQuery, filter, signal);
}
