import type {EventKind} from '../../methodology/tables.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import sql from './events-in-window.sql?raw';

/** Kinds of incident and calendar years, both included. */
export interface EventYears {
  readonly kinds: readonly EventKind[];
  readonly from: number;
  readonly to: number;
}

/** @see eventsInWindow */
export const eventsInWindowQuery = defineQuery({
  name: 'events-in-window',
  sql,
  params: ({kinds, from, to}: EventYears) => [kinds.toSorted().join(','), from, to],
  columns: {
    kind: 'text',
    year: 'number',
    territory: 'optional-text',
    lon: 'number',
    lat: 'number',
    dead: 'number',
    missing: 'number',
  },
});

/** What eventsInWindow() answers with. */
export type EventsInWindow = Answer<typeof eventsInWindowQuery>;

/**
 * Incidents of the kinds in the years, by kind and date; none for no kinds. Kinds overlap: they are never added. Dead and
 * missing are people, NaN when the source does not state them; degrees, rounded to 0.1, are NaN when unknown (massacres);
 * `territory` is the municipality, null outside Colombia.
 * @throws {QueryError}
 */
export function eventsInWindow(
  engine: Engine,
  years: EventYears,
  signal?: AbortSignal,
): Promise<EventsInWindow> {
  return engine.run(eventsInWindowQuery, years, signal);
}
