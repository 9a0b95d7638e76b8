import type {Column, ColumnKind, Columns, ColumnShape, SqlValue} from './query.ts';

/** A column in JSON: its values (null for missing), or the one value that every row has. */
export type JsonColumn =
  readonly (string | number | null)[] | {readonly constant: string | number | null};

/** The answer of one query to one set of parameters, worked out beforehand by the pipeline. */
export interface PrecomputedAnswer {
  readonly name: string;
  readonly params: readonly SqlValue[];
  readonly length: number;
  readonly columns: Readonly<Record<string, JsonColumn>>;
}

/** What `precomputed.json` and `first-values.json` hold. */
export interface AnswersFile {
  readonly answers: readonly PrecomputedAnswer[];
}

/** The answer as JSON; NaN becomes null and a constant column is written once. */
export function toJsonAnswer(
  name: string,
  params: readonly SqlValue[],
  answer: object & {readonly length: number},
): PrecomputedAnswer {
  const columns: Record<string, JsonColumn> = {};
  for (const [column, values] of Object.entries<unknown>({...answer})) {
    if (column !== 'length') columns[column] = toJsonColumn(values as Column<ColumnKind>);
  }
  return {name, params, length: answer.length, columns};
}

function toJsonColumn(values: Column<ColumnKind>): JsonColumn {
  const plain = Array.from<string | number | null>(values).map((value) =>
    Number.isNaN(value) ? null : value,
  );
  const [first] = plain;
  if (first === undefined || plain.length < 2) return plain;
  return plain.every((value) => value === first) ? {constant: first} : plain;
}

/**
 * The answer as the query itself would have given it, frozen.
 * @throws {TypeError} when a declared column is not in the file: it was made for another version of the query.
 */
export function fromJsonAnswer<Shape extends ColumnShape>(
  answer: PrecomputedAnswer,
  shape: Shape,
): Columns<Shape> {
  const columns: Record<string, unknown> = {length: answer.length};
  for (const [name, kind] of Object.entries(shape)) {
    const column = answer.columns[name];
    if (!column) throw new TypeError(`Got no column '${name}' in the answer of ${answer.name}.`);
    columns[name] = fromJsonColumn(column, kind, answer.length);
  }
  return Object.freeze(columns) as Columns<Shape>;
}

function fromJsonColumn(column: JsonColumn, kind: ColumnKind, length: number): Column<ColumnKind> {
  const values =
    'constant' in column ? new Array<string | number | null>(length).fill(column.constant) : column;
  if (kind === 'number')
    return Float64Array.from(values, (value) => (value === null ? NaN : Number(value)));
  return Object.freeze(values.map((value) => (value === null ? null : String(value))));
}
