import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {DataFolders} from './folders.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The declared data the pipeline reads. */
const methodology = ['tables', 'sources', 'regions', 'borders'].map(
  (name) => `${project}src/methodology/${name}.ts`,
);

async function listFiles(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder, {recursive: true});
  return names.filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
}

/**
 * Gives the hash of everything the outputs are made from: the source tables, the committed geodata, the pipeline itself
 * and the declarations it reads. Adapters and checks do not count: they make no output.
 */
export async function hashInputs({sources, geometry}: DataFolders): Promise<string> {
  const data = `${project}data`;
  const files = [
    ...methodology,
    `${data}/build.ts`,
    ...(await listFiles(sources, /\.csv$/)),
    ...(await listFiles(geometry, /\.(topo|geo)?json$|\.csv$/)),
    ...(await listFiles(`${data}/tables`, /\.ts$/)),
    ...(await listFiles(`${data}/geo`, /\.ts$/)),
  ];
  const hash = createHash('sha256');
  const contents = await Promise.all(files.sort().map((file) => readFile(file)));
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex');
}
