import type {EventKind} from './tables.ts';

/** First and last day that a kind of event is registered for in the table, both ISO dates. */
export interface EventCoverage {
  readonly from: string;
  readonly to: string;
}

/**
 * The days each kind of `events` speaks about: outside them nobody counted, which is not zero. Missing migrants begin with
 * the year of their first incident, massacres with the register, and each ends with the cut-off of its source.
 */
export const eventCoverage = {
  'missing-migrants': {from: '2015-01-01', to: '2024-07-24'},
  ucdp: {from: '1989-01-01', to: '2018-12-31'},
  massacre: {from: '2022-01-01', to: '2025-04-28'},
  mine: {from: '1990-01-01', to: '2019-12-31'},
} as const satisfies Readonly<Record<EventKind, EventCoverage>>;

/**
 * Kinds whose events can be set against the inhabitants of the place. Missing migrants were on their way: residents are not
 * their denominator; massacres have no place.
 */
export const ratedEventKinds: readonly EventKind[] = ['ucdp', 'mine'];

/** Under this many cases a rate says "tasa inestable". @see ui.md §9 */
export const stableRateCases = 20;
