import type {EventKind} from '../../methodology/tables.ts';
import type {Engine} from '../engine.ts';
import {defineQuery, type Answer} from '../query.ts';
import {dateOfMonth, lastDayOfMonth} from './month-window.ts';
import sql from './events-by-date.sql?raw';

/** A kind of incident and months `YYYY-MM`, both included. */
export interface EventWindow {
  readonly kind: EventKind;
  readonly from: string;
  readonly to: string;
}

/** @see eventsByDate */
export const eventsByDateQuery = defineQuery({
  name: 'events-by-date',
  sql,
  params: ({kind, from, to}: EventWindow) => [kind, dateOfMonth(from), lastDayOfMonth(to)],
  columns: {
    id: 'text',
    date: 'text',
    datePrecision: 'text',
    lon: 'number',
    lat: 'number',
    territory: 'optional-text',
    dead: 'number',
    missing: 'number',
  },
});

/** What eventsByDate() answers with. */
export type EventsByDate = Answer<typeof eventsByDateQuery>;

/**
 * Incidents of a kind in the window, by date: dead and missing people, NaN when the source does not state them; degrees,
 * rounded to 0.1 where there are victims, NaN when unknown; `territory` is the municipality, null outside Colombia.
 * @throws {QueryError}
 * @throws {RangeError} when a month is not `YYYY-MM`
 */
export function eventsByDate(
  engine: Engine,
  window: EventWindow,
  signal?: AbortSignal,
): Promise<EventsByDate> {
  return engine.run(eventsByDateQuery, window, signal);
}
