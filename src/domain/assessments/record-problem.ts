/** What was expected where something else was found; each has its words in both languages. */
export const expectations = [
  'json',
  'document-size',
  'format',
  'version',
  'list',
  'object',
  'field',
  'known-field',
  'id',
  'unique-id',
  'territory',
  'known-territory',
  'factor',
  'date',
  'date-not-later',
  'level',
  'text',
  'evidence',
  'evidence-length',
  'source',
  'source-length',
  'author',
  'timestamp',
  'name',
  'scheme',
  'text-length',
] as const;
/** One of the expectations. */
export type Expectation = (typeof expectations)[number];

/** What is wrong, without words: the page says it in the reader's language. */
export interface RecordProblem {
  readonly expected: Expectation;
  /** Number of the entry in its list, from 1; null for the file itself. */
  readonly entry: number | null;
  /** Name of the field; null for the whole entry or file. */
  readonly field: string | null;
  /** What stands there, as JSON and cut at 60 characters; empty when nothing does. */
  readonly found: string;
  /** The limit that was passed, in characters; null when there is none. */
  readonly limit: number | null;
}

const longestFound = 60;

/** Gives a value as a short JSON text, cut at 60 characters; empty for undefined. */
export function showFound(value: unknown): string {
  if (value === undefined) return '';
  const text = JSON.stringify(value);
  return text.length > longestFound ? `${text.slice(0, longestFound - 1)}…` : text;
}

/** Gives the problem of a field; `entry` is set by who knows the place in the list. */
export function fieldProblem(
  expected: Expectation,
  field: string | null,
  value: unknown,
  limit: number | null = null,
): RecordProblem {
  return {expected, entry: null, field, found: showFound(value), limit};
}

/** Gives the problem of a text that is too long: what is found is its length. */
export function lengthProblem(
  expected: Expectation,
  field: string | null,
  length: number,
  limit: number,
): RecordProblem {
  return {expected, entry: null, field, found: String(length), limit};
}
