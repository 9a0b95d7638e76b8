import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {writeSiteIndex, writeSiteSizes} from '../../.tooling/site-index.ts';
import {versionOfFolder} from '../../.tooling/vite-data.ts';

let folder: string;

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), {recursive: true});
  writeFileSync(join(folder, path), content);
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-index-'));
  write('index.html', 'page');
  write('offline.js', 'work();');
  write('assets/duckdb-eh-00000000.wasm', 'program');
  write('assets/duckdb-eh-00000000.wasm.br', 'prog');
  write('assets/duckdb-mvp-00000000.wasm', 'old program');
  write('data/0000000a/entries.arrow', 'table');
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

it('lists what a browser in use can ask for, with hash and bytes, and signs the worker once', () => {
  writeSiteIndex(folder);
  writeSiteIndex(folder);
  const {version, files} = readJson('site-index.json') as {version: string; files: unknown[]};
  expect(files).toEqual([
    // printf program | sha256sum
    {path: 'assets/duckdb-eh-00000000.wasm', hash: '1310ca2c8932dbd1', bytes: 7},
    {path: 'data/0000000a/entries.arrow', hash: '0d4fc4a78d3706ed', bytes: 5},
    {path: 'index.html', hash: '3660315a9af3df25', bytes: 4},
  ]);
  const worker = readFileSync(join(folder, 'offline.js'), 'utf8');
  expect(worker).toBe(`work();\nself.vigiaSite = "${version}";\n`);
});

it('says how much is sent for the engine and for the copy', () => {
  writeSiteSizes(folder);
  // prog + table; and page on top of them.
  expect(readJson('site-sizes.json')).toEqual({copy: 13, engine: 9});
});

it('names data by their content and their paths', () => {
  const data = join(folder, 'data');
  const version = versionOfFolder(data);
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  write('data/0000000a/entries.arrow', 'tables');
  expect(versionOfFolder(data)).not.toBe(version);
  write('data/0000000a/entries.arrow', 'table');
  expect(versionOfFolder(data)).toBe(version);
  write('data/more.json', '');
  expect(versionOfFolder(data)).not.toBe(version);
});
