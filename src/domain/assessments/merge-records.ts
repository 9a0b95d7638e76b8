import type {Assessment} from './assessment.ts';
import type {Scenario} from './scenario.ts';

/** The same id with different content on both sides. */
export interface Conflict<Entry> {
  /** The id that both have. */
  readonly key: string;
  readonly mine: Entry;
  readonly theirs: Entry;
}

/** What comes of two sets. */
export interface Merge<Entry> {
  /** Mine, in their order, and then the added; of a conflict, mine stands until somebody chooses. */
  readonly merged: readonly Entry[];
  readonly added: readonly Entry[];
  /** Ids that both sides had with the same content. */
  readonly unchanged: readonly string[];
  readonly conflicts: readonly Conflict<Entry>[];
}

/** What to keep of a conflict. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** How to look into a kind of record. */
interface RecordKind<Entry> {
  /** The content as text, without id and moment of writing. */
  readonly content: (entry: Entry) => string;
  readonly written: (entry: Entry) => string;
}

const assessmentKind: RecordKind<Assessment> = {
  content: ({territory, factor, date, level, evidence, source, author}) =>
    JSON.stringify([territory, factor, date, level, evidence, source, author]),
  written: ({updated}) => updated,
};

const scenarioKind: RecordKind<Scenario> = {
  content: ({name, scheme, text}) => JSON.stringify([name, scheme, text]),
  written: ({saved}) => saved,
};

/**
 * Gives what comes of my assessments and those of a file. The same id with other content is a conflict and never
 * overwritten; two authors on the same territory, factor and date have two ids and are both kept. The moment of writing
 * alone makes no conflict: the later one stands. A file that was kept beside mine (`both`) is known again.
 */
export function mergeAssessments(
  mine: readonly Assessment[],
  theirs: readonly Assessment[],
): Merge<Assessment> {
  return mergeRecords(mine, theirs, assessmentKind);
}

/** Gives what comes of my scenarios and those of a file, by the rules of `mergeAssessments`. */
export function mergeScenarios(
  mine: readonly Scenario[],
  theirs: readonly Scenario[],
): Merge<Scenario> {
  return mergeRecords(mine, theirs, scenarioKind);
}

/**
 * Gives what must be written to settle a conflict: nothing to keep mine, theirs under the same id, or theirs under a new
 * id beside mine. The new id depends on the content alone, so that two browsers that keep both end up the same.
 */
export function resolveConflict(
  conflict: Conflict<Assessment>,
  choice: ConflictChoice,
): readonly Assessment[] {
  return settle(conflict, choice, assessmentKind);
}

function settle<Entry extends {readonly id: string}>(
  {mine, theirs}: Conflict<Entry>,
  choice: ConflictChoice,
  kind: RecordKind<Entry>,
): readonly Entry[] {
  switch (choice) {
    case 'mine':
      return [];
    case 'theirs':
      return [theirs];
    case 'both':
      return [{...theirs, id: copyId(mine.id, kind.content(theirs))}];
    default:
      throw new RangeError(`Got choice '${String(choice)}' when expected mine, theirs or both.`);
  }
}

function mergeRecords<Entry extends {readonly id: string}>(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  kind: RecordKind<Entry>,
): Merge<Entry> {
  const merged = new Map(mine.map((entry) => [entry.id, entry]));
  const added: Entry[] = [];
  const unchanged: string[] = [];
  const conflicts: Conflict<Entry>[] = [];
  for (const entry of theirs) {
    const own = merged.get(entry.id);
    if (!own) {
      merged.set(entry.id, entry);
      added.push(entry);
    } else if (kind.content(own) === kind.content(entry)) {
      merged.set(own.id, kind.written(entry) > kind.written(own) ? entry : own);
      unchanged.push(own.id);
    } else if (isKeptBeside(merged, entry, kind)) {
      unchanged.push(own.id);
    } else {
      conflicts.push({key: own.id, mine: own, theirs: entry});
    }
  }
  return {merged: [...merged.values()], added, unchanged, conflicts};
}

function isKeptBeside<Entry extends {readonly id: string}>(
  records: ReadonlyMap<string, Entry>,
  entry: Entry,
  kind: RecordKind<Entry>,
): boolean {
  const content = kind.content(entry);
  const copy = records.get(copyId(entry.id, content));
  return copy !== undefined && kind.content(copy) === content;
}

/** The beginning of the id and two hashes of the content: at most 53 characters, as an id must be. */
function copyId(id: string, content: string): string {
  return `${id.slice(0, 36)}-${hash(content, 0x811c9dc5)}${hash(content, 0x01000193)}`;
}

/** FNV-1a over UTF-16 units, 32 bits as hexadecimal. @see Fowler, Noll, Vo: The FNV non-cryptographic hash algorithm */
function hash(text: string, basis: number): string {
  let state = basis;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
