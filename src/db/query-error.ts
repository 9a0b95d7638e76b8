import type {SqlValue} from './query.ts';

/**
 * Why a query has no answer. `unavailable`: DuckDB could not start (or was closed); `refused`: the statement is not a
 * reading one; `too-large` and `too-slow`: over a limit; `failed`: DuckDB said no, its words are in the message.
 */
export type QueryErrorKind = 'unavailable' | 'refused' | 'too-large' | 'too-slow' | 'failed';

/** A query that could not be answered, with the SQL, its parameters and the cause. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly kind: QueryErrorKind;
  readonly sql: string;
  readonly params: readonly SqlValue[];

  constructor(
    kind: QueryErrorKind,
    message: string,
    context: {
      readonly sql: string;
      readonly params?: readonly SqlValue[];
      readonly cause?: unknown;
    },
  ) {
    super(message, {cause: context.cause});
    this.kind = kind;
    this.sql = context.sql;
    this.params = context.params ?? [];
  }
}

/** The words of an error of any kind, for a sentence. */
export function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** True when DuckDB is unusable after the error: a trap of the WebAssembly, a dead worker, an invalidated database. */
export function isCrash(error: unknown): boolean {
  const cause = error instanceof QueryError ? error.cause : error;
  return /unreachable|out of bounds|indirect call|invalidated|worker ended/i.test(wordsOf(cause));
}
