import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import type * as Answers from './precompute-answers.ts';
import {projectFolders} from './tables/folders.ts';

/** Where the tables are, and where the answers go: to the same folder unless said otherwise. */
export interface PrecomputeFolders {
  readonly dir: string;
  readonly output?: string;
}

/**
 * Writes `first-values.json` (for the first paint), `precomputed.json` (the opening views), `precomputed-risk.json` and
 * `precomputed-backtest.json` (the risk views and their evaluation): answers of the app's own queries to `<dir>/*.arrow`, the same bytes for the same tables. The queries import their `.sql` with Vite's `?raw`,
 * which tsx does not know, so Vite's module runner loads them.
 * @throws when a table is missing or a query fails
 */
export async function precompute({dir, output = dir}: PrecomputeFolders): Promise<void> {
  const path = fileURLToPath(new URL('precompute-answers.ts', import.meta.url));
  const {module} = await runnerImport<typeof Answers>(path);
  await module.writePrecomputed(dir, output);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await precompute({dir: projectFolders.output});
}
