import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {DataFolders} from './folders.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The folders and files of the pipeline whose change may change an output. */
const ingredients = [
  'src/methodology',
  'src/db',
  'data/tables',
  'data/geo',
  'data/build.ts',
  'data/node-database.ts',
  'data/precompute.ts',
  'data/precompute-answers.ts',
] as const;

async function listFiles(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder, {recursive: true});
  return names.filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
}

/**
 * Gives the hash of everything the outputs are made from: the source tables, the committed geodata, the declarations, the
 * queries whose answers are precomputed, and the pipeline itself. Adapters and checks do not count: they make no output.
 */
export async function hashInputs({sources, geometry}: DataFolders): Promise<string> {
  const lists = ingredients.map((path) =>
    path.endsWith('.ts') ? [`${project}${path}`] : listFiles(`${project}${path}`, /\.(ts|sql)$/),
  );
  const files = [
    ...(await listFiles(sources, /\.csv$/)),
    ...(await listFiles(geometry, /json$|\.csv$/)),
    ...(await Promise.all(lists)).flat(),
  ];
  const hash = createHash('sha256');
  const contents = await Promise.all(files.sort().map((file) => readFile(file)));
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex');
}
