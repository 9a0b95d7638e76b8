import {createHash} from 'node:crypto';
import {appendFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {listFiles} from './walk.ts';

/** The file the offline worker reads; neither is in the list, for neither can hold its own hash. */
const indexName = 'site-index.json';
const workerName = 'offline.js';

/** What no browser in use fetches is not kept either: compressed twins, and DuckDB's build for those from before 2022. */
const isLeftOut = (path: string): boolean =>
  /\.(br|gz)$|duckdb-(browser-)?mvp/.test(path) || path === indexName || path === workerName;

const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * Lists the files of the built site with the hash of their content, for the worker that keeps a copy of it, and signs the
 * worker with the version: a browser takes a new worker, and with it the new site, only when its bytes differ.
 */
export function writeSiteIndex(dist: string): void {
  const files = listFiles(dist)
    .filter((path) => !isLeftOut(path))
    .map((path) => ({path, hash: hash(readFileSync(join(dist, path)))}));
  const version = hash(JSON.stringify(files));
  writeFileSync(join(dist, indexName), `${JSON.stringify({version, files})}\n`);
  appendFileSync(join(dist, workerName), `\n// site ${version}\n`);
}
