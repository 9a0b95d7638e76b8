import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {importSource} from '../../data/import-source.ts';
import type {ImportResult} from '../../data/import-source.ts';
import type {DataFolders} from '../../data/tables/folders.ts';
import {projectFolders} from '../../data/tables/folders.ts';

let folder = '';
let folders: DataFolders = projectFolders;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-import-'));
  folders = {
    sources: join(folder, 'sources'),
    geometry: projectFolders.geometry,
    datapackage: join(folder, 'datapackage.json'),
    output: join(folder, 'output'),
  };
});
afterEach(() => {
  rmSync(folder, {recursive: true});
});

async function importPopulation(lines: readonly string[], skipBad = false): Promise<ImportResult> {
  const file = join(folder, 'poblacion.csv');
  await writeFile(file, `divipola,anio,poblacion\n${lines.join('\n')}\n`);
  return importSource('dane-poblacion', {folders, from: [file], skipBad});
}

const readTable = (): Promise<string> => readFile(join(folders.sources, 'population.csv'), 'utf8');

describe('importSource', () => {
  it('writes the table sorted by key, with LF, and describes it in the datapackage', async () => {
    expect(
      await importPopulation(['54001,2019,5', '5001,2019,7', '05001,2018,"1.234"']),
    ).toMatchObject({
      table: 'population',
      rows: 3,
    });
    expect(await readTable()).toBe(
      'territory,year,people\n05001,2018,1234\n05001,2019,7\n54001,2019,5\n',
    );
    const {resources} = JSON.parse(await readFile(folders.datapackage, 'utf8')) as {
      resources: {name: string; bytes: number; sources: {id: string}[]}[];
    };
    const resource = resources.find(({name}) => name === 'population');
    expect(resource).toMatchObject({bytes: 64, sources: [{id: 'dane-poblacion'}]});
  });

  it('stops at rows it cannot read, names them all, and leaves the old table alone', async () => {
    await importPopulation(['05001,2018,7']);
    const before = await readTable();
    await expect(importPopulation(['05001,2018,8', 'x,2018,9', '05002,18,9'])).rejects.toThrow(
      [
        'dane-poblacion: 2 rows cannot be read, nothing was written:',
        '  poblacion.csv, row 3, column divipola: found "x"; expected a five-digit DIVIPOLA code',
        '  poblacion.csv, row 4, column anio: found "18"; expected a year between 1950 and 2035',
      ].join('\n'),
    );
    expect(await readTable()).toBe(before);
    expect((await readdir(folders.sources)).filter((name) => name.endsWith('.partial'))).toEqual(
      [],
    );
  });

  it('leaves such rows out when told to, and lists what it skipped', async () => {
    const {rows, report} = await importPopulation(['05001,2018,8', 'x,2018,9'], true);
    expect(rows).toBe(1);
    expect(await readTable()).toBe('territory,year,people\n05001,2018,8\n');
    expect(report.badRows).toEqual([
      {
        ...{file: 'poblacion.csv', row: 3, column: 'divipola', found: 'x'},
        expected: 'a five-digit DIVIPOLA code',
      },
    ]);
  });

  it('stops at a changed column even when told to skip, and writes nothing', async () => {
    const file = join(folder, 'poblacion.csv');
    await writeFile(file, 'divipola,anio,habitantes\n05001,2018,8\n');
    const options = {folders, from: [file], skipBad: true};
    await expect(importSource('dane-poblacion', options)).rejects.toThrow(
      'poblacion.csv: expected a column "poblacion"; found "divipola", "anio", "habitantes"',
    );
    expect(existsSync(folders.sources)).toBe(false);
  });

  it('replaces the rows of its source only', async () => {
    const stocks = (...lines: string[]): Promise<void> =>
      writeFile(join(folders.sources, 'stocks.csv'), `${header}\n${lines.join('\n')}\n`);
    const header = 'measure,territory,date,sex,age,people,status,flag';
    await importPopulation(['05001,2023,1000']);
    await stocks(
      'idps-unhcr,05,2023-12-31,all,all,4,observed,',
      'venezuelans,05,2023-12-31,all,all,5,observed,',
    );
    const file = join(folder, 'venezolanos.csv');
    await writeFile(file, 'cod_mpio,no_dpto,mun_pop_ven_23,ven_pop_dept_23\n05001,05,6,6\n');
    await importSource('migracol-venezolanos-2023', {folders, from: [file], skipBad: false});
    expect(await readFile(join(folders.sources, 'stocks.csv'), 'utf8')).toBe(
      [
        header,
        'idps-unhcr,05,2023-12-31,all,all,4,observed,',
        'venezuelans,05,2023-12-31,all,all,6,observed,',
        'venezuelans,05001,2023-12-31,all,all,6,observed,',
        'venezuelans,CO,2023-12-31,all,all,6,observed,',
        '',
      ].join('\n'),
    );
  });

  it('says which sources there are, how many files one needs, and which has no live address', async () => {
    const none = {folders, from: null, skipBad: false};
    await expect(importSource('nadie', none)).rejects.toThrow('dane-poblacion');
    await expect(importSource('snm-darien', {...none, from: ['a.csv']})).rejects.toThrow(
      'snm-darien: expected 3 × --from (years by nationality; months by nationality; published totals); got 1',
    );
    await expect(importSource('snm-darien', none)).rejects.toThrow('has no live address');
  });
});
