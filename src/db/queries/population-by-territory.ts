import type {Level} from '../../methodology/codes.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './population-by-territory.sql?raw';

/** A calendar year and a level. */
export interface PopulationInYear {
  readonly year: number;
  readonly level: Level | 'country';
}

/** @see populationByTerritory */
export const populationByTerritoryQuery = defineQuery({
  name: 'population-by-territory',
  sql,
  params: ({year, level}: PopulationInYear) => [year, level],
  columns: {territory: 'text', people: 'number'},
});

/** What populationByTerritory() answers with. */
export type PopulationByTerritory = Answer<typeof populationByTerritoryQuery>;

/**
 * Projected inhabitants of every territory of the level, by code; NaN where there is no figure for the year. Above
 * the municipality it is the sum of the municipalities that have one (Nuevo Belén de Bajirá, 27493, is counted in
 * Riosucio, so nobody is lost).
 * @throws {QueryError}
 * @see DANE, proyecciones de población municipal
 */
export function populationByTerritory(
  engine: Engine,
  population: PopulationInYear,
  signal?: AbortSignal,
): Promise<PopulationByTerritory> {
  return engine.run(populationByTerritoryQuery, population, signal);
}
