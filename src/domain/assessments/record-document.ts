import {recordLimits} from './assessment.ts';
import {checkFieldNames, isFields, isTimestamp} from './record-fields.ts';
import {fieldProblem, lengthProblem, type RecordProblem} from './record-problem.ts';

/** How a kind of record is written in a file. */
export interface DocumentKind<Entry> {
  readonly format: string;
  /** Name of the field that holds the list. */
  readonly list: string;
  readonly check: (value: unknown) => RecordProblem[];
  readonly toEntry: (value: unknown) => Entry | null;
}

/** A file read whole, or refused whole: with problems there are no entries. */
export interface DocumentReading<Entry> {
  readonly entries: readonly Entry[];
  readonly problems: readonly RecordProblem[];
}

/** The version that is written, and the only one that is read. */
export const documentVersion = 1;

/** Gives the entries of a file, or all that is wrong with it and no entries: half a file is never taken. */
export function readDocument<Entry>(
  text: string,
  kind: DocumentKind<Entry>,
): DocumentReading<Entry> {
  if (text.length > recordLimits.document) {
    return refuse([lengthProblem('document-size', null, text.length, recordLimits.document)]);
  }
  const value = parseJson(text);
  if (value === undefined) return refuse([fieldProblem('json', null, text.slice(0, 60))]);
  const problems = checkEnvelope(value, kind);
  if (problems.length > 0) return refuse(problems);
  return readEntries((value as Record<string, unknown>)[kind.list] as unknown[], kind);
}

/** Gives the text of a file, one entry a line, ending in a line break. `exported` is the moment of writing, in UTC. */
export function writeDocument<Entry>(
  entries: readonly Entry[],
  exported: string,
  kind: DocumentKind<Entry>,
): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  const head = JSON.stringify({format: kind.format, version: documentVersion, exported});
  return `${head.slice(0, -1)},${JSON.stringify(kind.list)}:[\n${lines}\n]}\n`;
}

function refuse(problems: readonly RecordProblem[]): DocumentReading<never> {
  return {entries: [], problems};
}

/** Undefined when the text is no JSON; a byte-order mark is let off. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** The format and the version first: of another kind of file nothing else is worth saying. */
function checkEnvelope(value: unknown, kind: DocumentKind<unknown>): RecordProblem[] {
  if (!isFields(value)) return [fieldProblem('object', null, value)];
  const format = Object.hasOwn(value, 'format') ? value['format'] : undefined;
  if (format !== kind.format) return [fieldProblem('format', 'format', format)];
  const version = Object.hasOwn(value, 'version') ? value['version'] : undefined;
  if (version !== documentVersion) return [fieldProblem('version', 'version', version)];
  const wrongNames = checkFieldNames(value, ['format', 'version', 'exported', kind.list]);
  if (wrongNames.length > 0) return wrongNames;
  const problems: RecordProblem[] = [];
  const {exported} = value;
  if (!isTimestamp(exported)) problems.push(fieldProblem('timestamp', 'exported', exported));
  const list = value[kind.list];
  if (!Array.isArray(list)) problems.push(fieldProblem('list', kind.list, list));
  return problems;
}

function readEntries<Entry>(
  values: readonly unknown[],
  kind: DocumentKind<Entry>,
): DocumentReading<Entry> {
  const seen = new Set<unknown>();
  const problems = values.flatMap((value, index) => {
    const found = kind.check(value);
    const id = isFields(value) ? value['id'] : undefined;
    if (found.length === 0 && seen.has(id)) found.push(fieldProblem('unique-id', 'id', id));
    seen.add(id);
    return found.map((problem) => ({...problem, entry: index + 1}));
  });
  if (problems.length > 0) return refuse(problems);
  return {
    entries: values.map((value) => kind.toEntry(value)).filter((entry) => entry !== null),
    problems,
  };
}
