import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import {entryWindowValues, type EntryWindow} from './entry-filter.ts';
import sql from './entries-by-post.sql?raw';

/** @see entriesByPost */
export const entriesByPostQuery = defineQuery({
  name: 'entries-by-post',
  sql,
  params: entryWindowValues,
  columns: {post: 'text', municipality: 'optional-text', people: 'number'},
});

/** What entriesByPost() answers with. */
export type EntriesByPost = Answer<typeof entriesByPostQuery>;

/**
 * Regular entries of Venezuelans at each post that passes the filter, in the window: people, 0 included (an observed
 * zero), never NaN; by post id. A post without a known place has no municipality. Entries are not journeys.
 * @throws {QueryError}
 * @throws {RangeError} when a month is not `YYYY-MM`
 */
export function entriesByPost(
  engine: Engine,
  window: EntryWindow,
  signal?: AbortSignal,
): Promise<EntriesByPost> {
  return engine.run(entriesByPostQuery, window, signal);
}
