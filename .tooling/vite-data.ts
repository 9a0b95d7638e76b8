import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Plugin, ResolvedConfig} from 'vite';
import {listFiles} from './walk.ts';

/** The folder of the products in the sources and, while developing, on the page. */
const plain = 'data';

/** Names the content of a folder: eight hexadecimal digits, the same for the same files; of no file, without the folder. */
export function versionOfFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const path of listFiles(folder)) {
    hash.update(`${path}\0`);
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest(),
    );
  }
  return hash.digest('hex').slice(0, 8);
}

/**
 * Puts the data of a build into a folder named by its content (`data/<version>/`), and that name into the page: a page
 * finds the figures it was made with or none, never those of another version, whatever has been put on the host meanwhile.
 * `__VIGIA_DATA__` is the folder, without a slash at the end; the development server keeps the plain one.
 */
export function versionedData(publicFolder: string): Plugin {
  let config: ResolvedConfig;
  let folder: string = plain;
  return {
    name: 'vigia-versioned-data',
    config(_, {command}) {
      if (command === 'build') folder = `${plain}/${versionOfFolder(join(publicFolder, plain))}`;
      return {define: {__VIGIA_DATA__: JSON.stringify(folder)}};
    },
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: (html) => html.replaceAll(`"./${plain}/`, `"./${folder}/`),
    closeBundle() {
      const out = resolve(config.root, config.build.outDir);
      const from = join(out, plain);
      if (folder === plain || !existsSync(from)) return;
      const aside = join(out, `${plain}-aside`);
      renameSync(from, aside);
      mkdirSync(from);
      renameSync(aside, join(out, folder));
    },
  };
}
