import {expect, it} from 'vitest';
import {expectNoProblems, openReady, ready} from './harness.ts';
import {figuresOf, stateOf} from './vigia.ts';

const rich =
  '#/explorar?capas=coropletas,flujos,puestos,zona,rutas&medida=recibidos-por-mil&unidad=municipio&clases=jenks&desde=2018-03&hasta=2019-08&sexo=mujeres&frontera=VEN,ECU&agrupar=municipio&sentido=llegada&flujos-max=40&flujos-min=100&zona=ECU&km=30&sel=54001&mapa=6.50/7.1000/-72.9000';

it('the same view comes back from its address', async () => {
  const opened = await openReady({path: rich});
  const {page} = opened;
  const [state, figures] = [await stateOf(page), await figuresOf(page)];
  expect(state).toMatchObject({
    measure: 'recibidos-por-mil',
    period: {from: '2018-03', to: '2019-08'},
    borders: ['VEN', 'ECU'],
    zone: {border: 'ECU', km: 30},
    selected: '54001',
  });
  expect(figures.failures).toEqual([]);
  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  expect(await stateOf(page)).toEqual(state);
  expect(await figuresOf(page)).toEqual(figures);
  expectNoProblems(opened);
});

it('a damaged link opens with a notice that names what could not be read', async () => {
  const {page} = await openReady({path: '#/explorar?medida=nada&depto=54&desde=2018-99'});
  expect((await stateOf(page)).department).toBe('54');
  const notice = page.locator('vg-notice').filter({hasText: 'no se pudo leer'});
  expect(await notice.innerText()).toContain('medida=nada');
  expect(await notice.innerText()).toContain('desde=2018-99');

  await page.evaluate(() => {
    location.hash = '#/explorar?sel=54001&edad=200';
  });
  await expect.poll(() => notice.innerText()).toContain('edad=200');
  expect((await stateOf(page)).selected).toBe('54001');
});
