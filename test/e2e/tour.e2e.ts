import {expect, it} from 'vitest';
import {expectNoProblems, openReady} from './harness.ts';
import {figuresOf, go} from './vigia.ts';

const stops = [
  '#/explorar?medida=poblacion&unidad=municipio&clases=cuantiles',
  '#/explorar?medida=desplazados-por-mil&anio=2024',
  '#/explorar?medida=venezolanos-acnur&sexo=mujeres&edad=18-59',
  '#/explorar?serie=nacionalidades&desde=2016-01&hasta=2016-12&nacionalidad=ECU',
  '#/explorar?capas=coropletas,hechos,puestos&desde=2022-01&hasta=2023-12',
  '#/explorar?capas=flujos&flujo=paises&mapa=3.2/5/-65',
  '#/explorar?capas=coropletas,flujos,rutas&agrupar=region&mapa=7.4/7.9/-72.6',
  '#/explorar?depto=54&unidad=municipio&sel=54810&mapa=7.4/7.9/-72.6',
  '#/explorar?capas=coropletas,zona&zona=PER&km=50',
  '#/explorar?tabla=1&unidad=municipio',
  '#/datos',
  '#/explorar',
];

it.each([
  {language: 'es-CO', isDark: false},
  {language: 'en', isDark: true, prefersReducedMotion: true},
  {language: 'es-CO', size: [390, 844]},
] as const)('a full tour has no error and speaks to no other host, %j', async (options) => {
  const opened = await openReady(options);
  for (const stop of stops) {
    await go(opened.page, stop);
    expect((await figuresOf(opened.page)).failures).toEqual([]);
    await opened.page.waitForTimeout(250);
  }
  await opened.page.emulateMedia({media: 'print'});
  await opened.page.waitForTimeout(300);
  expectNoProblems(opened);
});

it('the start leaves its marks in order, and every change of state one measure', async () => {
  const {page} = await openReady();
  const marks = await page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .map(({name}) => name)
      .filter((name) => name.startsWith('vigia:')),
  );
  expect(marks).toEqual(['vigia:first-map', 'vigia:map-ready', 'vigia:data-ready']);
  await page.evaluate(() => {
    performance.clearMeasures();
  });
  await page.getByRole('radio', {name: 'Hombres'}).click();
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByName('vigia:update')
          .map((entry) => (entry as PerformanceMeasure).detail.transition as string),
      ),
    )
    .toEqual(['chooseSex']);
});
