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

/** Everything of the browser that keeps something is refused, as in a hardened or private window. */
function refuseStorage(): void {
  const refused = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', {get: refused});
  Object.defineProperty(window, 'indexedDB', {get: refused});
  Object.defineProperty(window, 'BroadcastChannel', {value: undefined});
  ServiceWorkerContainer.prototype.register = () =>
    Promise.reject(new DOMException('Not allowed.', 'SecurityError'));
}

it('where the browser keeps nothing, and the map is lost, each is said and work goes on', async () => {
  const opened = await openReady({before: refuseStorage});
  const {page} = opened;
  await go(page, '#/datos');
  const panel = page.locator('vg-device-panel');
  await panel.getByRole('button', {name: /^Guardar copia/}).click();
  await expect
    .poll(() => wordsIn(page, 'vg-device-panel'))
    .toContain('El navegador no permite guardar la copia.');

  await go(page, '#/explorar?capas=zona&zona=circulo&centro=7.9,-72.5');
  await page.evaluate(() => {
    const detail = {command: 'save-zone', detail: {name: 'Cúcuta'}};
    document.querySelector('vg-app')?.dispatchEvent(new CustomEvent('vg-command', {detail}));
  });
  const lost = page
    .locator('vg-notice')
    .filter({hasText: 'El navegador no permite guardar: lo que'});
  await lost.waitFor();
  await lost.getByRole('button', {name: 'Cerrar'}).click();

  await page.evaluate(() => {
    const roots = ['vg-app', 'vg-map-frame', 'vg-map-view'];
    let root: ParentNode = document;
    for (const name of roots) root = root.querySelector(name)!.shadowRoot!;
    const canvas = root.querySelector('canvas')!;
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  });
  const note = page.locator('vg-map-frame .note');
  await expect.poll(() => note.innerText()).toContain('El mapa interactivo se perdió');
  expect(await page.locator('vg-svg-map path.territory').count()).toBeGreaterThan(30);
  await note.getByRole('button', {name: 'Traer el mapa interactivo'}).click();
  await expect.poll(() => page.locator('vg-svg-map').count(), {timeout: 30_000}).toBe(0);
  expectNoProblems(opened);
});

it('a file that breaks off is said, the rest goes on, and it can be tried again; a full disk too', async () => {
  const opened = await openPage({path: 'index.html'});
  const {page, context, origin} = opened;
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 200_000});
  let isBroken = true;
  await page.route('**/territories-low.topo.json', (route) =>
    isBroken
      ? route.fulfill({status: 200, body: '{"type":"Topology","arcs":[['})
      : route.continue(),
  );
  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  const notice = page
    .locator('vg-notice')
    .filter({hasText: 'No se pudieron leer los datos del mapa'});
  await notice.waitFor();
  expect(await page.locator('vg-svg-map path.territory').count()).toBeGreaterThan(30);
  isBroken = false;
  await notice.getByRole('button', {name: 'Reintentar'}).click();
  await expect.poll(() => page.locator('vg-svg-map').count(), {timeout: 30_000}).toBe(0);
  expect(await notice.count()).toBe(0);

  await go(page, '#/datos');
  await page.getByRole('button', {name: /^Guardar copia/}).click();
  await expect
    .poll(() => wordsIn(page, 'vg-device-panel'), {timeout: 30_000})
    .toContain('La copia no cabe');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
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
