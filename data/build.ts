import {createHash} from 'node:crypto';
import {mkdir, readFile, readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {sources} from '../src/methodology/sources.ts';
import {tables} from '../src/methodology/tables.ts';
import {buildGeo} from './geo/build-geo.ts';
import {hashInputs} from './tables/hash-inputs.ts';
import {precompute} from './precompute.ts';
import {formatArrowStream} from './tables/arrow-table.ts';
import {writeDatapackage} from './tables/datapackage.ts';
import {projectFolders} from './tables/folders.ts';
import type {DataFolders} from './tables/folders.ts';
import {findRowFaults} from './tables/check-rows.ts';
import {readSourceTable, writeWhole} from './tables/source-table.ts';
import type {AnyRow} from './tables/source-table.ts';

/** Size and hash of a written file; tables also say their rows. */
export interface FileEntry {
  readonly bytes: number;
  readonly sha256: string;
}

/** What the pipeline wrote: `public/data/manifest.json`. */
export interface Manifest {
  /** Short hash of everything the browser reads: changes when any figure or outline does. */
  readonly version: string;
  /** The latest day any source speaks of. */
  readonly cutoff: string;
  /** Hash of what the outputs were made from. */
  readonly inputs: string;
  readonly tables: Readonly<Record<string, FileEntry & {readonly rows: number}>>;
  /** The other files, by name: outlines, borders, rivers, the first map. */
  readonly files: Readonly<Record<string, FileEntry>>;
}

function describeFile(content: Uint8Array): FileEntry {
  return {
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

async function buildTables(folders: DataFolders): Promise<Manifest['tables']> {
  const entries: [string, Manifest['tables'][string]][] = [];
  for (const table of tables) {
    const rows = (await readSourceTable(folders.sources, table.name)) as readonly AnyRow[];
    const [fault] = findRowFaults(table, rows);
    if (fault !== undefined) throw new Error(`${fault}; run npm run data:check for all of it`);
    const content = formatArrowStream(table, rows);
    await writeWhole(`${folders.output}/${table.name}.arrow`, content);
    entries.push([table.name, {rows: rows.length, ...describeFile(content)}]);
  }
  return Object.fromEntries(entries);
}

async function describeOtherFiles(output: string): Promise<Manifest['files']> {
  const tableFiles: ReadonlySet<string> = new Set(tables.map(({name}) => `${name}.arrow`));
  const names = await readdir(output);
  const others = names.filter(
    (name) => !tableFiles.has(name) && name !== 'manifest.json' && !name.endsWith('.partial'),
  );
  const entries = others.sort().map(async (name): Promise<[string, FileEntry]> => {
    return [name, describeFile(await readFile(`${output}/${name}`))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function latestCutoff(): string {
  const cutoffs = sources.flatMap(({cutoff}) => (cutoff === null ? [] : [cutoff as string]));
  return cutoffs.sort().at(-1) ?? '';
}

/** Writes every output from the committed sources; the same sources give the same bytes. The manifest comes last. */
export async function build(folders: DataFolders = projectFolders): Promise<Manifest> {
  await mkdir(folders.output, {recursive: true});
  await writeDatapackage(folders);
  const inputs = await hashInputs(folders);
  const written = await buildTables(folders);
  await buildGeo({sources: folders.geometry, out: folders.output});
  await precompute({dir: folders.output});
  const files = await describeOtherFiles(folders.output);
  const hashes = [...Object.values(written), ...Object.values(files)].map(({sha256}) => sha256);
  const version = createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 12);
  const manifest: Manifest = {version, cutoff: latestCutoff(), inputs, tables: written, files};
  await writeWhole(`${folders.output}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {version, tables: written, files} = await build();
  for (const [name, {rows, bytes}] of Object.entries(written)) {
    console.log(
      `${name.padEnd(24)} ${String(rows).padStart(7)} rows ${String(bytes).padStart(9)} bytes`,
    );
  }
  for (const [name, {bytes}] of Object.entries(files)) {
    console.log(`${name.padEnd(37)} ${String(bytes).padStart(9)} bytes`);
  }
  console.log(`public/data, version ${version}`);
}
