import {parseMonth, type Month} from '../methodology/codes.ts';

/** A run of months, both ends included. */
export interface MonthSpan {
  readonly from: Month;
  readonly to: Month;
}

/** Gives the months since January of year 0, so that the difference of two is the months between them. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/**
 * Gives the month of an index made by `monthIndex`.
 * @throws {RangeError} when the index is not a whole number of a year from 0 to 9999.
 */
export function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  const month = parseMonth(`${year}-${String((index % 12) + 1).padStart(2, '0')}`);
  if (!month) {
    throw new RangeError(`Got month index ${index} when expected a whole number from 0 to 119999.`);
  }
  return month;
}

/** Gives the month `count` months later, earlier when negative. @throws {RangeError} outside the years 0 to 9999. */
export function addMonths(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** Gives how many months a span has, both ends included; 0 when it ends before it starts. */
export function countMonths(span: MonthSpan): number {
  return Math.max(0, monthIndex(span.to) - monthIndex(span.from) + 1);
}

/** Gives every month from `from` to `to`, both included, ascending; empty when `to` is the earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const first = monthIndex(from);
  return Array.from({length: countMonths({from, to})}, (_, offset) => monthAt(first + offset));
}
