import {createEngine, type Engine} from './engine.ts';
import type {OpenOptions} from './open-options.ts';

/**
 * The engine of the app, idle: seed it with precomputed answers, and call `start()` after the first paint. Nothing of
 * DuckDB, Arrow included, is fetched before that.
 */
export function openEngine(options: OpenOptions): Engine {
  const engine = createEngine(
    async (signal) => {
      const {openDatabase} = await import('./open-database.ts');
      return openDatabase(options, signal);
    },
    undefined,
    options.onStatus,
  );
  options.signal?.addEventListener('abort', engine.close, {once: true});
  return engine;
}
