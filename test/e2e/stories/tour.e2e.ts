import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {expectNoProblems, openReady, type OpenOptions} from '../harness.ts';
import {figuresOf, go, settle, stateOf} from '../vigia.ts';

const updatesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByName('vigia:update')
      .map((entry) => (entry as PerformanceMeasure).detail.transition as string),
  );

/** Runs something and gives the transitions it was measured as. */
async function measured(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(() => {
    performance.clearMeasures();
  });
  await act();
  await settle(page);
  await expect.poll(async () => (await updatesOf(page)).length).toBeGreaterThan(0);
  return updatesOf(page);
}

it('each thing a reader does is measured once, under its name, with the time of its data and of its drawing', async () => {
  const opened = await openReady();
  const {page} = opened;
  const marks = await page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .filter(({name}) => name.startsWith('vigia:'))
      .map(({name, startTime}) => ({name, startTime})),
  );
  expect(marks.map(({name}) => name)).toEqual([
    'vigia:first-map',
    'vigia:map-ready',
    'vigia:data-ready',
  ]);
  const times = marks.map(({startTime}) => startTime);
  expect(times).toEqual([...times].sort((one, other) => one - other));

  const press = (key: string) => () => page.keyboard.press(key);
  const click = (name: string | RegExp) => () => page.getByRole('button', {name}).first().click();
  const did: string[][] = [];
  for (const act of [
    () => page.getByRole('radio', {name: 'Mujeres'}).click(),
    () => page.getByLabel('Puesto', {exact: true}).selectOption('simon-bolivar'),
    click('Mostrar Flujos'),
    press('t'),
    press('t'),
    press('Control+z'),
    click('Rehacer'),
    click(/^Tema/),
    click('EN'),
    click('ES'),
    () => go(page, '#/explorar?sel=54001'),
    () => go(page, '#/datos'),
  ]) {
    did.push(await measured(page, act));
  }
  expect(did).toEqual([
    ['chooseSex'],
    ['choosePosts'],
    ['toggleLayer'],
    ['showTable'],
    ['showTable'],
    ['undo'],
    ['redo'],
    ['chooseTheme'],
    ['chooseLanguage'],
    ['chooseLanguage'],
    ['go'],
    ['go'],
  ]);
  const details = await page.evaluate(() =>
    performance
      .getEntriesByName('vigia:update')
      .map((entry) => (entry as PerformanceMeasure).detail as Record<string, number>),
  );
  for (const {dataMs, drawMs} of details) {
    expect(dataMs).toBeGreaterThanOrEqual(0);
    expect(drawMs).toBeGreaterThanOrEqual(0);
  }
  expectNoProblems(opened);
});

/** Uses the page as someone does who looks at everything once, by its own buttons. */
async function lookAround(page: Page, isEnglish: boolean): Promise<void> {
  const named = (spanish: string, english: string): string => (isEnglish ? english : spanish);
  const off = page.locator('vg-layers-panel vg-switch button[aria-pressed="false"]');
  for (let left = await off.count(); left > 0; left--) {
    await off.first().click();
    await settle(page);
  }
  await page.locator('#stage').focus();
  for (const key of ['ArrowUp', 'ArrowRight', 'Enter', '+', '+', '-', '0']) {
    await page.keyboard.press(key);
  }
  await settle(page);
  await page.keyboard.press('t');
  const tabs = page.locator('vg-table-panel > vg-segment').first().getByRole('radio');
  for (let tab = 0; tab < (await tabs.count()); tab++) await tabs.nth(tab).click();
  await page.keyboard.press('Escape');
  const nav = page.getByRole('navigation').first();
  await nav.getByText(named('Fuentes y método', 'Sources and method')).click();
  await settle(page);
  await nav.getByText(named('Explorar', 'Explore')).click();
  await settle(page);
}

describe('a reader who looks at everything meets no error and no other host', () => {
  it.each<OpenOptions>([
    {language: 'en', isDark: false},
    {language: 'es-CO', isDark: true, prefersReducedMotion: true},
  ])('on a desk, %j', async (options) => {
    const opened = await openReady(options);
    const {page} = opened;
    await lookAround(page, options.language === 'en');
    expect((await figuresOf(page)).failures).toEqual([]);
    expect((await stateOf(page)).layers.length).toBe(6);
    expectNoProblems(opened);
  });

  it('on a phone, with the sheet, the layers and the screens below', async () => {
    const opened = await openReady({size: [390, 844], language: 'en', isDark: true});
    const {page} = opened;
    const tabs = page.getByRole('navigation').last();
    await tabs.getByText('Layers and filters').click();
    await page.getByRole('button', {name: 'Show Flows'}).click();
    await page.getByRole('button', {name: 'Layers and filters'}).first().click();
    await go(page, '#/explorar?idioma=en&capas=coropletas,flujos&sel=54001');
    await tabs.getByText('Sources and method').click();
    await tabs.getByText('Explore').click();
    await settle(page);
    expect(await page.locator('vg-sheet').count()).toBe(1);
    expectNoProblems(opened);
  });
});

it('paper gets the sentence, the map, its legend, and where all of it is from, in light colours', async () => {
  const opened = await openReady({path: '#/explorar?sel=54001', isDark: true});
  const {page} = opened;
  await page.emulateMedia({media: 'print'});
  await page.waitForTimeout(300);
  const footer = page.locator('footer.print-only');
  const words = await footer.innerText();
  for (const word of ['fuente:', 'licencia:', 'corte:', 'filtros:', 'vista: http', 'versión']) {
    expect(words).toContain(word);
  }
  for (const part of ['vg-sentence', 'vg-map-frame', 'vg-legend']) {
    expect(await page.locator(part).first().isVisible(), part).toBe(true);
  }
  for (const part of ['vg-search', 'vg-layers-panel', 'vg-map-frame .controls']) {
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  }
  const ground = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--surface'),
  );
  expect(ground.trim().toLowerCase()).toMatch(/^#fff(fff)?$/);
  expectNoProblems(opened);
});
