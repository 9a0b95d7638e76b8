/** What opening needs. */
export interface OpenOptions {
  /** Where the tables stand, with the slash at the end. */
  readonly dataUrl: string;
  /** Bytes of DuckDB's WebAssembly so far and in all, after decompression; the last call has both equal. */
  readonly onProgress?: (bytes: number, total: number) => void;
  /** Ends the engine when it aborts. */
  readonly signal?: AbortSignal;
}
