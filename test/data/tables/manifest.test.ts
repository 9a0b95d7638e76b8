import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {findStaleSteps} from '../../../data/tables/manifest.ts';

const inputs = {tables: 'a', geo: 'b', answers: 'c', regions: 'd', examples: 'e'};
const entry = {bytes: 3, sha256: 'x'};
let output = '';

beforeEach(async () => {
  output = mkdtempSync(join(tmpdir(), 'vigia-manifest-'));
  const manifest = {
    ...{version: 'v', cutoff: '2025-12-31', inputs, tables: {posts: {rows: 1, ...entry}}},
    files: {
      ...{'borders.json': entry, 'precomputed.json': entry, 'region/54.json': entry},
      'examples/ejemplo.json': entry,
    },
  };
  await writeFile(join(output, 'manifest.json'), JSON.stringify(manifest));
  mkdirSync(join(output, 'region'));
  mkdirSync(join(output, 'examples'));
  const answers = ['precomputed.json', 'region/54.json', 'examples/ejemplo.json'];
  for (const name of ['posts.arrow', 'borders.json', ...answers]) {
    await writeFile(join(output, name), 'abc');
  }
});
afterEach(() => {
  rmSync(output, {recursive: true});
});

describe('findStaleSteps', () => {
  it('finds nothing to do when every output is whole and made from the same inputs', async () => {
    expect(await findStaleSteps(output, inputs)).toEqual([]);
  });

  it('finds the step whose inputs changed, and no other', async () => {
    expect(await findStaleSteps(output, {...inputs, geo: 'other'})).toEqual(['geo']);
    expect(await findStaleSteps(output, {...inputs, tables: 'other', answers: 'other'})).toEqual([
      ...['tables', 'answers'],
    ]);
  });

  it('finds the step of a missing or shortened output', async () => {
    rmSync(join(output, 'posts.arrow'));
    await writeFile(join(output, 'precomputed.json'), 'ab');
    expect(await findStaleSteps(output, inputs)).toEqual(['tables', 'answers']);
    rmSync(join(output, 'region/54.json'));
    expect(await findStaleSteps(output, inputs)).toEqual(['tables', 'answers', 'regions']);
    await writeFile(join(output, 'examples/ejemplo.json'), '');
    expect(await findStaleSteps(output, inputs)).toEqual([
      ...['tables', 'answers', 'regions', 'examples'],
    ]);
  });

  it('runs everything where there is no manifest, or none that can be read', async () => {
    await writeFile(join(output, 'manifest.json'), '{"version":');
    expect(await findStaleSteps(output, inputs)).toEqual([
      ...['tables', 'geo', 'answers', 'regions', 'examples'],
    ]);
  });
});
