import {describe, expect, it} from 'vitest';
import {formatSourceTable, parseSourceTable, sortByKey} from '../../../data/tables/source-table.ts';
import {tableNamed} from '../../../src/methodology/tables.ts';

const posts = tableNamed('posts');
const columns = posts.columns.map(({name}) => name);
const post = {
  ...{id: 'a', name: 'Puente "Uno", viejo', municipality: '05001', mode: null, border: null},
  ...{lon: -72.4, lat: 7, confidence: 'low', bearing: null},
};

describe('formatSourceTable and parseSourceTable', () => {
  it('give back commas, quotes, codes with zeros, numbers and nulls', () => {
    const text = formatSourceTable(columns, [post]);
    expect(text).toContain('a,"Puente ""Uno"", viejo",05001,,,-72.4,7,low,\n');
    expect(parseSourceTable(posts, text)).toEqual([post]);
  });

  it('refuse another header and a number that is none', () => {
    expect(() => parseSourceTable(posts, 'id,name\n')).toThrow(
      'found the columns id,name; expected',
    );
    const text = formatSourceTable(columns, [{...post, lon: 'oeste'}]);
    expect(() => parseSourceTable(posts, text)).toThrow(
      'posts.csv, row 2, column lon: found "oeste"; expected a number',
    );
  });
});

describe('sortByKey', () => {
  it('orders codes as text and years as numbers, whatever the order of arrival', () => {
    const row = (territory: string, year: number) => ({territory, year, people: 1});
    const sorted = [row('05001', 2018), row('05001', 2019), row('5', 2018)];
    expect(sortByKey(tableNamed('population'), sorted.toReversed())).toEqual(sorted);
  });
});
