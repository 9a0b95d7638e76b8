/** Why a statement is not run: nothing to run, more than one statement, or a word that does not begin a reading one. */
export type Refusal =
  | {readonly rule: 'empty'}
  | {readonly rule: 'several'}
  | {readonly rule: 'word'; readonly word: string};

/** The words a statement of the reader may begin with; PRAGMA only for `table_info`. */
export const readingWords = [
  'SELECT',
  'WITH',
  'FROM',
  'VALUES',
  'TABLE',
  'DESCRIBE',
  'DESC',
  'SHOW',
  'SUMMARIZE',
  'EXPLAIN',
  'PRAGMA',
] as const;

const reading: ReadonlySet<string> = new Set(readingWords);
const writing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY']);

interface Word {
  readonly text: string;
  readonly depth: number;
}

/**
 * The reason to refuse a text, or null when it is one reading statement. Comments, strings and quoted names are
 * not looked into. This is the clear sentence, not the lock: the database also runs the statement in a read-only
 * transaction, without files or network, with its configuration locked.
 */
export function refusalOf(sql: string): Refusal | null {
  const bare = withoutQuotes(sql);
  const statements = bare.split(';').filter((statement) => statement.trim() !== '');
  const [statement, ...others] = statements;
  if (statement === undefined) return {rule: 'empty'};
  if (others.length > 0) return {rule: 'several'};
  return refuseWords(wordsWithDepth(statement));
}

/** The refusal as an English sentence. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.rule) {
    case 'empty':
      return 'Got no statement when expected one that reads, such as SELECT.';
    case 'several':
      return 'Got more than one statement when expected one. Remove the semicolon between them.';
    case 'word':
      return `Got '${refusal.word}' when expected a statement that only reads: SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE, EXPLAIN or PRAGMA table_info.`;
    default:
      throw new RangeError(`Got refusal ${JSON.stringify(refusal)}.`);
  }
}

function refuseWords(words: readonly Word[]): Refusal | null {
  const [first, second] = words;
  if (!first || !reading.has(first.text)) return {rule: 'word', word: first?.text ?? ''};
  if (first.text === 'PRAGMA')
    return second?.text === 'TABLE_INFO'
      ? null
      : {rule: 'word', word: `PRAGMA ${second?.text ?? ''}`};
  if (first.text === 'EXPLAIN') return refuseWords(explained(words));
  if (first.text === 'WITH') return refuseWriting(words);
  return null;
}

function refuseWriting(words: readonly Word[]): Refusal | null {
  const main = words.find(({text, depth}) => depth === 0 && writing.has(text));
  return main ? {rule: 'word', word: main.text} : null;
}

function explained(words: readonly Word[]): readonly Word[] {
  const start = words[0]?.depth ?? 0;
  const isOption = ({text, depth}: Word) =>
    text === 'ANALYZE' || text === 'VERBOSE' || (depth > start && !reading.has(text));
  return words.slice(
    1 +
      Math.max(
        0,
        words.slice(1).findIndex((word) => !isOption(word)),
      ),
  );
}

function wordsWithDepth(statement: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const [token] of statement.matchAll(/[()]|[\p{L}_][\p{L}\p{N}_$]*/gu)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else words.push({text: token.toUpperCase(), depth});
  }
  return words;
}

/** Line comments, block comments, dollar quotes, E'' strings, '' strings, "" names; as the Postgres scanner has them. */
const quoted =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$([\p{L}_]*)\$[\s\S]*?(?:\$\1\$|$)|\be'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)/giu;

function withoutQuotes(sql: string): string {
  return sql.replace(quoted, (text) => (/^(?:--|\/\*)/.test(text) ? ' ' : '·'));
}
