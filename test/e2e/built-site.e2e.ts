import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {policyMeta} from '../../.tooling/content-security-policy.ts';
import {listFiles} from '../../.tooling/walk.ts';
import {sources} from '../../src/methodology/sources.ts';
import {dist} from './dist.ts';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/**
 * Hosts that appear in the code of the site without being asked for anything: names of XML namespaces, addresses in
 * messages and comments of libraries, links a reader may follow. The policy would stop a request to any of them; the
 * stories record every request and find none.
 */
const mentioned: ReadonlySet<string> = new Set([
  'www.w3.org', // names of XML namespaces
  'github.com', // messages of lit, MapLibre and DuckDB that point to an issue
  'lit.dev', // messages of lit
  'maplibre.org', // the link of MapLibre's own logo, which is off
  'maplibre.invalid', // a base to resolve relative addresses against
  'wiki.openstreetmap.org', // a comment in MapLibre
  'unpkg.com', // where loaders.gl, inside deck.gl, would look for its own workers: none of our layers loads a file
  'stackoverflow.com', // comments in deck.gl's shaders
  'en.wikipedia.org', // comments in deck.gl's shaders
  'reselect.js.org', // a message of reselect, inside flowmap.gl
  'rolldown.rs', // a message of the bundler for a module that a browser does not have
  'schemas.openxmlformats.org', // names of XML namespaces in a PPTX
  'schemas.microsoft.com', // the same
  'purl.org', // the same
  'gitbrent.github.io', // messages of pptxgenjs
  'stuk.github.io', // a message of JSZip, inside pptxgenjs
]);

function hosts(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\.[a-z]{2,})/gi)].map(([, host]) =>
    (host ?? '').toLowerCase(),
  );
}

/** Where the sources' own pages are: links in the page, for a reader to follow. */
const linked: ReadonlySet<string> = new Set(
  sources.flatMap(({url}) => (url === null ? [] : hosts(url))),
);

describe('the built site', () => {
  const code = listFiles(dist).filter((file) => /\.(html|js|mjs|css|webmanifest)$/.test(file));

  it('names no host that is not known to be a mere mention', () => {
    const unknown = code.flatMap((file) =>
      hosts(read(file))
        .filter((host) => !mentioned.has(host) && !linked.has(host))
        .map((host) => `${host} in ${file}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('has no inline script or style, and carries its policy for hosts that send no headers', () => {
    const page = read('index.html');
    const scripts = [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !/\bsrc=/.test(tag))).toEqual([]);
    expect(page).not.toMatch(/<style\b|\sstyle=|\son\w+=/);
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(meta?.replaceAll('&#39;', "'")).toBe(policyMeta);
    expect(page.indexOf('http-equiv')).toBeLessThan(page.search(/<script|<link/));
  });

  it('works from any folder: no address of its own begins at the root', () => {
    const page = read('index.html');
    expect([...page.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, address]) => address)).toEqual(
      [],
    );
  });

  it('has an offline worker of one piece, signed with the version of the site', () => {
    const worker = read('offline.js');
    const {version, files} = JSON.parse(read('site-index.json')) as {
      version: string;
      files: {path: string}[];
    };
    expect(worker).not.toMatch(/^import\b/m);
    expect(worker).toContain(`self.vigiaSite = "${version}"`);
    expect(files.map(({path}) => path)).toContain('index.html');
  });
});
