// breaks: -
import sql from './count.sql?raw';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
export const allowed = [sql, wasm];
