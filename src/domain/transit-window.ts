import type {Month} from '../methodology/codes.ts';
import {countMonths, type MonthSpan} from './months.ts';

/** A count of people in transit over a run of months, both included. `people` is finite. */
export interface TransitRow {
  readonly fromMonth: Month;
  readonly toMonth: Month;
  readonly nationality: string;
  readonly people: number;
}

/** What the source counted inside a window. */
export interface TransitSum {
  readonly people: number;
  /** Most people first, then by code. */
  readonly byNationality: readonly {readonly nationality: string; readonly people: number}[];
  /** First and last month of what is summed; null when no row lies inside the window. */
  readonly covered: MonthSpan | null;
  /** Months of the window that no summed row covers. */
  readonly uncoveredMonths: number;
  /** Whether a row that reaches over the edge of the window was left out with months that nothing summed covers. */
  readonly partial: boolean;
}

/**
 * Gives the people in transit within a window of months: only rows wholly inside are summed, no row is divided. Where
 * periods overlap (a year and its months), the longer period is summed and the shorter left out: no month counts twice.
 */
export function transitInWindow(rows: readonly TransitRow[], window: MonthSpan): TransitSum {
  const inside = rows.filter((row) => row.fromMonth >= window.from && row.toMonth <= window.to);
  const periods = choosePeriods(inside);
  const byNationality = new Map<string, number>();
  let people = 0;
  for (const row of inside) {
    if (!periods.has(periodKey(row))) continue;
    people += row.people;
    byNationality.set(row.nationality, (byNationality.get(row.nationality) ?? 0) + row.people);
  }
  const covered = spanOf(periods.values());
  const coveredMonths = [...periods.values()].reduce((sum, period) => sum + countMonths(period), 0);
  return {
    people,
    byNationality: sortNationalities(byNationality),
    covered,
    uncoveredMonths: countMonths(window) - coveredMonths,
    partial: rows.some((row) => reachesOver(row, window, periods.values())),
  };
}

/** The periods to sum: the longest first, none that overlaps one already chosen. */
function choosePeriods(rows: readonly TransitRow[]): ReadonlyMap<string, MonthSpan> {
  const all = new Map<string, MonthSpan>();
  for (const row of rows) all.set(periodKey(row), {from: row.fromMonth, to: row.toMonth});
  const longestFirst = [...all].sort(
    ([keyA, a], [keyB, b]) => countMonths(b) - countMonths(a) || (keyA < keyB ? -1 : 1),
  );
  const chosen = new Map<string, MonthSpan>();
  for (const [key, period] of longestFirst) {
    if (![...chosen.values()].some((other) => doOverlap(period, other))) chosen.set(key, period);
  }
  return chosen;
}

/** Whether a row crosses the edge of the window with months that nothing summed covers. */
function reachesOver(row: TransitRow, window: MonthSpan, chosen: Iterable<MonthSpan>): boolean {
  const period = {from: row.fromMonth, to: row.toMonth};
  if (!doOverlap(period, window)) return false;
  if (period.from >= window.from && period.to <= window.to) return false;
  const shared = {
    from: period.from < window.from ? window.from : period.from,
    to: period.to > window.to ? window.to : period.to,
  };
  let covered = 0;
  for (const other of chosen) covered += countSharedMonths(shared, other);
  return covered < countMonths(shared);
}

function countSharedMonths(a: MonthSpan, b: MonthSpan): number {
  return countMonths({from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to});
}

function doOverlap(a: MonthSpan, b: MonthSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function periodKey(row: TransitRow): string {
  return `${row.fromMonth}/${row.toMonth}`;
}

function spanOf(periods: Iterable<MonthSpan>): MonthSpan | null {
  const all = [...periods];
  const [first] = all;
  if (!first) return null;
  return {
    from: all.reduce((from, period) => (period.from < from ? period.from : from), first.from),
    to: all.reduce((to, period) => (period.to > to ? period.to : to), first.to),
  };
}

function sortNationalities(people: ReadonlyMap<string, number>): TransitSum['byNationality'] {
  return [...people]
    .map(([nationality, count]) => ({nationality, people: count}))
    .sort((a, b) => b.people - a.people || (a.nationality < b.nationality ? -1 : 1));
}
