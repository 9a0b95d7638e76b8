import {expect, it} from 'vitest';
import {expectNoProblems, openReady, query} from './harness.ts';
import {figuresOf, go, wordsIn} from './vigia.ts';

it('in low-data mode the map is simple, and the engine comes when asked for, with its size, or not at all', async () => {
  const opened = await openReady({kept: {'vigia-pocos-datos': 'si'}});
  const {page, context} = opened;
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  expect(await page.locator('vg-map-frame .note').innerText()).toContain('Modo de pocos datos');
  expect(await page.locator('vg-svg-map path.territory').count()).toBeGreaterThan(30);
  expect(await wordsIn(page, 'vg-profile-panel')).toContain('2.875.744');

  // Hold the engine's program back, to see it on its way.
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await go(page, '#/explorar?desde=2018-02&hasta=2018-05&sexo=mujeres');
  expect((await figuresOf(page)).postsTotal).toBeNull();
  const needed = page.locator('vg-notice').filter({hasText: 'necesita el motor de datos'});
  const fetches = needed.getByRole('button', {name: /^Descargar motor de datos \(\d+,\d MB\)$/});
  await fetches.waitFor();
  expect(requested.filter((url) => /duckdb|maplibre|\.arrow|offline\.js/.test(url))).toEqual([]);

  await fetches.click();
  await go(page, '#/datos');
  const panel = page.locator('vg-device-panel');
  await panel.getByRole('progressbar').waitFor();
  await panel.getByRole('button', {name: 'Cancelar'}).click();
  expect(await wordsIn(page, 'vg-device-panel')).toContain('No se ha traído.');

  // The public handle asks for it too.
  letThrough();
  const [row] = await query(page, 'SELECT count(*) AS posts FROM posts');
  expect(Number(row?.['posts'])).toBeGreaterThan(30);
  await go(page, '#/explorar?desde=2018-02&hasta=2018-05&sexo=mujeres');
  await expect.poll(async () => (await figuresOf(page)).postsTotal).toBeGreaterThan(0);
  await expect.poll(() => page.locator('.notices vg-notice').allInnerTexts()).toEqual([]);

  await page.getByRole('button', {name: 'Traer el mapa interactivo'}).click();
  await page.locator('vg-map-view').waitFor({timeout: 30_000});
  expectNoProblems(opened);
});

it('in low-data mode an example is shown at once, and a scene that needs the engine offers it and is then worked out', async () => {
  const opened = await openReady({
    kept: {'vigia-pocos-datos': 'si'},
    path: '#/presentar?informe=ejemplo-norte-de-santander&escena=5',
  });
  const {page, context} = opened;
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  await page.getByRole('button', {name: 'Presentar', exact: true}).click();
  await expect
    .poll(() => page.locator('vg-stage vg-stage-scene[current] h1').innerText())
    .toContain('Cúcuta');
  expect(await page.locator('vg-stage vg-stage-scene[current] .note').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(requested.filter((url) => /duckdb|\.arrow/.test(url))).toEqual([]);

  const address = '#/explorar?desde=2018-02&hasta=2018-05&sexo=mujeres';
  const words = {kicker: '', caption: '', source: '', notes: '', language: 'es'};
  const none = {dataVersion: '', dataCutoff: '', captured: '2026-11-24T10:00:00.000Z'};
  const scene = {id: '1', address, takeaway: 'Sin cifras', ...words, ...none, snapshot: null};
  await page.evaluate(
    (detail) => {
      const event = new CustomEvent('vg-command', {detail: {command: 'start-show', detail}});
      document.querySelector('vg-app')?.dispatchEvent(event);
    },
    {briefing: {id: 'prueba', title: 'x', language: 'es', saved: '', scenes: [scene]}, scene: 0},
  );
  const stage = page.locator('vg-stage vg-stage-scene[current]');
  const fetches = stage.getByRole('button', {name: /^Descargar motor de datos \(\d+,\d MB\)$/});
  await page.route('**/*.wasm', () => undefined);
  await fetches.click();
  await expect.poll(() => stage.locator('.note').innerText()).toContain('Preparando el motor');
  await stage.getByRole('button', {name: 'Detener la descarga'}).click();
  await fetches.waitFor();
  await page.unroute('**/*.wasm');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('vg-stage').count()).toBe(0);

  await go(page, '#/explorar?desde=2018-02&hasta=2018-05&sexo=mujeres');
  await page.keyboard.press('c');
  const refused = page.locator('vg-notice').filter({hasText: 'No se guardó la escena'});
  await refused.getByRole('button', {name: /^Descargar motor de datos/}).click();
  // The scene is of the view that was asked for, wherever the reader is by then.
  await go(page, '#/explorar');
  await page.locator('vg-notice').filter({hasText: 'Escena 1 guardada'}).waitFor({timeout: 60_000});
  await go(page, '#/presentar');
  await page.locator('vg-present-home .title').first().click();
  expect(await page.locator('vg-storyboard .card').count()).toBe(1);
  expect(await wordsIn(page, 'vg-scene-editor')).toContain('2018');
  expectNoProblems(opened);
});
