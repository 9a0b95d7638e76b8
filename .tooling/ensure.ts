import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './run.ts';
import {newestChange} from './walk.ts';

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

async function mustRun(command: readonly [string, ...string[]]): Promise<void> {
  const {code} = await run(command, {isLoud: true});
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${String(code)}, expected 0.`);
}

/** Runs the pipeline where one of its products in `public/data` is missing, or made from other sources than those at hand. */
export async function ensureData(): Promise<void> {
  await mustRun(['tsx', 'data/ensure.ts']);
}

/** Builds the site where there is none, or where something it is made of is newer. */
export async function ensureBuild(): Promise<void> {
  const page = join(root, 'dist/index.html');
  const changed = Math.max(...ingredients.map((path) => newestChange(join(root, path))));
  if (!existsSync(page) || changed > newestChange(page))
    await mustRun(['npm', 'run', '--silent', 'build', '--', '--quick']);
}
