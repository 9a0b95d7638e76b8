import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import type {Loader} from '../../src/app/load/load.ts';
import {createEngine} from '../../src/db/engine.ts';
import {exampleBriefings, type ExampleScene} from '../../src/state/example-briefings.ts';
import {writeExample} from '../../src/state/example-file.ts';
import {frozenSnapshot} from '../../src/state/frozen-snapshot.ts';
import {createRequestOf} from '../../src/state/request.ts';
import type {Snapshot} from '../../src/state/snapshot.ts';
import {parseAddress} from '../../src/state/url.ts';
import {openNodeDatabase, readTableBytes} from '../node-database.ts';
import {openExampleLoader} from './example-loader.ts';

/** Where the tables and outlines are, and where the examples go: to `examples/` of the same folder unless said otherwise. */
export interface ExampleFolders {
  readonly dir: string;
  readonly output?: string;
}

/** The numbers of an address. @throws {Error} when a part of them could not be had: half a view could be another figure */
export async function snapshotAt(loader: Loader, address: string): Promise<Snapshot> {
  const {state, problems} = parseAddress(address);
  if (problems.length > 0)
    throw new Error(`Got the address ${address}, which cannot be read whole.`);
  const snapshot = await loader.load(createRequestOf()(state), new AbortController().signal);
  const [failure] = snapshot.failures;
  if (failure) throw new Error(`${address}: ${failure.part}: ${failure.message}`);
  return snapshot;
}

async function numbersOf(
  loader: Loader,
  scenes: readonly ExampleScene[],
): Promise<ReadonlyMap<string, Snapshot>> {
  const numbers = new Map<string, Snapshot>();
  for (const {address} of scenes)
    numbers.set(address, frozenSnapshot(await snapshotAt(loader, address)));
  return numbers;
}

/**
 * Writes `examples/<id>.json` for every example briefing, by the loader of the app over the tables and outlines of the
 * earlier steps; the same sources give the same bytes. @throws when a scene cannot be worked out whole
 */
export async function writeExamples({dir, output: parent = dir}: ExampleFolders): Promise<void> {
  const output = `${parent}/examples`;
  const engine = createEngine(() => openNodeDatabase(readTableBytes(dir)));
  await engine.start();
  try {
    const {loader} = await openExampleLoader(engine, dir);
    await mkdir(output, {recursive: true});
    const names = new Set<string>();
    for (const [id, scenes] of Object.entries(exampleBriefings)) {
      const file = writeExample(await numbersOf(loader, scenes));
      names.add(`${id}.json`);
      await writeFile(`${output}/${id}.json`, `${JSON.stringify(file)}\n`);
    }
    const stale = (await readdir(output)).filter((name) => !names.has(name));
    await Promise.all(stale.map((name) => rm(`${output}/${name}`)));
  } finally {
    engine.close();
  }
}
