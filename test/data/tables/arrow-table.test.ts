import {tableFromIPC} from 'apache-arrow';
import {describe, expect, it} from 'vitest';
import {formatArrowStream} from '../../../data/tables/arrow-table.ts';
import {tableNamed} from '../../../src/methodology/tables.ts';

const entries = tableNamed('entries');
const rows = Array.from({length: 12}, (_, index) => ({
  ...{month: '2012-02-01', post: index % 2 ? 'el-dorado' : 'paraguachon', nationality: 'VEN'},
  ...{sex: 'female', people: index},
}));

describe('formatArrowStream', () => {
  it('gives back months as days, text and people, with nulls where there are none', () => {
    const table = tableFromIPC(formatArrowStream(entries, rows));
    expect(table.schema.fields.map(({name}) => name)).toEqual([
      ...['month', 'post', 'nationality', 'sex', 'people'],
    ]);
    expect(table.numRows).toBe(12);
    const first = table.get(1)?.toJSON();
    expect(first).toMatchObject({post: 'el-dorado', nationality: 'VEN', sex: 'female', people: 1});
    expect(Number(first?.['month'])).toBe(Date.UTC(2012, 1, 1));
    const post = {id: 'a', name: 'A', confidence: 'low'};
    const posts = tableFromIPC(formatArrowStream(tableNamed('posts'), [post]));
    expect(posts.get(0)?.toJSON()).toMatchObject({...post, mode: null, lon: null});
  });

  it('gives the same bytes for the same rows, whatever was written before', () => {
    const once = formatArrowStream(entries, rows);
    formatArrowStream(tableNamed('transit'), []);
    expect(Buffer.from(formatArrowStream(entries, rows)).equals(once)).toBe(true);
  });

  it('writes a table without rows with its columns', () => {
    const table = tableFromIPC(formatArrowStream(tableNamed('alerts'), []));
    expect(table.numRows).toBe(0);
    expect(table.schema.fields).toHaveLength(7);
  });
});
