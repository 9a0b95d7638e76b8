import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './source-rows.sql?raw';

/** @see sourceRows */
export const sourceRowsQuery = defineQuery({
  name: 'source-rows',
  sql,
  params: () => [],
  columns: {
    id: 'text',
    title: 'text',
    publisher: 'text',
    url: 'optional-text',
    licence: 'text',
    cutoff: 'optional-text',
    retrieved: 'text',
    coverage: 'text',
    knownFaults: 'text',
  },
});

/** What sourceRows() answers with. */
export type SourceRows = Answer<typeof sourceRowsQuery>;

/**
 * Every source by id: text in Spanish, dates `YYYY-MM-DD`; `cutoff` is the last day its figures speak of, null when it has none.
 * @throws {QueryError}
 */
export function sourceRows(engine: Engine, signal?: AbortSignal): Promise<SourceRows> {
  return engine.run(sourceRowsQuery, undefined, signal);
}
