import {createEngine, type Engine} from './engine.ts';

/** What opening needs. */
export interface OpenOptions {
  /** Where `data/` stands, with the slash at the end: `import.meta.env.BASE_URL`. */
  readonly baseUrl: string;
  /** Bytes of DuckDB's WebAssembly so far and in all, after decompression; the last call has both equal. */
  readonly onProgress?: (bytes: number, total: number) => void;
  /** Ends the engine when it aborts. */
  readonly signal?: AbortSignal;
}

/**
 * The engine of the app, idle: seed it with precomputed answers, and call `start()` after the first paint. Nothing of
 * DuckDB, Arrow included, is fetched before that.
 */
export function openEngine(options: OpenOptions): Engine {
  const engine = createEngine(async (signal) => {
    const {openDatabase} = await import('./open-database.ts');
    return openDatabase(options, signal);
  });
  options.signal?.addEventListener('abort', engine.close, {once: true});
  return engine;
}
