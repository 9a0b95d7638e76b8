// breaks: only-db-opens-the-engine
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
export const leak = wasm;
