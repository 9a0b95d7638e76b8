import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {expectNoProblems, openPage, openReady, ready} from '../harness.ts';
import {figuresOf, go, settle, stateOf, wordsIn} from '../vigia.ts';

/** A fresh page of the same site in which some requests do not arrive. */
async function openWithout(files: string, path = ''): Promise<Page> {
  const {page, context} = await openPage({path: 'icon.svg'});
  const {origin} = new URL(page.url());
  const blocked = await context.newPage();
  await blocked.route(files, (route) => route.abort());
  await blocked.goto(`${origin}/${path}`, {waitUntil: 'domcontentloaded'});
  return blocked;
}

const notices = (page: Page): Promise<string[]> => page.locator('vg-notice').allInnerTexts();

it('without WebGL everything can be done: keys, flows, zone, deaths, table, the same figures', async () => {
  const opened = await openReady({hasWebgl: false});
  const {page} = opened;
  await go(page, '#/explorar?capas=coropletas,flujos,hechos,puestos,zona&agrupar=departamento');
  const svg = page.locator('vg-svg-map svg');
  expect(await svg.count()).toBe(1);
  expect((await figuresOf(page)).flows?.length).toBe(60);
  expect(await page.locator('vg-svg-map circle[data-code^="puesto:"]').count()).toBeGreaterThan(20);
  await page.locator('#stage').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await settle(page);
  const {selected} = await stateOf(page);
  expect(selected).toMatch(/^\d{2}$/);
  await page.keyboard.press('+');
  await expect.poll(async () => (await stateOf(page)).camera).not.toBeNull();
  await page.keyboard.press('t');
  await expect.poll(() => page.getByRole('table').count()).toBe(1);
  await go(page, '#/explorar?desde=2018-01&hasta=2018-12');
  expect(await wordsIn(page, 'vg-timeline')).toContain('1.359.815');
  expect(await wordsIn(page, 'vg-legend')).toContain('Sin dato');
  expectNoProblems(opened);
});

it('where DuckDB cannot start, what needs it is named and shows nothing, and what was computed is shown', async () => {
  const page = await openWithout('**/*.wasm');
  await ready(page);
  await expect
    .poll(() => notices(page), {timeout: 30_000})
    .toEqual([expect.stringContaining('El motor de datos no pudo iniciar')]);
  expect((await figuresOf(page)).choropleth?.observed).toBeGreaterThan(30);
  await go(page, '#/explorar?desde=2018-01&hasta=2018-12');
  expect(await wordsIn(page, 'vg-timeline')).toContain('1.359.815');

  await page.getByRole('radio', {name: 'Mujeres'}).click();
  await settle(page);
  await expect
    .poll(async () => (await notices(page)).join(' '))
    .toMatch(/No se pudo calcular .*entradas por puesto.* necesita el motor de datos/s);
  expect((await figuresOf(page)).postsTotal).toBeNull();
  for (const place of ['vg-timeline', 'vg-posts-layer', 'vg-legend', 'vg-sentence']) {
    expect(await wordsIn(page, place), place).not.toContain('1.359.815');
  }
  expect(await page.locator('#description').innerText()).not.toContain('1.359.815');

  await page.getByRole('radio', {name: 'Todas', exact: true}).first().click();
  await settle(page);
  await expect
    .poll(async () => (await notices(page)).join(' '))
    .not.toContain('No se pudo calcular');
  expect(await wordsIn(page, 'vg-timeline')).toContain('1.359.815');

  await go(page, '#/explorar?desde=2018-02&hasta=2018-05&sexo=mujeres');
  await page.unroute('**/*.wasm');
  await page.getByRole('button', {name: 'Reintentar'}).first().click();
  await expect
    .poll(async () => (await figuresOf(page)).postsTotal, {timeout: 60_000})
    .toBeGreaterThan(0);
  await expect.poll(() => notices(page)).toEqual([]);
});

it('where the first files do not arrive the page says what to do', async () => {
  const page = await openWithout('**/first-values.json*');
  const alert = page.getByRole('alert');
  await expect.poll(() => alert.innerText()).toContain('No se pudieron leer los datos del mapa');
  expect(await page.getByRole('button').count()).toBe(1);
});

it('a lost graphics context leaves a map and all its figures', async () => {
  const {page} = await openReady({path: '#/explorar?sel=54'});
  await page
    .locator('vg-map-view canvas')
    .first()
    .evaluate((canvas) => {
      (canvas as HTMLCanvasElement)
        .getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext();
    });
  await page.waitForTimeout(500);
  await go(page, '#/explorar?sel=54001&unidad=municipio');
  expect(await wordsIn(page, 'vg-profile-panel')).toContain('219.415');
});

/** Spanish that an English reader must not meet; names of places and institutions are not among them. */
const spanish =
  /\b(Capas|Puestos de control|Fuente:|por 1\.000|Personas|habitantes|Entradas|Periodo|Sin dato|Medida|Unidad|Frontera|Todos|Todas|Mujeres|Hombres|Cero|Límites|Descargar|Tabla|Mapa|según|desde|hasta|corte|Licencia|Cobertura|Franja|Flujos|Sentido|ene|abr|ago|dic)\b/;

it('in English every screen, window and figure is in English', async () => {
  const opened = await openReady({language: 'en'});
  const {page} = opened;
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  for (const address of [
    '#/explorar?idioma=en&desde=2018-01&hasta=2018-12',
    '#/explorar?idioma=en&sel=54001&capas=coropletas,flujos,zona,hechos,rutas,puestos&unidad=municipio',
    '#/explorar?idioma=en&capas=flujos&flujo=darien&desde=2021-01&hasta=2021-12',
    '#/explorar?idioma=en&sel=puesto:simon-bolivar&serie=nacionalidades&desde=2016-01&hasta=2016-12',
    '#/explorar?idioma=en&tabla=1&medida=expulsados-por-mil&clases=jenks',
    '#/explorar?idioma=en&capas=&nada=1',
  ]) {
    await go(page, address);
    await settle(page);
    const words = (await wordsIn(page, 'vg-app')).replaceAll(/\S+=\S+/g, '');
    expect(spanish.exec(words)?.[0], address).toBeUndefined();
    const labels = await page.evaluate(() => {
      const read = (root: Document | ShadowRoot): string[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...['aria-label', 'title', 'placeholder', 'aria-valuetext'].map(
            (name) => element.getAttribute(name) ?? '',
          ),
          ...(element.shadowRoot ? read(element.shadowRoot) : []),
        ]);
      return read(document).join(' | ');
    });
    expect(spanish.exec(labels)?.[0], address).toBeUndefined();
  }
  await go(page, '#/explorar?idioma=en&desde=2018-01&hasta=2018-12');
  expect(await wordsIn(page, 'vg-timeline')).toContain('1,359,815');
  await page.keyboard.press('?');
  await expect.poll(() => wordsIn(page, 'vg-dialog')).toContain('Whole country');
  expectNoProblems(opened);
});
