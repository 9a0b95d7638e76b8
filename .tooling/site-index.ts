import {createHash} from 'node:crypto';
import {appendFileSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sizeOf} from './bundle.ts';
import {listFiles} from './walk.ts';

/** The files the offline worker reads or is; none is in the list, for none can hold its own hash. */
const indexName = 'site-index.json';
const sizesName = 'site-sizes.json';
const workerName = 'offline.js';

/** What no browser in use fetches is not kept either: compressed twins, and DuckDB's build for those from before 2022. */
const isLeftOut = (path: string): boolean =>
  /\.(br|gz)$|duckdb-(browser-)?mvp/.test(path) ||
  [indexName, sizesName, workerName].includes(path);

/** What the query engine fetches when it starts: DuckDB's program, its worker, what speaks to them, and the tables. */
const isOfEngine = (path: string): boolean =>
  /^assets\/(duckdb-|open-database-)|\.arrow$/.test(path);

const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

const filesOf = (dist: string): readonly string[] =>
  listFiles(dist).filter((path) => !isLeftOut(path));

/**
 * Lists the files of the built site with the hash of their content, for the worker that keeps a copy of it, and signs the
 * worker with the version: a browser takes a new worker, and with it the new site, only when its bytes differ.
 */
export function writeSiteIndex(dist: string): void {
  const files = filesOf(dist).map((path) => ({
    path,
    hash: hash(readFileSync(join(dist, path))),
    bytes: statSync(join(dist, path)).size,
  }));
  const version = hash(JSON.stringify(files));
  writeFileSync(join(dist, indexName), `${JSON.stringify({version, files})}\n`);
  const worker = readFileSync(join(dist, workerName), 'utf8');
  const unsigned = worker.replace(/\nself\.vigiaSite = .*\n$/, '');
  writeFileSync(join(dist, workerName), unsigned);
  appendFileSync(join(dist, workerName), `\nself.vigiaSite = ${JSON.stringify(version)};\n`);
}

/** Says how many bytes the engine and the whole copy are as sent, so that the page can tell before it fetches them. */
export function writeSiteSizes(dist: string): void {
  const sum = (paths: readonly string[]): number =>
    paths.reduce((total, path) => total + sizeOf(dist, path).sent, 0);
  const files = filesOf(dist);
  const sizes = {copy: sum(files), engine: sum(files.filter(isOfEngine))};
  writeFileSync(join(dist, sizesName), `${JSON.stringify(sizes)}\n`);
}
