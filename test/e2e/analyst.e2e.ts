import {mkdtemp, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {expectNoProblems, openReady, query} from './harness.ts';
import {figuresOf, go, settle, stateOf, wordsIn} from './vigia.ts';

/** The sum of the last numeric column of a CSV with `#` lines before its head. */
function sumOfColumn(csv: string, column: string): number {
  const lines = csv.replace(/^\ufeff/, '').split('\r\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const cells = rows.map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  const index = cells[0]?.indexOf(column) ?? -1;
  expect(index).toBeGreaterThan(0);
  return cells.slice(1).reduce((sum, row) => sum + Number(row[index]), 0);
}

it('an analyst filters 2018, the Simón Bolívar bridge, women; reads Villa del Rosario; exports the CSV and its sum is the number on the screen', async () => {
  const opened = await openReady();
  const {page} = opened;
  await go(page, '#/explorar?desde=2018-01&hasta=2018-12');
  expect((await figuresOf(page)).postsTotal).toBe(1_359_815);
  expect(await wordsIn(page, 'vg-timeline')).toContain('1.359.815');

  await page.getByLabel('Puesto', {exact: true}).selectOption('simon-bolivar');
  await page.getByRole('radio', {name: 'Mujeres'}).click();
  await settle(page);
  const [row] = await query(
    page,
    `SELECT sum(people)::DOUBLE AS people FROM entries
     WHERE post = 'simon-bolivar' AND sex = 'female' AND year(month) = 2018`,
  );
  const {postsTotal, seriesTotal} = await figuresOf(page);
  expect(postsTotal).toBe(row?.['people']);
  expect(seriesTotal).toBe(row?.['people']);
  const shown = new Intl.NumberFormat('es-CO', {useGrouping: true}).format(postsTotal ?? NaN);
  expect(await wordsIn(page, 'vg-timeline')).toContain(shown);
  expect(await wordsIn(page, 'vg-posts-layer')).toContain(`Quedan ${shown}`);

  await page.locator('vg-search input').fill('Villa del Rosario');
  await page.keyboard.press('Enter');
  await settle(page);
  expect(await wordsIn(page, 'vg-profile-panel')).toContain('Villa del Rosario');
  expect(await wordsIn(page, 'vg-profile-panel')).toContain('333,0');

  await page.keyboard.press('Escape');
  await go(
    page,
    '#/explorar?desde=2018-01&hasta=2018-12&puesto=simon-bolivar&sexo=mujeres&tabla=1',
  );
  await page.getByRole('radio', {name: 'Puestos'}).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'CSV'}).click();
  const file = join(await mkdtemp(join(tmpdir(), 'vigia-')), 'export.csv');
  await (await download).saveAs(file);
  const csv = await readFile(file, 'utf8');
  for (const word of [
    'Migración Colombia',
    'licencia',
    'corte: 2024-12-31',
    'ene–dic 2018',
    'Mujeres',
    'Puente Internacional Simón Bolívar',
  ]) {
    expect(csv).toContain(word);
  }
  expect(sumOfColumn(csv, 'Entradas')).toBe(postsTotal);
  expectNoProblems(opened);
});

it('a search without accents finds San José de Cúcuta; Escape and undo lead back', async () => {
  const {page} = await openReady();
  await page.keyboard.press('/');
  await page.keyboard.type('Cucuta');
  await page.keyboard.press('Enter');
  await settle(page);
  expect((await stateOf(page)).selected).toBe('54001');
  await expect.poll(() => wordsIn(page, 'vg-profile-panel')).toContain('219.415');
  expect(await wordsIn(page, 'vg-profile-panel')).toContain('272,1');
  await page.locator('#stage').focus();
  await page.keyboard.press('Escape');
  expect((await stateOf(page)).selected).toBeNull();
  await page.getByRole('button', {name: 'Deshacer'}).click();
  expect((await stateOf(page)).selected).toBe('54001');
  await page.getByRole('button', {name: 'Rehacer'}).click();
  expect((await stateOf(page)).selected).toBeNull();
});

it('the map is one stop of the keyboard: arrows move to a neighbour, Enter selects, T opens the table', async () => {
  const {page} = await openReady();
  await page.locator('#stage').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const {selected} = await stateOf(page);
  expect(selected).toMatch(/^\d{2}$/);
  await page.keyboard.press('t');
  expect((await stateOf(page)).table).toBe(true);
  await page.keyboard.press('Escape');
  expect((await stateOf(page)).table).toBe(false);
  await page.keyboard.press('?');
  await expect.poll(() => wordsIn(page, 'vg-dialog')).toContain('Todo el país');
});

it('the window of months moves by keyboard, and the classes stay what they are', async () => {
  const {page} = await openReady();
  await go(page, '#/explorar?medida=entradas&unidad=municipio');
  const before = await figuresOf(page);
  const start = page.getByRole('slider', {name: 'Inicio del periodo'});
  await start.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft');
  await settle(page);
  const after = await figuresOf(page);
  expect((await stateOf(page)).period).toEqual({from: '2022-10', to: '2023-12'});
  expect(after.choropleth?.breaks).toEqual(before.choropleth?.breaks);
  expect(after.seriesTotal).toBeGreaterThan(before.seriesTotal ?? Infinity);
});
