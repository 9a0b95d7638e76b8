import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {expectNoProblems, openReady, query} from '../harness.ts';
import {settle, stateOf, wordsIn} from '../vigia.ts';

/** The names of the first rows in sight. */
async function firstNames(page: Page): Promise<string[]> {
  const names = await page.locator('vg-table tbody th').allInnerTexts();
  return names.slice(0, 3).map((name) => name.trim());
}

const orderOf = (page: Page, column: RegExp): Promise<string | null> =>
  page.getByRole('columnheader', {name: column}).getAttribute('aria-sort');

it('opens by T and by button, and closes by T, by button and by Escape', async () => {
  const opened = await openReady();
  const {page} = opened;
  const table = page.getByRole('table');
  await page.locator('#stage').focus();
  await page.keyboard.press('t');
  await expect.poll(() => table.count()).toBe(1);
  await page.keyboard.press('t');
  await expect.poll(() => table.count()).toBe(0);
  await page.getByRole('button', {name: 'Ver como tabla'}).click();
  await expect.poll(() => table.count()).toBe(1);
  await page.getByRole('button', {name: 'Volver al mapa'}).click();
  await expect.poll(() => table.count()).toBe(0);
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect.poll(() => table.count()).toBe(0);
  expectNoProblems(opened);
});

it('sorts 1,122 municipalities by click and by keyboard, states last and in words', async () => {
  const {page} = await openReady({path: '#/explorar?unidad=municipio&medida=venezolanos&tabla=1'});
  expect(await page.locator('vg-table .count').innerText()).toBe('1.122 filas');
  const [most] = await query(
    page,
    `SELECT name FROM stocks JOIN territories ON code = territory
     WHERE measure = 'venezuelans' AND level = 'municipality' ORDER BY people DESC NULLS LAST LIMIT 1`,
  );
  expect((await firstNames(page))[0]).toBe(most?.['name']);
  const value = /^Personas venezolanas/;
  await page.getByRole('columnheader', {name: value}).getByRole('button').click();
  await expect.poll(() => orderOf(page, value)).toBe('ascending');

  const territory = /^Territorio/;
  await page.getByRole('columnheader', {name: territory}).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => orderOf(page, territory)).toBe('ascending');
  expect(await firstNames(page)).toEqual(['Abejorral', 'Ábrego', 'Abriaquí']);
  await page.keyboard.press('Enter');
  await expect.poll(() => orderOf(page, territory)).toBe('descending');

  const [unnamed] = await query(
    page,
    `SELECT code FROM territories WHERE level = 'municipality' AND code NOT IN
       (SELECT territory FROM stocks WHERE measure = 'venezuelans' AND people IS NOT NULL)
     ORDER BY code LIMIT 1`,
  );
  await page.getByRole('searchbox', {name: 'Filtrar la tabla'}).fill(String(unnamed?.['code']));
  await expect.poll(() => page.locator('vg-table .count').innerText()).toBe('1 de 1.122 filas');
  await expect.poll(() => wordsIn(page, 'vg-table tbody')).toContain('Sin dato');
});

it('says zero, missing, not published and to be verified in words', async () => {
  const {page} = await openReady({path: '#/explorar?unidad=municipio&tabla=1'});
  const filter = page.getByRole('searchbox', {name: 'Filtrar la tabla'});
  await filter.fill('El Encanto');
  await expect.poll(() => wordsIn(page, 'vg-table tbody')).toContain('por verificar');
  await page.evaluate(() => {
    location.hash = '#/explorar?unidad=municipio&medida=expulsados&tabla=1';
  });
  await settle(page);
  const [silent] = await query(
    page,
    `SELECT name FROM territories WHERE level = 'municipality' AND code NOT IN
       (SELECT origin FROM displacement UNION SELECT destination FROM displacement)
     AND name NOT IN (SELECT name FROM territories GROUP BY name HAVING count(*) > 1)
     ORDER BY code LIMIT 1`,
  );
  await filter.fill(String(silent?.['name']));
  await expect.poll(() => wordsIn(page, 'vg-table tbody')).toMatch(/Sin (dato|reporte)|publica/);
});

it('a row is chosen by keyboard, and the rows can be copied', async () => {
  const {page, context, origin} = await openReady({path: '#/explorar?tabla=1'});
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  await page.locator('vg-table .name[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const name = await page.locator('vg-table .name[tabindex="0"]').innerText();
  await page.keyboard.press('Enter');
  await settle(page);
  const {selected, table} = await stateOf(page);
  expect(table).toBe(true);
  const [row] = await query(
    page,
    `SELECT name FROM territories WHERE code = '${String(selected)}'`,
  );
  expect(row?.['name']).toBe(name.trim());

  await page.getByRole('button', {name: 'Copiar la tabla'}).click();
  await expect.poll(() => page.locator('vg-notice').allInnerTexts()).toContain('Tabla copiada.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.split('\n').filter((line) => line.includes('\t'));
  expect(lines.length).toBe(34);
  expect(copied).toContain(name.trim());
});
