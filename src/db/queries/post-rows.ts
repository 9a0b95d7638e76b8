import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './post-rows.sql?raw';

/** @see postRows */
export const postRowsQuery = defineQuery({
  name: 'post-rows',
  sql,
  params: () => [],
  columns: {
    id: 'text',
    name: 'text',
    municipality: 'optional-text',
    mode: 'optional-text',
    border: 'optional-text',
    lon: 'number',
    lat: 'number',
    confidence: 'text',
    bearing: 'number',
  },
});

/** What postRows() answers with. */
export type PostRows = Answer<typeof postRowsQuery>;

/**
 * Every control post by id: degrees, NaN where the place is unknown; `bearing` is the way into Colombia across the
 * line in degrees from north, NaN where the post stands at no line.
 * @throws {QueryError}
 */
export function postRows(engine: Engine, signal?: AbortSignal): Promise<PostRows> {
  return engine.run(postRowsQuery, undefined, signal);
}
