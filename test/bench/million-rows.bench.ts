import {join} from 'node:path';
import {DateDay, Dictionary, Int32, Table, Utf8, tableToIPC, vectorFromArray} from 'apache-arrow';
import {bench, describe} from 'vitest';
import {openNodeDatabase, readTableBytes} from '../../data/node-database.ts';
import {entriesByMonthQuery} from '../../src/db/queries/entries-by-month.ts';
import {entriesByPostQuery} from '../../src/db/queries/entries-by-post.ts';
import {seededRandom} from './random.ts';

const rows = 1_000_000;
const posts = ['simon-bolivar', 'paraguachon', 'rumichaca', 'el-dorado', 'san-miguel'] as const;
const sexes = ['female', 'male', 'undefined'] as const;

/** A million seeded entries in the columns of the table `entries`, as an Arrow stream. */
function seededEntries(): Uint8Array {
  const random = seededRandom(2018);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const months = Array.from({length: 156}, (_, index) => new Date(Date.UTC(2012, index, 1)));
  const column = <T>(make: () => T): T[] => Array.from({length: rows}, make);
  const text = new Dictionary(new Utf8(), new Int32());
  const table = new Table({
    month: vectorFromArray(
      column(() => pick(months)),
      new DateDay(),
    ),
    post: vectorFromArray(
      column(() => pick(posts)),
      text,
    ),
    nationality: vectorFromArray(
      column(() => 'VEN'),
      new Dictionary(new Utf8(), new Int32()),
    ),
    sex: vectorFromArray(
      column(() => pick(sexes)),
      new Dictionary(new Utf8(), new Int32()),
    ),
    people: vectorFromArray(
      column(() => Math.floor(random() * 50)),
      new Int32(),
    ),
  });
  return tableToIPC(table, 'stream');
}

const published = await readTableBytes(join(import.meta.dirname, '../../public/data'));
const database = await openNodeDatabase(
  published.map((table) =>
    table.name === 'entries' ? {name: table.name, bytes: seededEntries()} : table,
  ),
);
const anyone = {sex: 'all', borders: [], posts: [], department: null} as const;

describe('queries over a seeded million entries, DuckDB-WASM in Node', () => {
  bench('entries by month', async () => {
    await database.query(entriesByMonthQuery, entriesByMonthQuery.params(anyone));
  });

  bench('entries of women by post, one year, one border', async () => {
    const window = {
      ...anyone,
      sex: 'female',
      borders: ['VEN'],
      from: '2018-01',
      to: '2018-12',
    } as const;
    await database.query(entriesByPostQuery, entriesByPostQuery.params(window));
  });
});
