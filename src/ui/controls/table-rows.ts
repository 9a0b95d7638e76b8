import {normalise} from '../../domain/search.ts';
import type {Locale} from '../../i18n/format.ts';
import type {Cell} from '../../methodology/cell.ts';

/** A column; `number` is whole, `rate` has one decimal. `hasBars` draws a bar behind its numbers. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly align: 'start' | 'end';
  readonly kind: 'text' | 'number' | 'rate';
  readonly hasBars?: boolean;
}

/** What stands in a cell: a text, or a figure with its state. */
export type TableValue = string | Cell;

/** A row; the first column names it. Without a code it cannot be chosen. */
export interface TableRow {
  readonly code: string | null;
  readonly values: Readonly<Record<string, TableValue>>;
}

/** Which column orders the rows. */
export interface TableSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** The figure of a cell, NaN for a text or a state without value. */
export function figureOf(value: TableValue | undefined): number {
  return value === undefined || typeof value === 'string' ? NaN : value.value;
}

/** The rows whose texts hold what was typed, accents and case aside; all of them for an empty text. */
export function filterRows(rows: readonly TableRow[], text: string): readonly TableRow[] {
  const asked = normalise(text);
  if (asked === '') return rows;
  return rows.filter((row) => {
    const texts = Object.values(row.values).filter((value) => typeof value === 'string');
    return normalise([row.code ?? '', ...texts].join(' ')).includes(asked);
  });
}

const collators = {
  es: new Intl.Collator('es', {numeric: true}),
  en: new Intl.Collator('en', {numeric: true}),
} as const;

/**
 * The rows in another order, the given array untouched. Rows without a figure come last in both directions: a missing
 * value is neither the least nor the most. Equal rows keep their order.
 */
export function sortRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  sort: TableSort,
  locale: Locale,
): TableRow[] {
  const column = columns.find((candidate) => candidate.key === sort.key);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  if (!column) return [...rows];
  if (column.kind === 'text') {
    const {compare} = collators[locale];
    const textOf = (row: TableRow): string => {
      const value = row.values[sort.key];
      return typeof value === 'string' ? value : '';
    };
    return [...rows].sort((one, other) => sign * compare(textOf(one), textOf(other)));
  }
  const isPlaced = (row: TableRow): boolean => !Number.isNaN(figureOf(row.values[sort.key]));
  const placed = rows.filter(isPlaced);
  placed.sort(
    (one, other) => sign * (figureOf(one.values[sort.key]) - figureOf(other.values[sort.key])),
  );
  return [...placed, ...rows.filter((row) => !isPlaced(row))];
}

/** The largest figure of each column with bars, for their lengths; 0 when there is none. */
export function columnMaxima(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): ReadonlyMap<string, number> {
  const maxima = new Map<string, number>();
  for (const column of columns) {
    if (column.hasBars !== true) continue;
    let most = 0;
    for (const row of rows) most = Math.max(most, figureOf(row.values[column.key]) || 0);
    maxima.set(column.key, most);
  }
  return maxima;
}

/** The rows that a window of the table shows, with a margin: indexes, the end outside. */
export function visibleRange(
  scrolled: number,
  height: number,
  rowHeight: number,
  count: number,
): readonly [first: number, end: number] {
  const margin = 12;
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - margin);
  const end = Math.ceil((scrolled + Math.max(height, rowHeight * 8)) / rowHeight) + margin;
  return [Math.min(first, count), Math.min(count, end)];
}
