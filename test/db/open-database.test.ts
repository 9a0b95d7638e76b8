import {statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect, it} from 'vitest';
import {builds} from '../../src/db/open-database.ts';

const require = createRequire(import.meta.url);

it.each(['eh', 'mvp'] as const)('knows the size of %s, which progress is measured by', (name) => {
  const file = require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`);
  expect(builds[name].wasmBytes).toBe(statSync(file).size);
  expect(builds[name].wasmUrl).toContain(`duckdb-${name}.wasm`);
  expect(builds[name].workerUrl).toContain(`duckdb-browser-${name}.worker.js`);
});
