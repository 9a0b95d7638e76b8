import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {formatNumber} from '../../../src/i18n/format.ts';
import {expectNoProblems, openReady, query} from '../harness.ts';
import {figuresOf, go, settle, stateOf, wordsIn} from '../vigia.ts';

it('both ends of the window move by keyboard, by a month, a year and together', async () => {
  const opened = await openReady({path: '#/explorar?desde=2018-01&hasta=2018-12'});
  const {page} = opened;
  const start = page.getByRole('slider', {name: 'Inicio del periodo'});
  const end = page.getByRole('slider', {name: 'Fin del periodo'});
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await settle(page);
  expect((await stateOf(page)).period).toEqual({from: '2018-02', to: '2018-12'});
  await end.focus();
  await page.keyboard.press('PageUp');
  await settle(page);
  expect((await stateOf(page)).period).toEqual({from: '2018-02', to: '2019-12'});
  await page.keyboard.press('Shift+ArrowLeft');
  await settle(page);
  expect((await stateOf(page)).period).toEqual({from: '2018-01', to: '2019-11'});
  expect(await end.getAttribute('aria-valuetext')).toBe('noviembre de 2019');
  const [row] = await query(
    page,
    `SELECT sum(people)::DOUBLE AS people FROM entries
     WHERE month BETWEEN DATE '2018-01-01' AND DATE '2019-11-01'`,
  );
  expect((await figuresOf(page)).seriesTotal).toBe(row?.['people']);
  expect(await wordsIn(page, 'vg-timeline')).toContain(formatNumber(Number(row?.['people']), 'es'));
  expectNoProblems(opened);
});

/** Plays as on a machine with a GPU: what draws here is the processor, and there months go by steps. */
async function pretendGpu(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('vg-app')!.controller.setReadiness({renderer: 'gpu'});
  });
}

it('playing moves the window, keeps its length and the classes, and stops when the reader acts', async () => {
  const {page} = await openReady({
    path: '#/explorar?medida=entradas&unidad=municipio&desde=2018-01&hasta=2018-03',
  });
  const {choropleth} = await figuresOf(page);
  await pretendGpu(page);
  await page.getByRole('button', {name: 'Reproducir mes a mes'}).click();
  await expect.poll(async () => (await stateOf(page)).period.from >= '2018-03').toBe(true);
  const pause = page.getByRole('button', {name: 'Pausar'});
  expect(await pause.count()).toBe(1);
  expect((await figuresOf(page)).choropleth?.breaks).toEqual(choropleth?.breaks);

  await page.getByRole('button', {name: 'Toda la serie'}).click();
  await expect.poll(() => pause.count()).toBe(0);
  expect((await stateOf(page)).period).toEqual({from: '2012-01', to: '2024-12'});
  await page.waitForTimeout(1500);
  expect((await stateOf(page)).period).toEqual({from: '2012-01', to: '2024-12'});
});

it('playing stops when anything else is chosen, and the choice stays', async () => {
  const {page} = await openReady({path: '#/explorar?desde=2018-01&hasta=2018-03'});
  await pretendGpu(page);
  await page.getByRole('button', {name: 'Reproducir mes a mes'}).click();
  await expect.poll(async () => (await stateOf(page)).period.from >= '2018-02').toBe(true);
  await page.getByRole('radio', {name: 'Mujeres'}).click();
  await expect.poll(() => page.getByRole('button', {name: 'Pausar'}).count()).toBe(0);
  await settle(page);
  const {period, sex} = await stateOf(page);
  expect(sex).toBe('female');
  await page.waitForTimeout(1500);
  expect((await stateOf(page)).period).toEqual(period);
});

it('without a GPU or without motion nothing plays: the window goes on by steps of its own length', async () => {
  const {page} = await openReady({path: '#/explorar?desde=2018-01&hasta=2018-03'});
  const play = page.getByRole('button', {name: 'Reproducir mes a mes'});
  await page.getByRole('button', {name: 'Periodo siguiente'}).waitFor();
  expect(await play.count()).toBe(0);
  await pretendGpu(page);
  await expect.poll(() => play.count()).toBe(1);
  await page.emulateMedia({reducedMotion: 'reduce'});
  await expect.poll(() => play.count()).toBe(0);
  await page.getByRole('button', {name: 'Periodo siguiente'}).click();
  await settle(page);
  expect((await stateOf(page)).period).toEqual({from: '2018-04', to: '2018-06'});
  await page.getByRole('button', {name: 'Periodo anterior'}).click();
  await settle(page);
  expect((await stateOf(page)).period).toEqual({from: '2018-01', to: '2018-03'});
});

it('one undo takes back a whole run of the window', async () => {
  const {page} = await openReady({path: '#/explorar?desde=2018-01&hasta=2018-12'});
  await page.getByRole('slider', {name: 'Fin del periodo'}).focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft');
  await settle(page);
  expect((await stateOf(page)).period.to).toBe('2018-08');
  await page.keyboard.press('Control+z');
  expect((await stateOf(page)).period.to).toBe('2018-12');
});

it('says that time does not apply to a stock, and nothing of the kind over a flow', async () => {
  const {page} = await openReady();
  expect(await wordsIn(page, 'vg-time-panel')).toContain(
    'El tiempo no aplica a «Personas venezolanas',
  );
  await go(page, '#/explorar?capas=coropletas');
  expect(await wordsIn(page, 'vg-time-panel')).toContain(
    'El tiempo no aplica a lo que muestra el mapa',
  );
  await go(page, '#/explorar?medida=entradas&unidad=municipio');
  expect(await wordsIn(page, 'vg-time-panel')).not.toContain('El tiempo no aplica');
});
