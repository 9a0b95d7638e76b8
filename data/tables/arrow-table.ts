import {
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  Schema,
  Table as ArrowTable,
  Utf8,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow';
import type {DataType, Vector} from 'apache-arrow';
import type {Column, Table} from '../../src/methodology/tables.ts';
import type {AnyRow, CellValue} from './source-table.ts';

const msPerDay = 86_400_000;

/** The Arrow type of a column: people as 32-bit whole numbers, days as days, text plain or by dictionary. */
function arrowType({type}: Column, dictionary: number | null): DataType {
  switch (type) {
    case 'text':
      return dictionary === null ? new Utf8() : new Dictionary(new Utf8(), new Int32(), dictionary);
    case 'integer':
      return new Int32();
    case 'number':
      return new Float64();
    case 'date':
      return new DateDay();
    default:
      throw new Error(`Expected a column type; got ${String(type)}.`);
  }
}

function toArrowValue({name, type}: Column, value: CellValue | undefined): CellValue | Date {
  if (value === null || value === undefined) return null;
  if (type !== 'date') return value;
  const time = Date.parse(`${value}T00:00:00Z`);
  if (time % msPerDay !== 0) throw new Error(`Expected a day in ${name}; got "${value}".`);
  return new Date(time);
}

/**
 * Gives the rows of a table as an Arrow IPC stream, the same bytes for the same rows. Text that repeats is
 * dictionary-encoded.
 */
export function formatArrowStream(table: Table, rows: readonly AnyRow[]): Uint8Array {
  const columns = table.columns.map((column, index) => {
    const values = rows.map((row) => toArrowValue(column, row[column.name]));
    const repeats = column.type === 'text' && new Set(values).size * 4 < values.length;
    const type = arrowType(column, repeats ? index : null);
    return {field: new Field(column.name, type, column.nullable), values};
  });
  const schema = new Schema(columns.map(({field}) => field));
  if (rows.length === 0) return tableToIPC(new ArrowTable(schema), 'stream');
  const vectors: Record<string, Vector> = {};
  for (const {field, values} of columns) {
    vectors[field.name] = vectorFromArray(values, field.type) as Vector;
  }
  return tableToIPC(new ArrowTable(schema, vectors), 'stream');
}
