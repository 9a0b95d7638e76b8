/** What opening needs. */
export interface OpenOptions {
  /** Where `data/` stands, with the slash at the end: `import.meta.env.BASE_URL`. */
  readonly baseUrl: string;
  /** Bytes of DuckDB's WebAssembly so far and in all, after decompression; the last call has both equal. */
  readonly onProgress?: (bytes: number, total: number) => void;
  /** Ends the engine when it aborts. */
  readonly signal?: AbortSignal;
}
