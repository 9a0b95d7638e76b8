import {existsSync, readdirSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';

/** Paths of the files below a folder, relative to it, `/`-separated, sorted; dot-files and dot-folders left out. Empty if there is no folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** Milliseconds since the epoch at which a file, or the newest file below a folder, was last written; 0 where there is none. */
export function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...listFiles(path).map((file) => statSync(join(path, file)).mtimeMs));
}
