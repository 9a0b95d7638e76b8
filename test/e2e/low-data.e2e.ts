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
