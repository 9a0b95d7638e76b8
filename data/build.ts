import {createHash} from 'node:crypto';
import {mkdir, readFile, readdir} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sources} from '../src/methodology/sources.ts';
import {buildTables, describeFile} from './build-tables.ts';
import {buildExamples} from './examples.ts';
import {buildGeo} from './geo/build-geo.ts';
import {precompute} from './precompute.ts';
import {buildRegions} from './region.ts';
import {writeDatapackage} from './tables/datapackage.ts';
import {projectFolders} from './tables/folders.ts';
import type {DataFolders} from './tables/folders.ts';
import {hashInputs} from './tables/hash-inputs.ts';
import {readManifest, stepNames} from './tables/manifest.ts';
import type {FileEntry, Manifest, StepName} from './tables/manifest.ts';
import {writeWhole} from './tables/source-table.ts';

async function describeOtherFiles(output: string): Promise<Manifest['files']> {
  const found = await readdir(output, {recursive: true, withFileTypes: true});
  const names = found
    .filter((entry) => entry.isFile() && !/\.(arrow|partial)$/.test(entry.name))
    .map(({name, parentPath}) => relative(output, join(parentPath, name)).replaceAll('\\', '/'));
  const others = names.filter((name) => name !== 'manifest.json').sort();
  const entries = others.map(async (name): Promise<[string, FileEntry]> => {
    return [name, describeFile(await readFile(`${output}/${name}`))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function latestCutoff(): string {
  const cutoffs = sources.flatMap(({cutoff}) => (cutoff === null ? [] : [cutoff as string]));
  return cutoffs.sort().at(-1) ?? '';
}

async function runSteps(
  {output, geometry, sources: tableSources, ...rest}: DataFolders,
  steps: readonly StepName[],
  known: Manifest | null,
): Promise<Manifest['tables']> {
  const mustBuild = steps.includes('tables') || !known;
  const tables = mustBuild
    ? await buildTables({output, geometry, sources: tableSources, ...rest})
    : known.tables;
  if (steps.includes('geo')) await buildGeo({sources: geometry, out: output});
  if (steps.includes('answers')) await precompute({dir: output});
  if (steps.includes('regions')) await buildRegions({sources: tableSources, geometry, dir: output});
  if (steps.includes('examples')) await buildExamples({dir: output});
  return tables;
}

/**
 * Writes the outputs of the steps, or of all of them, from the committed sources; the same sources give the same bytes. The
 * manifest is written last.
 */
export async function build(
  folders: DataFolders = projectFolders,
  steps: readonly StepName[] = stepNames,
): Promise<Manifest> {
  const {output} = folders;
  await mkdir(output, {recursive: true});
  await writeDatapackage(folders);
  const inputs = await hashInputs(folders);
  const tables = await runSteps(folders, steps, await readManifest(output));
  const files = await describeOtherFiles(output);
  const hashes = [...Object.values(tables), ...Object.values(files)].map(({sha256}) => sha256);
  const version = createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 12);
  const manifest: Manifest = {version, cutoff: latestCutoff(), inputs, tables, files};
  await writeWhole(`${output}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {version, tables, files} = await build();
  for (const [name, {rows, bytes}] of Object.entries(tables)) {
    console.log(
      `${name.padEnd(28)} ${String(rows).padStart(7)} rows ${String(bytes).padStart(9)} bytes`,
    );
  }
  for (const [name, {bytes}] of Object.entries(files)) {
    console.log(`${name.padEnd(41)} ${String(bytes).padStart(9)} bytes`);
  }
  console.log(`public/data, version ${version}`);
}
