/** A value that can stand for `$1`, `$2` … in a query. A list goes in as one comma-joined string. */
export type SqlValue = string | number | boolean | null;

/**
 * What a column of an answer holds. `text` is never null, `optional-text` may be; `number` is a double with NaN for
 * missing; `month` is a DATE in SQL and `YYYY-MM` in the answer.
 */
export type ColumnKind = 'text' | 'optional-text' | 'number' | 'month';

/** The declared columns of a query, in the order of its SELECT. */
export type ColumnShape = Readonly<Record<string, ColumnKind>>;

/** One column of an answer: texts, or doubles with NaN = missing. */
export type Column<Kind extends ColumnKind> = Kind extends 'number'
  ? Float64Array
  : Kind extends 'optional-text'
    ? readonly (string | null)[]
    : readonly string[];

/** An answer: columns of equal length, frozen. Row `i` is the `i`-th element of every column. */
export type Columns<Shape extends ColumnShape> = {readonly length: number} & {
  readonly [Name in keyof Shape]: Column<Shape[Name]>;
};

/** A declared query: its SQL, how its parameters become `$1` …, and the columns it answers with. */
export interface Query<Params, Shape extends ColumnShape> {
  readonly name: string;
  readonly sql: string;
  readonly params: (params: Params) => readonly SqlValue[];
  readonly columns: Shape;
}

/** The answer of a declared query, for naming it in a signature. */
export type Answer<Declared> =
  Declared extends Query<never, infer Shape extends ColumnShape> ? Columns<Shape> : never;

/** The query as it is, with its parameters and columns inferred. */
export function defineQuery<Params, const Shape extends ColumnShape>(
  query: Query<Params, Shape>,
): Query<Params, Shape> {
  return Object.freeze(query);
}

/** The key under which an answer is remembered: equal name and values give equal keys. */
export function keyOf(name: string, values: readonly SqlValue[]): string {
  return name + JSON.stringify(values);
}
