import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './run.ts';
import {listFiles, newestChange} from './walk.ts';

const root = join(import.meta.dirname, '..');

/** What the built site is made of: it is built again when one of these is newer. */
const ingredients = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

async function runScript(script: string): Promise<void> {
  const {code} = await run(['npm', 'run', script], {isLoud: true});
  if (code !== 0) throw new Error(`npm run ${script} ended with ${String(code)}, expected 0.`);
}

/** Runs the pipeline where `public/data` is empty: a clone without the products it would write. */
export async function ensureData(): Promise<void> {
  if (listFiles(join(root, 'public/data')).length === 0) await runScript('data');
}

/** Builds the site where there is none, or where something it is made of is newer. */
export async function ensureBuild(): Promise<void> {
  const built = newestChange(join(root, 'dist/index.html'));
  const changed = Math.max(...ingredients.map((path) => newestChange(join(root, path))));
  if (!existsSync(join(root, 'dist/index.html')) || changed > built) await runScript('build');
}
