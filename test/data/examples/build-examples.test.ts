import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {snapshotAt} from '../../../data/examples/build-examples.ts';
import {openExampleLoader, type ExampleLoader} from '../../../data/examples/example-loader.ts';
import {buildExamples} from '../../../data/examples.ts';
import {openNodeDatabase, readTableBytes} from '../../../data/node-database.ts';
import {exampleScenes} from '../../../src/app/briefing-examples.ts';
import {textOf} from '../../../src/app/controller.ts';
import {sceneOf, viewOf} from '../../../src/app/scene-capture.ts';
import {createEngine} from '../../../src/db/engine.ts';
import {exampleTextFor} from '../../../src/i18n/examples.ts';
import {exampleBriefings, type ExampleId} from '../../../src/state/example-briefings.ts';
import {readExample, type ExampleFile} from '../../../src/state/example-file.ts';
import {viewWith} from '../../state/support/view.ts';

const published = fileURLToPath(new URL('../../../public/data', import.meta.url));
const output = mkdtempSync(join(tmpdir(), 'vigia-examples-'));
const ids = Object.keys(exampleBriefings) as ExampleId[];
const textIn = (folder: string, id: string): string =>
  readFileSync(join(folder, 'examples', `${id}.json`), 'utf8');
const numbersOf = (id: string) => readExample(JSON.parse(textIn(published, id)) as ExampleFile);

const engine = createEngine(() => openNodeDatabase(readTableBytes(published)));
let made: ExampleLoader;

beforeAll(async () => {
  await engine.start();
  made = await openExampleLoader(engine, published);
  await buildExamples({dir: published, output});
}, 120_000);
afterAll(() => {
  engine.close();
  rmSync(output, {recursive: true});
});

describe('the numbers of the examples', () => {
  it('are the same bytes for the same data, and no other example has a file', () => {
    expect(readdirSync(join(published, 'examples'))).toEqual(ids.map((id) => `${id}.json`));
    for (const id of ids) expect(textIn(published, id)).toBe(textIn(output, id));
  });

  it('are small', () => {
    for (const id of ids)
      expect(brotliCompressSync(textIn(published, id)).length).toBeLessThan(110_000);
  });

  it('are those of the addresses, whole and in their order', () => {
    for (const id of ids) {
      const numbers = numbersOf(id);
      expect([...numbers.keys()]).toEqual(exampleBriefings[id].map(({address}) => address));
      for (const snapshot of numbers.values()) expect(snapshot.failures).toEqual([]);
    }
  });

  it('hold the published entries of 2023 from Venezuela', async () => {
    const posts = numbersOf('ejemplo-frontera').get('#/explorar?capas=puestos&frontera=VEN')?.posts;
    const people = Array.from(posts?.people ?? []).reduce((sum, one) => sum + one, 0);
    const [row] = await engine.sql(
      `SELECT CAST(SUM(e.people) AS DOUBLE) AS people FROM entries e JOIN posts p ON p.id = e.post
       WHERE p.border = 'VEN' AND e.month BETWEEN DATE '2023-01-01' AND DATE '2023-12-01'`,
    );
    expect(people).toBe(Number(row?.['people']));
    expect(people).toBeGreaterThan(0);
  });
});

describe.each(['es', 'en'] as const)('the scenes of the examples, in %s', (locale) => {
  it.each(ids)('say what the view of the address says when it is worked out: %s', async (id) => {
    const page = {...viewWith(), gazetteer: made.gazetteer};
    const version = {version: 'abc', cutoff: '2026-07-16'};
    const captured = '2026-11-24T15:04:05.000Z';
    const scenes = await exampleScenes(id, locale, numbersOf(id), page, {version, captured});
    const text = await textOf(locale);
    expect(scenes).toHaveLength(exampleBriefings[id].length);
    for (const [at, {address}] of exampleBriefings[id].entries()) {
      const own = locale === 'en' ? `${address}&idioma=en` : address;
      const live = viewOf(page, own, text, await snapshotAt(made.loader, own));
      const notes = exampleTextFor(locale)[id].notes[at] ?? '';
      const expected = sceneOf(live, version, {id: `${id}-${String(at + 1)}`, captured, notes});
      expect(scenes[at]).toEqual(expected);
    }
  });
});
