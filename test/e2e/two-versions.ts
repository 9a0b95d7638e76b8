import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeSiteIndex} from '../../.tooling/site-index.ts';
import {createStaticServer} from '../../.tooling/static-server.ts';
import {listFiles} from '../../.tooling/walk.ts';
import {dist} from './dist.ts';

/** Another build of the same site, in a folder of its own. */
export interface OtherVersion {
  readonly folder: string;
  /** The folders of the data below the page. */
  readonly dataOf: {readonly old: string; readonly next: string};
  readonly remove: () => void;
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** What a name becomes in the other version: as long as before, and still a hash. */
const renamed = (name: string): string =>
  name.replace(/-([\w-]{8})\.js$/, (_, hash: string) => `-${reversed(hash)}.js`);

/**
 * A copy of the built site as a later build would be: every script has another name, the data stand in another folder, and
 * `manifest.json` of the data names another version.
 */
export function makeOtherVersion(): OtherVersion {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-version-'));
  cpSync(dist, folder, {recursive: true});
  for (const path of listFiles(folder).filter((file) => /\.(br|gz)$/.test(file)))
    rmSync(join(folder, path));
  const old = readdirSync(join(folder, 'data'))[0] ?? '';
  const next = reversed(old);
  renameSync(join(folder, 'data', old), join(folder, 'data', next));
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => renamed(file) !== file);
  const names = new Map([...scripts.map((name) => [name, renamed(name)] as const), [old, next]]);
  for (const name of scripts)
    renameSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)));
  const texts = listFiles(folder).filter((file) => /\.(m?js|css|html)$/.test(file));
  for (const path of texts) {
    const text = readFileSync(join(folder, path), 'utf8');
    const pattern = new RegExp(
      [...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
      'g',
    );
    writeFileSync(
      join(folder, path),
      text.replace(pattern, (name) => names.get(name) ?? name),
    );
  }
  const manifest = join(folder, 'data', next, 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({...content, version: 'other'}));
  writeSiteIndex(folder);
  return {
    folder,
    dataOf: {old: `data/${old}`, next: `data/${next}`},
    remove: () => {
      rmSync(folder, {recursive: true});
    },
  };
}

/** A host whose content changes from one moment to the next, as when a new version is put on it. */
export function switchingServer(folder: string): {
  readonly server: Server;
  readonly show: (folder: string) => void;
} {
  let current = createStaticServer(folder);
  const server = createServer((request, response) => {
    current.emit('request', request, response);
  });
  return {
    server,
    show(next) {
      current = createStaticServer(next);
    },
  };
}
