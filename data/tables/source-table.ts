import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {parse} from 'csv-parse/sync';
import {sources} from '../../src/methodology/sources.ts';
import type {Column, RowOf, Table, TableName} from '../../src/methodology/tables.ts';
import {tableNamed} from '../../src/methodology/tables.ts';

/** A value of a public table; dates as `YYYY-MM-DD`. */
export type CellValue = string | number | null;

/** A row by column name, when the table is not known beforehand. */
export type AnyRow = Readonly<Record<string, CellValue>>;

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

function compareValues(left: CellValue | undefined, right: CellValue | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareText(String(left ?? ''), String(right ?? ''));
}

/** Gives the rows in the order of the table's key. */
export function sortByKey(table: Table, rows: readonly AnyRow[]): AnyRow[] {
  return rows.toSorted((left, right) => {
    const column = table.primaryKey.find((name) => compareValues(left[name], right[name]) !== 0);
    return column === undefined ? 0 : compareValues(left[column], right[column]);
  });
}

/** Gives a table as CSV: header, LF, null as nothing, rows in the order given. */
export function formatSourceTable(columns: readonly string[], rows: readonly AnyRow[]): string {
  const lines = rows.map((row) => columns.map((name) => quote(String(row[name] ?? ''))).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

function parseValue(table: string, line: number, column: Column, cell: string): CellValue {
  if (cell === '') return null;
  if (column.type === 'text' || column.type === 'date') return cell;
  const value = Number(cell);
  if (Number.isFinite(value)) return value;
  throw new Error(
    `${table}.csv, row ${line}, column ${column.name}: found "${cell}"; expected a number`,
  );
}

/**
 * Gives the rows of a committed CSV, in its order.
 * @throws when the header is not the declared one, or a number cannot be read
 */
export function parseSourceTable(table: Table, text: string): AnyRow[] {
  const [header = [], ...records] = parse(text, {relax_column_count: true}) as string[][];
  const expected = table.columns.map(({name}) => name).join(',');
  if (header.join(',') !== expected) {
    throw new Error(
      `${table.name}.csv: found the columns ${header.join(',')}; expected ${expected}`,
    );
  }
  return records.map((record, index) => {
    const entries = table.columns.map((column, place): [string, CellValue] => {
      const cell = record[place] ?? '';
      return [column.name, parseValue(table.name, index + 2, column, cell)];
    });
    return Object.fromEntries(entries);
  });
}

/** Gives the rows of `sources`, from the methodology; text in Spanish. */
export function sourceRows(): RowOf<'sources'>[] {
  return sources.map(({id, title, publisher, url, licence, cutoff, retrieved, ...texts}) => ({
    ...{id, title: title.es, publisher, url, licence: licence.es, cutoff, retrieved},
    ...{coverage: texts.coverage.es, known_faults: texts.knownFaults.es},
  }));
}

/** Gives the rows of a committed table; none when it has not been imported yet. `sources` comes from the methodology. */
export async function readSourceTable<Name extends TableName>(
  folder: string,
  name: Name,
): Promise<RowOf<Name>[]> {
  if (name === 'sources') return sourceRows() as RowOf<Name>[];
  const file = `${folder}/${name}.csv`;
  if (!existsSync(file)) return [];
  return parseSourceTable(tableNamed(name), await readFile(file, 'utf8')) as RowOf<Name>[];
}

/** Writes a file whole or not at all: a reader never meets half of it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(file.replace(/\/[^/]*$/, ''), {recursive: true});
  const partial = `${file}.${process.pid}.partial`;
  await writeFile(partial, content);
  await rename(partial, file);
}
