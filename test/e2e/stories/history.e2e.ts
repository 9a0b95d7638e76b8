import {expect, it} from 'vitest';
import {expectNoProblems, openReady} from '../harness.ts';
import {figuresOf, settle, stateOf, wordsIn} from '../vigia.ts';

it('Ctrl Z and Ctrl Y take back and restore, with the same figures', async () => {
  const opened = await openReady();
  const {page} = opened;
  const start = [await stateOf(page), await figuresOf(page)];
  await page.getByRole('radio', {name: 'Mujeres'}).click();
  await settle(page);
  await page.getByRole('radio', {name: 'Municipio'}).click();
  await settle(page);
  const end = [await stateOf(page), await figuresOf(page)];
  await page.locator('#stage').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await settle(page);
  expect([await stateOf(page), await figuresOf(page)]).toEqual(start);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await settle(page);
  expect([await stateOf(page), await figuresOf(page)]).toEqual(end);
  expectNoProblems(opened);
});

it('the opening view undoes nothing, and a new choice ends what could be redone', async () => {
  const {page} = await openReady();
  const undo = page.getByRole('button', {name: 'Deshacer'});
  const redo = page.getByRole('button', {name: 'Rehacer'});
  expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
  await page.getByRole('radio', {name: 'Mujeres'}).click();
  await undo.click();
  expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, false]);
  await page.getByRole('radio', {name: 'Hombres'}).click();
  await expect.poll(() => redo.isDisabled()).toBe(true);
});

it('an address pasted into the open page is followed', async () => {
  const {page} = await openReady();
  await page.evaluate(() => {
    location.hash = '#/explorar?sel=54001&desde=2018-01&hasta=2018-12';
  });
  await expect.poll(async () => (await stateOf(page)).selected).toBe('54001');
  await settle(page);
  expect((await figuresOf(page)).postsTotal).toBe(1_359_815);
  await page.getByRole('button', {name: 'Deshacer'}).click();
  await expect.poll(async () => (await stateOf(page)).selected).toBeNull();
});

it('another language changes words only: state and figures stay', async () => {
  const {page} = await openReady({
    path: '#/explorar?desde=2018-01&hasta=2018-12&sexo=mujeres&sel=54874&unidad=municipio&tabla=1',
  });
  const [state, figures] = [await stateOf(page), await figuresOf(page)];
  await page.getByRole('button', {name: 'EN', exact: true}).click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  expect(await stateOf(page)).toEqual({...state, language: 'en'});
  expect(await figuresOf(page)).toEqual(figures);
  await expect.poll(() => wordsIn(page, 'vg-table-panel')).toContain('Back to the map');
  await page.getByRole('button', {name: 'ES', exact: true}).click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es');
  expect(await stateOf(page)).toEqual(state);
});
