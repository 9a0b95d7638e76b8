import {createRequire} from 'node:module';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import {createDatabase, type TableBytes} from '../src/db/database.ts';
import type {Database} from '../src/db/engine.ts';
import {tables} from '../src/methodology/tables.ts';

/**
 * The database of the app in Node: the same settings, the same tables, DuckDB-WASM's blocking build. It takes about
 * two seconds to start; open one a run.
 */
export async function openNodeDatabase(
  tableBytes: readonly TableBytes[] | Promise<readonly TableBytes[]>,
): Promise<Database> {
  const require = createRequire(import.meta.url);
  const duckdb = require('@duckdb/duckdb-wasm/blocking') as typeof Blocking;
  const bundle = (name: string) => ({
    mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
    mainWorker: '',
  });
  const bindings = await duckdb.createDuckDB(
    {mvp: bundle('mvp'), eh: bundle('eh')},
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  bindings.open({});
  const connect = () => bindings.connect();
  return createDatabase({connect, close: () => undefined}, tableBytes);
}

/** Every public table as `<directory>/<name>.arrow`. @throws {Error} when one is not there */
export function readTableBytes(directory: string): Promise<readonly TableBytes[]> {
  return Promise.all(tables.map(({name}) => readTable(name, join(directory, `${name}.arrow`))));
}

async function readTable(name: string, file: string): Promise<TableBytes> {
  try {
    return {name, bytes: await readFile(file)};
  } catch (cause) {
    throw new Error(`Got no ${file}: run npm run data.`, {cause});
  }
}
