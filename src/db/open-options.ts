import type {EngineStatus} from './engine.ts';

/** What opening needs. */
export interface OpenOptions {
  /** Where the tables stand, with the slash at the end. */
  readonly dataUrl: string;
  /** Bytes of DuckDB's WebAssembly so far and in all, after decompression; the last call has both equal. */
  readonly onProgress?: (bytes: number, total: number) => void;
  /** Called with each new status of the engine. */
  readonly onStatus?: (status: EngineStatus) => void;
  /** Ends the engine when it aborts. */
  readonly signal?: AbortSignal;
}
