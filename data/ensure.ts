import {readFile, stat} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {FileEntry, Manifest} from './build.ts';
import {projectFolders} from './tables/folders.ts';
import type {DataFolders} from './tables/folders.ts';
import {hashInputs} from './tables/hash-inputs.ts';

async function readManifest(output: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(`${output}/manifest.json`, 'utf8')) as Manifest;
  } catch {
    return null;
  }
}

async function hasSize(file: string, {bytes}: FileEntry): Promise<boolean> {
  return stat(file).then(
    ({size}) => size === bytes,
    () => false,
  );
}

/** Says whether every output is there, whole, and made from the sources as they are now. */
export async function isFresh(folders: DataFolders = projectFolders): Promise<boolean> {
  const {output} = folders;
  const manifest = await readManifest(output);
  if (!manifest || manifest.inputs !== (await hashInputs(folders))) return false;
  const outputs = [
    ...Object.entries(manifest.tables).map(([name, entry]) => [`${name}.arrow`, entry] as const),
    ...Object.entries(manifest.files),
  ];
  const checks = outputs.map(([name, entry]) => hasSize(`${output}/${name}`, entry));
  return (await Promise.all(checks)).every(Boolean);
}

/** Runs the pipeline when an output is missing or stale; gives whether it ran. */
export async function ensureData(folders: DataFolders = projectFolders): Promise<boolean> {
  if (await isFresh(folders)) return false;
  const {build} = await import('./build.ts');
  await build(folders);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const hasRun = await ensureData();
  const ms = Math.round(performance.now() - start);
  console.log(hasRun ? `public/data built in ${ms} ms` : `public/data is current (${ms} ms)`);
}
