import {expect, it} from 'vitest';
import {expectNoProblems, openPage, openReady, ready} from './harness.ts';
import {figuresOf, go, stateOf, wordsIn} from './vigia.ts';

it('without WebGL the SVG map stays, with its legend, profile and table', async () => {
  const opened = await openReady({hasWebgl: false, path: '#/explorar?unidad=municipio'});
  const {page} = opened;
  expect(await page.locator('vg-map-frame .note').innerText()).toContain('no tiene WebGL');
  expect(await page.locator('vg-svg-map path.territory').count()).toBe(1122);
  expect(await wordsIn(page, 'vg-legend')).toContain('Sin dato');
  await page.locator('vg-svg-map path[data-code="54810"]').click({force: true});
  await expect.poll(async () => (await stateOf(page)).selected).toBe('54810');
  await expect.poll(() => wordsIn(page, 'vg-profile-panel')).toContain('Tibú');
  await go(page, '#/explorar?tabla=1');
  expect(await page.getByRole('table').innerText()).toContain('Arauca');
  expectNoProblems(opened);
});

it('where DuckDB cannot start the app says so, and never shows a stale number', async () => {
  const {page, context} = await openPage({path: 'index.html'});
  await page.close();
  const blocked = await context.newPage();
  await blocked.route('**/*.wasm', (route) => route.abort());
  await blocked.goto(page.url(), {waitUntil: 'domcontentloaded'});
  await blocked.waitForFunction(() => 'vigia' in window);
  await blocked.evaluate(() =>
    (window as unknown as {vigia: {ready: () => Promise<void>}}).vigia.ready(),
  );
  const notice = blocked.locator('vg-notice').filter({hasText: 'motor de datos no pudo iniciar'});
  await expect.poll(() => notice.count(), {timeout: 30_000}).toBe(1);
  await go(blocked, '#/explorar?desde=2018-01&hasta=2018-12');
  expect((await figuresOf(blocked)).postsTotal).toBe(1_359_815);
  await go(blocked, '#/explorar?desde=2018-02&hasta=2018-05&sexo=mujeres');
  const figures = await figuresOf(blocked);
  expect(figures.postsTotal).toBeNull();
  expect(figures.failures).toContainEqual({part: 'posts', kind: 'unavailable'});
  await expect
    .poll(() => blocked.locator('vg-notice').filter({hasText: 'No se pudo calcular'}).count())
    .toBe(1);
});

it('in English nothing is left in Spanish', async () => {
  const {page} = await openReady({
    language: 'en',
    path: '#/explorar?desde=2018-01&hasta=2018-12&sel=54001',
  });
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const words = await wordsIn(page, 'vg-app');
  for (const word of [
    'Capas',
    'Puestos de control',
    'Personas',
    'por 1.000',
    'Periodo',
    'habitantes',
    'Entradas',
  ]) {
    expect(words).not.toContain(word);
  }
  expect(words).toContain('1,359,815');
  await page.getByRole('button', {name: 'ES', exact: true}).click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es');
  expect((await stateOf(page)).selected).toBe('54001');

  // The choice outlives a reload, and the way home does not undo it.
  await page.getByRole('link', {name: 'Vigía'}).click();
  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
});
