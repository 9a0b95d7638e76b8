import {mkdtemp, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {formatNumber} from '../../../src/i18n/format.ts';
import {expectNoProblems, openReady, query} from '../harness.ts';
import {figuresOf, go, settle, stateOf, wordsIn} from '../vigia.ts';

/** A file as it was saved: the `#` lines before the head, and the rows by column. */
interface Saved {
  readonly name: string;
  readonly header: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

async function saveCsv(page: Page): Promise<Saved> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', {name: 'CSV'}).click();
  const download = await waiting;
  const file = join(await mkdtemp(join(tmpdir(), 'vigia-')), 'export.csv');
  await download.saveAs(file);
  const content = await readFile(file, 'utf8');
  const [header = '', body = ''] = content.replace(/^\ufeff/, '').split(/\r\n(?!#)(.*)/s);
  const rows = parse<Record<string, string>>(body, {columns: true});
  return {name: download.suggestedFilename(), header, rows};
}

const sumOf = ({rows}: Saved, column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

async function peopleBy(page: Page, condition: string): Promise<number> {
  const [row] = await query(
    page,
    `SELECT sum(people)::DOUBLE AS people FROM entries WHERE ${condition}`,
  );
  return Number(row?.['people']);
}

it('an analyst filters 2018, the Simón Bolívar bridge, women with nothing but the keyboard and the panels, and takes every table home', async () => {
  const opened = await openReady();
  const {page} = opened;
  await page.getByRole('slider', {name: 'Inicio del periodo'}).focus();
  for (let year = 0; year < 5; year++) await page.keyboard.press('PageDown');
  await page.getByRole('slider', {name: 'Fin del periodo'}).focus();
  for (let year = 0; year < 5; year++) await page.keyboard.press('PageDown');
  await settle(page);
  expect((await stateOf(page)).period).toEqual({from: '2018-01', to: '2018-12'});
  expect(await peopleBy(page, 'year(month) = 2018')).toBe(1_359_815);
  expect((await figuresOf(page)).postsTotal).toBe(1_359_815);
  expect(await wordsIn(page, 'vg-timeline')).toContain('1.359.815');

  await page.getByLabel('Puesto', {exact: true}).selectOption('simon-bolivar');
  await page.getByRole('radio', {name: 'Mujeres'}).click();
  await settle(page);
  const women = await peopleBy(
    page,
    `post = 'simon-bolivar' AND sex = 'female' AND year(month) = 2018`,
  );
  const shown = formatNumber(women, 'es');
  expect(await wordsIn(page, 'vg-timeline')).toContain(shown);

  await page.keyboard.press('t');
  await page.getByRole('radio', {name: 'Puestos'}).click();
  const posts = await saveCsv(page);
  expect(posts.name).toMatch(/^vigia-puestos-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(sumOf(posts, 'Entradas')).toBe(women);
  await page.getByRole('radio', {name: 'Meses'}).click();
  const months = await saveCsv(page);
  expect(months.rows.length).toBe(12);
  expect(sumOf(months, 'Entradas')).toBe(women);
  for (const {header} of [posts, months]) {
    for (const said of [
      'fuente: ',
      'licencia: ',
      'corte: 2024-12-31',
      'filtros: Periodo: ene–dic 2018; Sexo: Mujeres; Puesto: Puente Internacional Simón Bolívar',
      'vista: http',
    ]) {
      expect(header).toContain(said);
    }
  }
  const [, address = ''] = /vista: \S+(#\S+)/.exec(months.header) ?? [];
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: 'Restablecer la vista'}).click();
  await settle(page);
  expect((await stateOf(page)).posts).toEqual([]);
  await go(page, address);
  expect((await figuresOf(page)).postsTotal).toBe(women);
  expectNoProblems(opened);
});

it('a search is a list to move in; what it selects can be cleared, undone and done again by keys', async () => {
  const opened = await openReady();
  const {page} = opened;
  const box = page.locator('vg-search input');
  const found = page.locator('vg-search [role="option"]');
  await page.keyboard.press('/');
  await page.keyboard.type('Cucuta');
  await expect.poll(() => found.first().innerText()).toContain('Cúcuta');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await found.count()).toBe(0);
  expect((await stateOf(page)).selected).toBeNull();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await settle(page);
  expect((await stateOf(page)).selected).toBe('54001');
  await expect.poll(() => wordsIn(page, 'vg-profile-panel')).toContain('San José de Cúcuta');
  const words = await wordsIn(page, 'vg-profile-panel');
  for (const figure of ['219.415', '272,1']) expect(words).toContain(figure);

  await box.fill('54874');
  await page.keyboard.press('Enter');
  await settle(page);
  await expect.poll(() => wordsIn(page, 'vg-profile-panel')).toContain('Villa del Rosario');
  await box.fill('Nada que exista');
  await expect.poll(() => wordsIn(page, 'vg-search')).toContain('Ningún territorio coincide');
  await page.keyboard.press('Enter');
  expect((await stateOf(page)).selected).toBe('54874');

  await box.fill('');
  await page.locator('#stage').focus();
  await page.keyboard.press('Escape');
  expect((await stateOf(page)).selected).toBeNull();
  await page.keyboard.press('Control+z');
  expect((await stateOf(page)).selected).toBe('54874');
  await page.keyboard.press('Control+Shift+z');
  expect((await stateOf(page)).selected).toBeNull();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  expect((await stateOf(page)).selected).toBeNull();
  expect(await page.getByRole('button', {name: 'Rehacer'}).isDisabled()).toBe(true);
  expectNoProblems(opened);
});

it('the colours by municipality, once filtered, are the sum of the database and of the file', async () => {
  const {page} = await openReady({
    path: '#/explorar?medida=entradas&unidad=municipio&desde=2018-01&hasta=2018-12&sexo=mujeres&frontera=VEN&tabla=1',
  });
  const expected = await peopleBy(
    page,
    `sex = 'female' AND year(month) = 2018 AND
     post IN (SELECT id FROM posts WHERE border = 'VEN' AND municipality IS NOT NULL)`,
  );
  expect((await figuresOf(page)).choropleth?.sum).toBe(expected);
  const saved = await saveCsv(page);
  const [column = ''] = Object.keys(saved.rows[0] ?? {}).filter((key) => /Entradas/.test(key));
  expect(saved.rows.length).toBe(1122);
  expect(sumOf(saved, column)).toBe(expected);
  expect(saved.header).toContain('Frontera: Venezuela');

  const filter = page.getByRole('searchbox', {name: 'Filtrar la tabla'});
  await filter.fill('Villa del Rosario');
  await expect.poll(() => page.locator('vg-table .count').innerText()).toContain('1 de 1.122');
});
