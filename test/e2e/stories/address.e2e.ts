import {expect, it} from 'vitest';
import {expectNoProblems, openReady, ready} from '../harness.ts';
import {figuresOf, go, settle, stateOf, wordsIn} from '../vigia.ts';

const views = [
  '#/explorar?idioma=en&tema=oscuro&capas=flujos,hechos,puestos&desde=2021-01&hasta=2022-12&flujo=darien',
  '#/explorar?desde=2014-01&hasta=2016-06&serie=nacionalidades&nacionalidad=ECU&frontera=ECU,aereo&puesto=rumichaca&sel=puesto:rumichaca',
] as const;

it('every view comes back from its address with the same state, numbers and sentence', async () => {
  const opened = await openReady({path: views[0]});
  const {page} = opened;
  for (const view of views) {
    await go(page, view);
    await settle(page);
    const before = [await stateOf(page), await figuresOf(page), await wordsIn(page, 'vg-sentence')];
    expect(page.url()).toContain(view);
    await page.reload({waitUntil: 'domcontentloaded'});
    await ready(page);
    await settle(page);
    const after = [await stateOf(page), await figuresOf(page), await wordsIn(page, 'vg-sentence')];
    expect(after).toEqual(before);
  }
  expectNoProblems(opened);
});

it('the link that is copied opens the view it was copied from', async () => {
  const {page, context, origin} = await openReady({path: '#/explorar?sel=54001&km=40'});
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  await page.getByRole('radio', {name: 'Hombres'}).click();
  await settle(page);
  await page.getByRole('button', {name: 'Copiar enlace'}).click();
  await expect
    .poll(() => page.locator('vg-notice').allInnerTexts())
    .toContain('Enlace copiado. Abre esta misma vista.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const state = await stateOf(page);
  expect(state).toMatchObject({sex: 'male', selected: '54001'});
  const other = await context.newPage();
  await other.goto(link, {waitUntil: 'domcontentloaded'});
  await ready(other);
  expect(await stateOf(other)).toEqual(state);
});

const damaged = [
  ['#/mapa?depto=54', 'pantalla=mapa'],
  ['#/explorar?capas=coropletas,lluvia', 'capas=coropletas,lluvia'],
  ['#/explorar?desde=2019-05&hasta=2018-01', 'hasta=2018-01'],
  ['#/explorar?desde=2038-01', 'desde=2038-01'],
  ['#/explorar?sel=98765', 'sel=98765'],
  ['#/explorar?mapa=3/999/0', 'mapa=3/999/0'],
  ['#/explorar?clases=30_5', 'clases=30_5'],
  ['#/explorar?km=-4', 'km=-4'],
  ['#/explorar?anio=1999', 'anio=1999'],
  ['#/explorar?color=rojo', 'color=rojo'],
  ['#/explorar?medida=<img src=x onerror=alert(1)>', 'medida=<img src=x onerror=alert(1)>'],
  ['#/explorar?depto=%E0%A4%A', 'depto='],
] as const;

it('whatever is damaged in a link is named, and the view opens without it', async () => {
  const opened = await openReady();
  const {page} = opened;
  const notice = page.locator('vg-notice').filter({hasText: 'no se pudo leer'});
  for (const [address, word] of damaged) {
    await go(page, address);
    await expect
      .poll(() => notice.allInnerTexts(), {message: address})
      .toEqual([expect.stringContaining(word)]);
    expect((await figuresOf(page)).failures, address).toEqual([]);
  }
  await go(page, '#/explorar');
  await expect.poll(() => notice.count()).toBe(0);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expectNoProblems(opened);
});
