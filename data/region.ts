import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import type * as Regions from './region/build-regions.ts';
import type {RegionFolders} from './region/build-regions.ts';
import {projectFolders} from './tables/folders.ts';

/**
 * Writes the file of every department. The queries import their `.sql` with Vite's `?raw`, which tsx does not know, so
 * Vite's module runner loads them. @see writeRegions
 */
export async function buildRegions(folders: RegionFolders): Promise<void> {
  const path = fileURLToPath(new URL('region/build-regions.ts', import.meta.url));
  const {module} = await runnerImport<typeof Regions>(path);
  await module.writeRegions(folders);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {sources, geometry, output} = projectFolders;
  await buildRegions({sources, geometry, dir: output});
}
