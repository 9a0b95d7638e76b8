import {mkdtempSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {buildTables, describeFile} from '../../data/build-tables.ts';
import {projectFolders} from '../../data/tables/folders.ts';
import {tables} from '../../src/methodology/tables.ts';

const output = mkdtempSync(join(tmpdir(), 'vigia-tables-'));
afterAll(() => {
  rmSync(output, {recursive: true});
});

describe('buildTables', () => {
  it('writes every public table, the same bytes twice', async () => {
    const once = await buildTables({...projectFolders, output});
    const twice = await buildTables({...projectFolders, output});
    expect(twice).toEqual(once);
    expect(Object.keys(once)).toEqual(tables.map(({name}) => name));
    for (const [name, {rows, ...entry}] of Object.entries(once)) {
      expect(describeFile(await readFile(join(output, `${name}.arrow`)))).toEqual(entry);
      expect(rows > 0).toBe(name !== 'alerts');
    }
  });
});
