import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {listFiles} from '../../.tooling/walk.ts';
import {sources} from '../../src/methodology/sources.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...listFiles(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** Words in backticks that begin with a folder or file of the top level: what a document says exists. */
function namedPaths(text: string): string[] {
  const top = new Set(readdirSync(root));
  const words = [...text.matchAll(/`([^`\s]+)`/g)].map(([, word]) => word ?? '');
  const paths = words.filter((word) => word.includes('/') && top.has(word.split('/')[0] ?? ''));
  // `<name>`, `*` and `NNNN` stand for whatever the reader adds; `dist/` is written by the build.
  return paths.filter((path) => !/[<*]|NNNN|^dist\b|^node_modules\b/.test(path));
}

function links(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

const fences = (text: string): string[] =>
  [...text.matchAll(/```\w*\n(.*?)```/gs)].map(([, block]) => (block ?? '').trim());

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names only paths that exist', () => {
    expect(namedPaths(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const broken = links(text).filter((link) => !existsSync(join(root, dirname(document), link)));
    expect(broken).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = read('ARCHITECTURE.md');
  const folders = readdirSync(join(root, 'src'), {withFileTypes: true}).filter((entry) =>
    entry.isDirectory(),
  );

  it.each(folders.map(({name}) => name))(
    'has a paragraph on src/%s that ends in its invariant',
    (name) => {
      const paragraph = text
        .split(/\n\s*\n/)
        .find((block) => block.startsWith(`**\`src/${name}/\`**`));
      expect(paragraph).toMatch(/\*\*Invariant:\*\* [^*]+$/);
    },
  );
});

describe('README.md', () => {
  const text = read('README.md');

  it('shows the two commands, each in a block of its own', () => {
    expect(fences(text)).toContain('npm ci && npm start');
    expect(fences(text)).toContain('npm ci && npm test');
  });

  it('gives the command that .ci/run runs', () => {
    const lines = read('.ci/run').trim().split('\n');
    expect(lines.at(-1)).toBe('npm ci && npm test');
  });
});

describe('the table of data and licences', () => {
  const text = read('README.md').replaceAll(/ +/g, ' ');

  it.each(sources.map((source) => [source.id, source] as const))(
    'has the row of %s',
    (_, source) => {
      const cells = [source.title.en, source.publisher, source.licence.en, source.cutoff ?? '—'];
      expect(text).toContain(`| ${cells.join(' | ')} |`);
    },
  );
});

describe('docs/adr', () => {
  const records = documents.filter((document) => document.startsWith('docs/adr/'));

  it('is numbered without a gap', () => {
    const numbers = records.map((record) => Number(/\/(\d{4})-/.exec(record)?.[1]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(records)('%s says status, context, decision, alternatives and consequences', (record) => {
    for (const heading of ['Status', 'Context', 'Decision', 'Alternatives', 'Consequences']) {
      expect(read(record)).toMatch(new RegExp(`^(## ${heading}|${heading}:)`, 'm'));
    }
  });
});
