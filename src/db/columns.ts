import {DataType, Type, type RecordBatch, type Table, type Vector} from 'apache-arrow';
import type {Column, ColumnKind, Columns, ColumnShape} from './query.ts';
import type {Row} from './engine.ts';
import {toPlain} from './plain-value.ts';

/** What DuckDB answers with. Nothing outside this folder sees it. */
export type ArrowTable = Table;

/** A part of a streamed answer. */
export type ArrowBatch = RecordBatch;

/**
 * The answer as frozen columns, in the declared order.
 * @throws {TypeError} when the names or the types are not the declared ones, or a `text` column has a null.
 */
export function toColumns<Shape extends ColumnShape>(
  table: ArrowTable,
  shape: Shape,
): Columns<Shape> {
  const expected = Object.keys(shape);
  const got = table.schema.fields.map((field) => field.name);
  if (got.join() !== expected.join())
    throw new TypeError(`Got columns ${got.join()} when expected ${expected.join()}.`);
  const columns: Record<string, unknown> = {length: table.numRows};
  for (const [index, [name, kind]] of Object.entries(shape).entries()) {
    columns[name] = toColumn(name, table.getChildAt(index), kind);
  }
  return Object.freeze(columns) as Columns<Shape>;
}

function toColumn(
  name: string,
  vector: Vector<DataType> | null,
  kind: ColumnKind,
): Column<ColumnKind> {
  if (!vector) throw new TypeError(`Got no values for column '${name}'.`);
  switch (kind) {
    case 'number':
      return toNumbers(name, vector);
    case 'month':
      return toTexts(name, vector, (value) => textOf(toPlain(vector.type, value)).slice(0, 7));
    case 'text':
      return toTexts(name, vector, textOf);
    case 'optional-text':
      return Object.freeze(
        Array.from(vector, (value: unknown) => (value === null ? null : textOf(value))),
      );
    default:
      throw new TypeError(`Got column kind '${String(kind)}' for '${name}'.`);
  }
}

/** @throws {TypeError} for what only prints as an object: the SQL casts it to VARCHAR. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`Got ${typeof value} when expected text: cast it to VARCHAR in the SQL.`);
}

function toNumbers(name: string, vector: Vector<DataType>): Float64Array {
  if (!DataType.isFloat(vector.type))
    throw new TypeError(
      `Got ${arrowNameOf(vector.type)} in '${name}': cast it to DOUBLE in the SQL.`,
    );
  return Float64Array.from(vector, (value: unknown) => (value === null ? NaN : Number(value)));
}

function toTexts(
  name: string,
  vector: Vector<DataType>,
  toText: (value: unknown) => string,
): readonly string[] {
  if (vector.nullCount > 0)
    throw new TypeError(`Got ${String(vector.nullCount)} nulls in '${name}' when expected none.`);
  return Object.freeze(Array.from(vector, toText));
}

/**
 * The rows of one batch as plain objects; a column name that repeats gets `_2`, `_3` …
 * @throws {TypeError} for an ENUM or an INTERVAL, which DuckDB-WASM 1.32 streams with wrong values
 */
export function toRows(batch: ArrowBatch): Row[] {
  for (const {name, type} of batch.schema.fields) {
    if (DataType.isDictionary(type) || DataType.isInterval(type))
      throw new TypeError(`Got ${arrowNameOf(type)} in '${name}': write CAST(… AS VARCHAR).`);
  }
  const names = uniqueNames(batch.schema.fields.map((field) => field.name));
  const rows = Array.from({length: batch.numRows}, (): Record<string, unknown> => ({}));
  for (const [index, name] of names.entries()) {
    const vector: Vector<DataType> | null = batch.getChildAt(index);
    if (vector) rows.forEach((row, at) => (row[name] = toPlain(vector.type, vector.get(at))));
  }
  return rows;
}

const arrowNameOf = ({typeId}: DataType): string => Type[typeId];

function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}_${String(times)}`;
  });
}
