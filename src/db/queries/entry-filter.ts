import type {Border} from '../../methodology/borders.ts';
import {dateOfMonth} from './month-window.ts';
import type {SqlValue} from '../query.ts';

/** Sex in the entry series; `all` is the three together. */
export type EntrySex = 'all' | 'female' | 'male' | 'undefined';

/** Which entries count. An empty list or null is no filter. */
export interface EntryFilter {
  readonly sex: EntrySex;
  /** ISO 3166-1 alpha-3; left out or null for all in the table. */
  readonly nationality?: string | null;
  /** A post stands at its `border`; without one at `air` or `sea`; with neither it passes only an empty list. */
  readonly borders: readonly Border[];
  readonly posts: readonly string[];
  /** Two digits: posts whose municipality lies in it. */
  readonly department: string | null;
}

/** An entry filter and its window, both months included. */
export interface EntryWindow extends EntryFilter {
  /** `YYYY-MM`. */
  readonly from: string;
  /** `YYYY-MM`. */
  readonly to: string;
}

/** Sex, nationality, borders, posts, department as SQL values; lists sorted, so that their order does not matter. */
export function entryFilterValues(filter: EntryFilter): readonly SqlValue[] {
  return [
    filter.sex,
    filter.nationality ?? null,
    filter.borders.toSorted().join(','),
    filter.posts.toSorted().join(','),
    filter.department,
  ];
}

/** The window's first days of month, then the filter. @throws {RangeError} when a month is not `YYYY-MM` */
export function entryWindowValues(window: EntryWindow): readonly SqlValue[] {
  return [dateOfMonth(window.from), dateOfMonth(window.to), ...entryFilterValues(window)];
}
