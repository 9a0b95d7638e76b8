import {CellError} from './bad-row.ts';
import {parseDepartmentCode, parseMunicipalityCode} from './codes.ts';
import {isMissing} from './missing.ts';
import {parseMonthNumber} from './months.ts';
import {parseDecimal, parseInteger} from './numbers.ts';
import type {SourceRecord} from './source-record.ts';

/** The first and last year a source may speak of; another year is a misread cell. */
const yearRange = {first: 1950, last: 2035} as const;

/** One record read cell by cell; every method throws `CellError` for a cell that is not what it gives. */
export interface Cells<Field extends string> {
  /** The cell as it stands, trimmed; empty when it is empty. */
  raw(field: Field): string;
  /** A text that must be there. */
  text(field: Field): string;
  /** A whole number. */
  integer(field: Field): number;
  /** A whole number, or null for a missing one. */
  optionalInteger(field: Field): number | null;
  /** A number in the range given. */
  decimal(field: Field, range: readonly [low: number, high: number]): number;
  year(field: Field): number;
  /** The number of a month, 1 to 12. */
  month(field: Field): number;
  /** A five-digit DIVIPOLA code, lost zeros restored. */
  municipality(field: Field): string;
  /** A two-digit DIVIPOLA code, lost zeros restored. */
  department(field: Field): string;
  /** Refuses the row for this cell. */
  reject(field: Field, expected: string): never;
}

/** Gives a reader of one record's cells, by the field names of the adapter. */
export function readCells<Field extends string>(record: SourceRecord<Field>): Cells<Field> {
  const raw = (field: Field): string => record.cells[field].trim();
  const reject = (field: Field, expected: string): never => {
    const {file, row, columns, cells} = record;
    throw new CellError({file, row, column: columns[field], found: cells[field], expected});
  };
  const need = <Value>(field: Field, value: Value | null, expected: string): Value =>
    value ?? reject(field, expected);
  const integer = (field: Field): number => need(field, parseInteger(raw(field)), 'a whole number');
  return {
    raw,
    reject,
    integer,
    text: (field) => (isMissing(raw(field)) ? reject(field, 'a text') : raw(field)),
    optionalInteger: (field) => (isMissing(raw(field)) ? null : integer(field)),
    decimal(field, [low, high]) {
      const expected = `a number between ${low} and ${high}`;
      const value = need(field, parseDecimal(raw(field)), expected);
      return value < low || value > high ? reject(field, expected) : value;
    },
    year(field) {
      const {first, last} = yearRange;
      const expected = `a year between ${first} and ${last}`;
      const value = /^\d{4}(\.0)?$/.test(raw(field)) ? Number(raw(field)) : null;
      const isKnown = value !== null && value >= first && value <= last;
      return isKnown ? value : reject(field, expected);
    },
    month: (field) => need(field, parseMonthNumber(raw(field)), 'a month, as name or number'),
    municipality: (field) =>
      need(field, parseMunicipalityCode(raw(field)), 'a five-digit DIVIPOLA code'),
    department: (field) =>
      need(field, parseDepartmentCode(raw(field)), 'a two-digit DIVIPOLA code'),
  };
}
