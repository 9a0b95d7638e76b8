import {AsyncDuckDB, getPlatformFeatures, VoidLogger} from '@duckdb/duckdb-wasm';
import ehWasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpWasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import ehWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import {createDatabase} from './database.ts';
import type {Database} from './engine.ts';
import {fetchTables} from './fetch-tables.ts';
import type {OpenOptions} from './open-options.ts';
import {untilAborted} from './until-aborted.ts';
import {watchStart} from './watch-start.ts';

/** A build of DuckDB-WASM; bytes are those of the WebAssembly after decompression (a test compares them to the file). */
export interface DuckDBBuild {
  readonly wasmUrl: string;
  readonly workerUrl: string;
  readonly wasmBytes: number;
}

/** `eh` for browsers with WebAssembly exceptions (all since 2022), `mvp` for the others. Only one is fetched. */
export const builds = {
  eh: {wasmUrl: ehWasmUrl, workerUrl: ehWorkerUrl, wasmBytes: 34_242_586},
  mvp: {wasmUrl: mvpWasmUrl, workerUrl: mvpWorkerUrl, wasmBytes: 39_362_651},
} as const satisfies Record<string, DuckDBBuild>;

/**
 * DuckDB in a worker, from our own origin, with every table of the manifest in it.
 * @throws {Error} when the worker, the WebAssembly or a table cannot be had; the worker is then ended
 */
export async function openDatabase(
  {dataUrl, onProgress}: OpenOptions,
  signal: AbortSignal,
): Promise<Database> {
  signal.throwIfAborted();
  const {wasmExceptions} = await getPlatformFeatures();
  const build = wasmExceptions ? builds.eh : builds.mvp;
  const wasmUrl = new URL(build.wasmUrl, location.href).href;
  const worker = new Worker(build.workerUrl, {name: 'duckdb'});
  const close = () => {
    worker.terminate();
  };
  try {
    const tables = fetchTables(dataUrl, signal);
    const start = watchStart(worker, wasmUrl, signal);
    const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
    const instantiated = duckdb.instantiate(wasmUrl, null, ({bytesLoaded}) => {
      start.tick();
      onProgress?.(Math.min(bytesLoaded, build.wasmBytes), build.wasmBytes);
    });
    await Promise.race([Promise.all([instantiated, tables]), start.failure]);
    start.stop();
    onProgress?.(build.wasmBytes, build.wasmBytes);
    await duckdb.open({});
    return await untilAborted(
      createDatabase({connect: () => duckdb.connect(), close}, tables),
      signal,
    );
  } catch (error) {
    close();
    throw error;
  }
}
