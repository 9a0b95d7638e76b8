import {indicators, type Edition} from '../../methodology/indicators.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './indicator-values.sql?raw';

/** An edition of the indicators and a level. */
export interface EditionAtLevel {
  readonly edition: Edition;
  readonly level: 'department' | 'municipality';
}

const indicatorIds = indicators.map(({id}) => id).join(',');

/** @see indicatorValues */
export const indicatorValuesQuery = defineQuery({
  name: 'indicator-values',
  sql,
  params: ({edition, level}: EditionAtLevel) => [indicatorIds, edition, level],
  columns: {indicator: 'text', territory: 'text', value: 'number', status: 'text'},
});

/** What indicatorValues() answers with. */
export type IndicatorValues = Answer<typeof indicatorValuesQuery>;

/**
 * Every declared indicator in every territory of the level, by indicator and code: the value in the unit of the
 * indicator, NaN unless `status` is `observed`. An indicator that is not scored at the level has no rows.
 * @throws {QueryError}
 */
export function indicatorValues(
  engine: Engine,
  values: EditionAtLevel,
  signal?: AbortSignal,
): Promise<IndicatorValues> {
  return engine.run(indicatorValuesQuery, values, signal);
}
