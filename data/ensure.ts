import {fileURLToPath} from 'node:url';
import {projectFolders} from './tables/folders.ts';
import type {DataFolders} from './tables/folders.ts';
import {hashInputs} from './tables/hash-inputs.ts';
import {findStaleSteps} from './tables/manifest.ts';
import type {StepName} from './tables/manifest.ts';

/** Runs the steps of the pipeline whose outputs are missing or stale; gives which it ran. */
export async function ensureData(folders: DataFolders = projectFolders): Promise<StepName[]> {
  const steps = await findStaleSteps(folders.output, await hashInputs(folders));
  if (steps.length === 0) return steps;
  const {build} = await import('./build.ts');
  await build(folders, steps);
  return steps;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const steps = await ensureData();
  const ms = Math.round(performance.now() - start);
  const did = steps.length > 0 ? `built (${steps.join(', ')})` : 'is current';
  console.log(`public/data ${did}, ${ms} ms`);
}
