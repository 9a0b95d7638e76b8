import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {DataFolders} from './folders.ts';
import type {StepName} from './manifest.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** By step, the folders and files of the project whose change may change its outputs. */
const ingredients: Readonly<Record<StepName, readonly string[]>> = {
  tables: [
    ...['src/methodology', 'src/domain', 'data/tables', 'data/geo', 'data/indicators'],
    'data/build-tables.ts',
  ],
  geo: ['src/methodology/borders.ts', 'src/methodology/regions.ts', 'data/geo'],
  answers: [
    ...['src/methodology', 'src/db'],
    ...['data/node-database.ts', 'data/precompute.ts', 'data/precompute-answers.ts'],
  ],
  regions: [
    ...['src/methodology', 'src/db', 'src/domain', 'data/geo', 'data/region'],
    ...['data/node-database.ts', 'data/region.ts'],
  ],
  examples: [
    ...['src/methodology', 'src/db', 'src/domain', 'src/state', 'src/app/load', 'data/geo'],
    ...[
      'src/workers/zone-service.ts',
      'data/node-database.ts',
      'data/examples',
      'data/examples.ts',
    ],
  ],
};

async function listFiles(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder, {recursive: true});
  return names.filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
}

async function hashFiles(files: readonly string[], before: string): Promise<string> {
  const hash = createHash('sha256').update(before);
  const contents = await Promise.all(files.toSorted().map((file) => readFile(file)));
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex');
}

/**
 * Gives, by step, the hash of everything its outputs are made from: committed tables and geodata, declarations, queries
 * and the pipeline itself; answers, departments and examples also count the tables. Adapters and checks make no output and do not count.
 */
export async function hashInputs({
  sources,
  geometry,
}: DataFolders): Promise<Readonly<Record<StepName, string>>> {
  const listStep = async (step: StepName): Promise<string[]> => {
    const lists = ingredients[step].map(async (path) => {
      const full = `${project}${path}`;
      return path.endsWith('.ts') ? [full] : await listFiles(full, /\.(ts|sql)$/);
    });
    return (await Promise.all(lists)).flat();
  };
  const tables = await hashFiles(
    [
      ...(await listStep('tables')),
      ...(await listFiles(sources, /\.csv$/)),
      ...(await listFiles(geometry, /json$/)),
    ],
    '',
  );
  const withGeometry = async (step: StepName, before: string): Promise<string> =>
    hashFiles([...(await listStep(step)), ...(await listFiles(geometry, /json$|\.csv$/))], before);
  return {
    tables,
    geo: await withGeometry('geo', ''),
    answers: await hashFiles(await listStep('answers'), tables),
    regions: await withGeometry('regions', tables),
    examples: await withGeometry('examples', tables),
  };
}
