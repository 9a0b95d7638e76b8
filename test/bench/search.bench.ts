import {parse} from 'csv-parse/sync';
import {readFileSync} from 'node:fs';
import {bench, describe} from 'vitest';
import {buildIndex, search, type SearchItem} from '../../src/domain/search.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

const source = new URL('../../data/sources/territories.csv', import.meta.url);
const rows: Row[] = parse(readFileSync(source, 'utf8'), {columns: true});
const items = rows.map(({code, name, level}): SearchItem => ({code, name, level}));
const index = buildIndex(items);

describe(`search over ${items.length} territories`, () => {
  bench('the index', () => {
    buildIndex(items);
  });

  bench('a word without its accent', () => {
    search(index, 'cucuta', 8);
  });

  bench('one letter', () => {
    search(index, 's', 8);
  });

  bench('a name with two typing errors', () => {
    search(index, 'barancabermja', 8);
  });

  bench('nothing to be found', () => {
    search(index, 'xyzxyzxyzxyz', 8);
  });
});
