import {toColumns, toRows, type ArrowBatch, type ArrowTable} from './columns.ts';
import type {Database, Row} from './engine.ts';
import type {Columns, ColumnShape, Query, SqlValue} from './query.ts';
import {isCrash, QueryError, wordsOf} from './query-error.ts';
import {refusalOf, refusalSentence} from './read-only.ts';

/** A value, or a promise of it: DuckDB-WASM answers at once in Node and later in a worker. */
type Awaitable<Value> = Value | Promise<Value>;

/** What is used of a DuckDB-WASM connection, blocking or in a worker. */
export interface Connection {
  readonly query: (sql: string) => Awaitable<ArrowTable>;
  readonly prepare: (sql: string) => Awaitable<{
    readonly query: (...values: SqlValue[]) => Awaitable<ArrowTable>;
    readonly close: () => Awaitable<void>;
  }>;
  readonly send: (
    sql: string,
    allowStreamResult: boolean,
  ) => Promise<AsyncIterable<ArrowBatch> | Iterable<ArrowBatch>>;
  readonly cancelSent: () => Awaitable<boolean>;
  readonly insertArrowFromIPCStream: (
    bytes: Uint8Array,
    options: {name: string},
  ) => Awaitable<void>;
  readonly close: () => Awaitable<void>;
}

/** A DuckDB-WASM instance that is up. */
export interface Instance {
  readonly connect: () => Awaitable<Connection>;
  readonly close: () => void;
}

/** A table to load: its name in SQL and its Arrow IPC stream. */
export interface TableBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What free SQL may take. */
export const limits = {rows: 100_000, seconds: 30} as const;

/** No extension is fetched, no file or address is read, and none of it can be switched on again. */
const settings = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
] as const;

/** The instance with its settings locked and the tables in it, as a database to ask. */
export async function createDatabase(
  instance: Instance,
  tables: readonly TableBytes[] | Promise<readonly TableBytes[]>,
): Promise<Database> {
  const connection = await instance.connect();
  for (const setting of settings) await connection.query(setting);
  for (const {name, bytes} of await tables) {
    await connection.insertArrowFromIPCStream(bytes, {name});
  }
  return {
    query: (query, values) => ask(connection, query, values),
    rows: (sql, signal) => readRows(instance, sql, signal),
    close: instance.close,
  };
}

async function ask<Shape extends ColumnShape>(
  connection: Connection,
  {sql, columns}: Query<never, Shape>,
  values: readonly SqlValue[],
): Promise<Columns<Shape>> {
  try {
    const statement = await connection.prepare(sql);
    const table = await statement.query(...values);
    await statement.close();
    return toColumns(table, columns);
  } catch (cause) {
    throw new QueryError('failed', wordsOf(cause), {sql, params: values, cause});
  }
}

async function readRows(instance: Instance, sql: string, signal?: AbortSignal): Promise<Row[]> {
  const refusal = refusalOf(sql);
  if (refusal) throw new QueryError('refused', refusalSentence(refusal), {sql});
  const connection = await instance.connect();
  try {
    const rows = await readRowsWithin(connection, sql, signal);
    await connection.close();
    return rows;
  } catch (cause) {
    if (!isCrash(cause)) await connection.close();
    signal?.throwIfAborted();
    throw cause instanceof QueryError
      ? cause
      : new QueryError('failed', wordsOf(cause), {sql, cause});
  }
}

/** Preparing it first lets DuckDB's own parser say that it is one statement. */
async function readRowsWithin(
  connection: Connection,
  sql: string,
  signal?: AbortSignal,
): Promise<Row[]> {
  await connection.query('BEGIN TRANSACTION READ ONLY');
  await (await connection.prepare(sql)).close();
  const slow = AbortSignal.timeout(limits.seconds * 1000);
  const stop = AbortSignal.any(signal ? [signal, slow] : [slow]);
  const cancel = () => void connection.cancelSent();
  stop.addEventListener('abort', cancel);
  try {
    return await collectRows(await connection.send(sql, true), sql, signal);
  } catch (cause) {
    if (!slow.aborted) throw cause;
    const message = `The statement took over ${String(limits.seconds)} seconds and was stopped.`;
    throw new QueryError('too-slow', message, {sql, cause});
  } finally {
    stop.removeEventListener('abort', cancel);
  }
}

async function collectRows(
  batches: AsyncIterable<ArrowBatch> | Iterable<ArrowBatch>,
  sql: string,
  signal?: AbortSignal,
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) {
    signal?.throwIfAborted();
    rows.push(...toRows(batch));
    if (rows.length > limits.rows) {
      const message = `Got over ${limits.rows.toLocaleString('en')} rows. Add a LIMIT or group them.`;
      throw new QueryError('too-large', message, {sql});
    }
  }
  return rows;
}
