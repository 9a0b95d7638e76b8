import {parse} from 'csv-parse/sync';
import {CellError, ShapeError} from './bad-row.ts';
import type {ImportReport} from './bad-row.ts';
import {readCells} from './cells.ts';
import type {Cells} from './cells.ts';
import type {SourceRecord} from './source-record.ts';
import {decodeText} from './decode.ts';

/** A file or an answer to read: its name for messages, and its bytes. */
export interface AdapterInput {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The columns an adapter reads: its own field name, and the headers the column has had, the file's first and the live
 * address's after. Case, accents and marks do not count. `optional` fields may be absent and then read as missing.
 */
export interface ColumnNames<Field extends string> {
  readonly required: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly optional?: Readonly<Partial<Record<Field, readonly string[]>>>;
}

interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly {readonly row: number; readonly cells: readonly string[]}[];
}

/** Gives a header as it is compared: lower case, no accents, words joined by one underscore. */
function normaliseHeader(header: string): string {
  const plain = header.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

function detectDelimiter(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const counts = [',', ';', '\t'].map((mark) => [mark, firstLine.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const isHxlRow = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => /^#[a-z]/i.test(cell.trim()));
};

function parseSheet(file: string, text: string): Sheet {
  const delimiter = detectDelimiter(text);
  const parsed = parse(text, {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as {info: {lines: number}; record: string[]}[];
  const [first, ...rest] = parsed;
  if (!first) throw new ShapeError(`${file}: expected a header and rows; found an empty file`);
  const rows = rest.map(({info, record}) => ({row: info.lines, cells: record}));
  return {header: first.record, rows: rows.filter(({cells}) => !isHxlRow(cells))};
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Reads the list of a Socrata answer (`[…]`) or of a UNHCR one (`{items: […]}`). */
function parseList(file: string, text: string): Sheet {
  const answer: unknown = JSON.parse(text);
  const list: unknown =
    Array.isArray(answer) || typeof answer !== 'object' || answer === null
      ? answer
      : (answer as {items?: unknown}).items;
  if (!Array.isArray(list)) {
    throw new ShapeError(`${file}: expected a list or {items: […]}; found ${text.slice(0, 80)}`);
  }
  const records = list as Record<string, unknown>[];
  const header = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record, index) => ({
    row: index + 1,
    cells: header.map((name) => toCell(record[name])),
  }));
  return {header, rows};
}

/** Gives the place of each field in the header; throws when a required one is missing. */
function locateColumns<Field extends string>(
  file: string,
  header: readonly string[],
  {required, optional}: ColumnNames<Field>,
): Map<Field, number> {
  const found = header.map(normaliseHeader);
  const places = new Map<Field, number>();
  const absent: string[] = [];
  const declared = [...Object.entries(required), ...Object.entries(optional ?? {})] as [
    Field,
    string[],
  ][];
  for (const [field, names] of declared) {
    const place = found.findIndex((name) => names.some((known) => normaliseHeader(known) === name));
    places.set(field, place);
    if (place < 0 && field in required) absent.push(names.join(' or '));
  }
  if (absent.length === 0) return places;
  throw new ShapeError(
    `${file}: expected a column ${absent.map((name) => `"${name}"`).join(', ')}; found ${header.map((name) => `"${name}"`).join(', ')}`,
  );
}

/**
 * Gives the records of a CSV (comma, semicolon or tab; UTF-8 or Latin-1; HXL rows skipped) or JSON file, in its order.
 * @throws {ShapeError} when the file is empty, is no list, or lacks a required column
 */
export function readRecords<Field extends string>(
  {file, bytes}: AdapterInput,
  columns: ColumnNames<Field>,
): SourceRecord<Field>[] {
  const text = decodeText(bytes);
  const isJson = /^\s*[[{]/.test(text);
  const {header, rows} = isJson ? parseList(file, text) : parseSheet(file, text);
  if (rows.length === 0) throw new ShapeError(`${file}: expected rows; found none`);
  const places = [...locateColumns(file, header, columns)];
  const pick = (read: (place: number) => string): Record<Field, string> =>
    Object.fromEntries(places.map(([field, place]) => [field, read(place)])) as Record<
      Field,
      string
    >;
  const names = pick((place) => header[place] ?? '');
  return rows.map(({row, cells}) => ({
    file,
    row,
    cells: pick((place) => cells[place] ?? ''),
    columns: names,
  }));
}

/**
 * Gives what `toRows` makes of every record. A record with a cell that cannot be read adds itself to the report and gives
 * nothing.
 */
export function readRows<Field extends string, Row>(
  records: readonly SourceRecord<Field>[],
  report: ImportReport,
  toRows: (cells: Cells<Field>, record: SourceRecord<Field>) => readonly Row[],
): Row[] {
  return records.flatMap((record) => {
    try {
      return toRows(readCells(record), record);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      report.badRows.push(error.badRow);
      return [];
    }
  });
}
