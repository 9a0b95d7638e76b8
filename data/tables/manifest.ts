import {readFile, stat} from 'node:fs/promises';

/** Size and hash of a written file. */
export interface FileEntry {
  readonly bytes: number;
  readonly sha256: string;
}

/** A written table. */
export interface TableEntry extends FileEntry {
  readonly rows: number;
}

/** The steps of the pipeline, in their order: each may read what those before it wrote. */
export const stepNames = ['tables', 'geo', 'answers', 'regions', 'examples'] as const;
export type StepName = (typeof stepNames)[number];

/** What the pipeline wrote: `manifest.json`. */
export interface Manifest {
  /** Short hash of everything the browser reads: changes when any figure or outline does. */
  readonly version: string;
  /** The latest day any source speaks of. */
  readonly cutoff: string;
  /** By step, the hash of what its outputs were made from. */
  readonly inputs: Readonly<Record<StepName, string>>;
  readonly tables: Readonly<Record<string, TableEntry>>;
  /** The other files, by name: outlines, borders, rivers, answers at hand, departments (`region/54.json`), examples. */
  readonly files: Readonly<Record<string, FileEntry>>;
}

/** The files of the step `answers`; every other file that is no table and stands in no folder comes from the geography. */
const answerFiles: ReadonlySet<string> = new Set([
  'first-values.json',
  'precomputed.json',
  'precomputed-risk.json',
  'precomputed-backtest.json',
]);

/** Gives the manifest of a folder, or null when there is none that can be read. */
export async function readManifest(output: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(`${output}/manifest.json`, 'utf8')) as Manifest;
  } catch {
    return null;
  }
}

function stepOfFile(name: string): StepName {
  if (name.startsWith('region/')) return 'regions';
  if (name.startsWith('examples/')) return 'examples';
  return answerFiles.has(name) ? 'answers' : 'geo';
}

function outputsOf({tables, files}: Manifest, step: StepName): [name: string, entry: FileEntry][] {
  if (step === 'tables') {
    return Object.entries(tables).map(([name, entry]) => [`${name}.arrow`, entry]);
  }
  return Object.entries(files).filter(([name]) => stepOfFile(name) === step);
}

async function hasSize(file: string, {bytes}: FileEntry): Promise<boolean> {
  return stat(file).then(
    ({size}) => size === bytes,
    () => false,
  );
}

/** Gives the steps whose outputs are missing, cut short or made from other inputs, in their order. */
export async function findStaleSteps(
  output: string,
  inputs: Readonly<Record<StepName, string>>,
): Promise<StepName[]> {
  const manifest = await readManifest(output);
  if (!manifest) return [...stepNames];
  const stale = await Promise.all(
    stepNames.map(async (step) => {
      if (manifest.inputs[step] !== inputs[step]) return true;
      const outputs = outputsOf(manifest, step);
      const checks = outputs.map(([name, entry]) => hasSize(`${output}/${name}`, entry));
      return outputs.length === 0 || (await Promise.all(checks)).includes(false);
    }),
  );
  return stepNames.filter((_step, index) => stale[index]);
}
