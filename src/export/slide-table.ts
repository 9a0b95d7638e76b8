import {formatDate, formatNumber} from '../i18n/format.ts';
import {pictureTextOf} from '../i18n/picture.ts';
import type {Cell} from '../methodology/cell.ts';
import {twinKindsOf, twinOf} from '../state/table-twin.ts';
import type {Twin, TwinColumn, TwinRow} from '../state/twin.ts';
import type {View} from '../state/view.ts';

/** The first rows of the table of a view, as they are read. */
export interface SlideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold numbers. */
  readonly isNumber: readonly boolean[];
  /** How many of how many rows, where so many are shown. */
  readonly note: (shown: number) => string;
}

/** Tables that speak of what is not on the map. */
const offTheMap: ReadonlySet<string> = new Set(['months', 'indicators']);
const isCode = (key: string): boolean => /code$/i.test(key);

/** Who, and the figure that orders the table: two columns of words at most and one of numbers, two where the map has two measures. */
function columnsOf({columns, sortBy}: Twin): readonly TwinColumn[] {
  const words = columns.filter(({kind, key}) => kind === 'text' && !isCode(key)).slice(0, 2);
  // Both measures of a swipe, or the figure that orders the table.
  const isShown = ({key, kind}: TwinColumn): boolean =>
    kind !== 'text' && (key === sortBy || key === 'east');
  const ordering = columns.filter(isShown);
  const figures =
    ordering.length > 0 ? ordering : columns.filter(({kind}) => kind !== 'text').slice(0, 2);
  return [...words, ...figures];
}

const valueOf = (value: string | Cell | undefined): number =>
  value === undefined || typeof value === 'string' || value.status !== 'observed'
    ? NaN
    : value.value;

/** Largest first, latest first; a row without a figure comes last and is no reason to leave one with a figure out. */
function ordered(twin: Twin): readonly TwinRow[] {
  const key = twin.sortBy;
  const isText = twin.columns.find((column) => column.key === key)?.kind === 'text';
  if (isText) {
    const text = (row: TwinRow): string => {
      const value = row.values[key];
      return typeof value === 'string' ? value : '';
    };
    return [...twin.rows].sort((a, b) => (text(a) < text(b) ? 1 : text(a) > text(b) ? -1 : 0));
  }
  const number = (row: TwinRow): number => {
    const value = valueOf(row.values[key]);
    return Number.isNaN(value) ? -Infinity : value;
  };
  return [...twin.rows].sort((a, b) => {
    const [left, right] = [number(a), number(b)];
    return left === right ? 0 : right - left;
  });
}

function say(value: string | Cell | undefined, column: TwinColumn, view: View): string {
  const {text} = view;
  if (value === undefined) return '';
  if (typeof value === 'string')
    return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? formatDate(value, text.locale) : value;
  if (value.status !== 'observed') return text.states[value.status];
  const number = formatNumber(value.value, text.locale, column.kind === 'rate' ? 1 : 0);
  return value.implausible ? `${number} (${text.states.implausible})` : number;
}

/** The first `count` rows of the first table of the view; null where it has none. */
export function slideTable(view: View, count: number): SlideTable | null {
  const kind = twinKindsOf(view).find((candidate) => !offTheMap.has(candidate));
  const twin = kind ? twinOf(view, kind) : null;
  if (!twin || count < 1) return null;
  const {rows} = twin;
  if (rows.length === 0) return null;
  const shown = ordered({...twin, rows}).slice(0, count);
  // A column of words that none of these rows has says nothing.
  const columns = columnsOf(twin).filter(
    ({key, kind}) => kind !== 'text' || shown.some(({values}) => values[key] !== ''),
  );
  const words = pictureTextOf(view.text.locale).slides;
  const total = formatNumber(rows.length, view.text.locale);
  return {
    head: columns.map(({label}) => label),
    rows: shown.map(({values}) => columns.map((column) => say(values[column.key], column, view))),
    isNumber: columns.map((column) => column.kind !== 'text'),
    note: (number) =>
      number < rows.length
        ? words.table(formatNumber(number, view.text.locale), total)
        : words.tableAll(total),
  };
}
