import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {dist} from './dist.ts';
import {expectNoProblems, keepOffline, openReady, query, ready, reloadOffline} from './harness.ts';
import {downloaded} from './stories/risk-page.ts';
import {makeOtherVersion, switchingServer} from './two-versions.ts';
import {tourStops} from './tour-stops.ts';
import {figuresOf, go, wordsIn} from './vigia.ts';

/** What each view has to show before it counts as open. */
const views = {
  '#/region/54': ['vg-app main', 'Norte de Santander'],
  '#/riesgo': ['vg-app', 'Pesos'],
  '#/presentar': ['vg-app main', 'La frontera en cifras'],
  '#/datos': ['vg-sources-page', 'DIVIPOLA'],
} as const;

it('after one visit everything opens without a network, the whole tour too; tables, pictures and slides can be saved, a briefing shown', async () => {
  const opened = await openReady();
  const {page} = opened;
  await keepOffline(page);
  await reloadOffline(opened);
  await ready(page);
  expect(await wordsIn(page, 'vg-app')).toContain('Sin conexión');
  const [row] = await query(page, 'SELECT count(*) AS posts FROM posts');
  expect(Number(row?.['posts'])).toBeGreaterThan(30);

  for (const stop of tourStops) {
    await go(page, stop);
    expect([stop, (await figuresOf(page)).failures]).toEqual([stop, []]);
  }

  await go(page, '#/explorar?tabla=1');
  const table = await downloaded(page, () =>
    page.locator('vg-table-panel').getByRole('button', {name: 'CSV'}).click(),
  );
  expect(table.text).toContain('Norte de Santander');
  await go(page, '#/explorar');
  await page.getByRole('button', {name: 'Exportar', exact: true}).click();
  const picture = page.waitForEvent('download');
  await page.getByRole('menuitem', {name: 'Imagen PNG para un documento'}).click();
  expect((await picture).suggestedFilename()).toMatch(/\.png$/);

  await go(page, '#/presentar?informe=ejemplo-frontera');
  const board = page.locator('vg-storyboard');
  const slides = page.waitForEvent('download', {timeout: 90_000});
  await board.locator('summary').filter({hasText: 'Exportar'}).click();
  await board.getByRole('button', {name: 'PowerPoint (.pptx)'}).click();
  expect((await slides).suggestedFilename()).toMatch(/\.pptx$/);
  await board.getByRole('button', {name: 'Presentar', exact: true}).click();
  await page.locator('vg-stage .position').waitFor({timeout: 60_000});
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.locator('vg-stage .position').innerText()).toContain('2 de 6');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('vg-stage').count()).toBe(0);

  // The others are opened in low-data mode: the map and the engine have been seen.
  await page.evaluate(() => {
    localStorage.setItem('vigia-pocos-datos', 'si');
  });
  for (const [address, [element, words]] of Object.entries(views)) {
    await go(page, address);
    // What the view asks for is let in: a page that is left breaks its requests off.
    await page.waitForLoadState('networkidle');
    await page.reload({waitUntil: 'domcontentloaded'});
    await ready(page);
    await expect.poll(() => wordsIn(page, element)).toContain(words);
  }
  expectNoProblems(opened);
}, 300_000);

const scriptOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')!.src);

/** What a page gets for a file of the data: its text, or the status. */
const dataOf = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (asked) => {
    const response = await fetch(asked);
    return response.ok ? response.text() : String(response.status);
  }, path);

it('tells of a new version, takes it when asked, and never mixes two', async () => {
  const other = makeOtherVersion();
  const host = switchingServer(dist);
  const opened = await openReady({
    server: host.server,
    path: '#/datos',
    kept: {'vigia-pocos-datos': 'si'},
  });
  const {page, context} = opened;
  await keepOffline(page);
  const first = await scriptOf(page);
  const figures = await dataOf(page, `${other.dataOf.old}/manifest.json`);

  host.show(other.folder);
  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  // In the middle of a show nothing is said of it, however long the new version waits.
  await page.evaluate(() => {
    const scene = {
      ...{id: '1', address: '#/datos', takeaway: 'Una escena', kicker: '', caption: '', source: ''},
      ...{notes: '', language: 'es', dataVersion: '', dataCutoff: '', snapshot: null},
      captured: '2026-11-24T10:00:00.000Z',
    };
    const briefing = {id: 'p', title: 'x', language: 'es', saved: '', scenes: [scene]};
    const detail = {command: 'start-show', detail: {briefing, scene: 0}};
    document.querySelector('vg-app')?.dispatchEvent(new CustomEvent('vg-command', {detail}));
  });
  await page.locator('vg-stage .position').waitFor();
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const waits = (): Promise<boolean> =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect.poll(waits, {timeout: 60_000}).toBe(true);
  await page.waitForTimeout(500);
  expect(await page.locator('vg-notice').count()).toBe(0);
  await page.keyboard.press('Escape');
  const notice = page.locator('vg-notice').filter({hasText: 'Hay una versión nueva.'});
  await notice.waitFor({timeout: 60_000});

  // Nothing has changed: page, later parts and data are those of the first version, which the host no longer has.
  expect(await scriptOf(page)).toBe(first);
  expect(await dataOf(page, `${other.dataOf.old}/manifest.json`)).toBe(figures);
  await notice.getByRole('button', {name: 'Después'}).click();
  await expect.poll(() => notice.count()).toBe(0);
  await go(page, '#/riesgo?sel=54810');
  await expect.poll(() => wordsIn(page, 'vg-app')).toContain('Tibú');

  const second = await context.newPage();
  await second.goto(`${opened.origin}/#/explorar`, {waitUntil: 'domcontentloaded'});
  await ready(second);
  expect(await scriptOf(second)).toBe(first);

  // One tab goes over, at its address; the other stays what it is until it is told.
  await go(page, '#/datos?idioma=es');
  await page.locator('vg-device-panel').getByRole('button', {name: 'Actualizar'}).click();
  await expect.poll(() => scriptOf(page).catch(() => first), {timeout: 30_000}).not.toBe(first);
  await ready(page);
  expect(new URL(page.url()).hash).toMatch(/^#\/datos/);
  expect(await dataOf(page, `${other.dataOf.next}/manifest.json`)).toContain('"version":"other"');
  await second.locator('vg-notice').filter({hasText: 'Otra pestaña ya usa'}).waitFor();
  expect(await dataOf(second, `${other.dataOf.old}/manifest.json`)).toBe(figures);

  // The old copy goes with the last page that reads it.
  await second.close();
  await page.reload({waitUntil: 'domcontentloaded'});
  await expect.poll(() => page.evaluate(() => caches.keys()), {timeout: 30_000}).toHaveLength(1);
  await ready(page);
  other.remove();
  expectNoProblems(opened);
});
