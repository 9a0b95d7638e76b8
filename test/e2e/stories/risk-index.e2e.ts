import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {expectNoProblems, openReady, ready} from '../harness.ts';
import {go, settle, stateOf, wordsIn} from '../vigia.ts';
import {downloaded, panelSays, riskFiguresOf, runsDone, valuesOf} from './risk-page.ts';

/** What the chart of reasons was given: reference, score, and the points of each bar, unrounded. */
function reasonsOf(page: Page): Promise<{base: number; score: number; points: number[]}> {
  return page
    .locator('vg-contributions')
    .evaluate((chart: HTMLElement & {base: number; score: number; items: {points: number}[]}) => ({
      base: chart.base,
      score: chart.score,
      points: chart.items.map(({points}) => points).filter((points) => !Number.isNaN(points)),
    }));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

it('every reason of Tibú adds up, opens its figure with period and source, and shows on the map', async () => {
  const opened = await openReady({path: '#/riesgo?sel=54810'});
  const {page} = opened;
  await panelSays(page, '¿Por qué Tibú suma 7,3?');
  await panelSays(page, 'Mediana nacional 1,6 → suma de las barras +5,7 → 7,3');
  await panelSays(page, 'Tibú suma 7,3 de 10 (puesto 4 de 1.093).');
  const {base, score, points} = await reasonsOf(page);
  expect(points).toHaveLength(17);
  expect(base + sum(points)).toBeCloseTo(score, 9);
  expect((await riskFiguresOf(page)).scores['54810']).toBeCloseTo(score, 12);

  const bars = page.locator('vg-contributions button.row');
  expect(await bars.count()).toBe(17);
  for (const bar of await bars.all()) {
    await bar.click();
    const figure = page.locator('vg-risk-why .figure');
    const text = (await figure.innerText()).replaceAll('\u00a0', ' ');
    for (const word of ['Valor', 'Mediana nacional', 'Periodo', 'Fuente'])
      expect(text).toContain(word);
    await figure.getByRole('button', {name: 'Cerrar la cifra'}).click();
    expect(await figure.count()).toBe(0);
  }

  const homicides = (await valuesOf(page, '54810')).get('homicide-rate') ?? NaN;
  await page.getByRole('button', {name: /^Homicidios, Conflicto: 55,9/}).click();
  const figure = page.locator('vg-risk-why .figure');
  expect(await figure.innerText()).toContain(homicides.toFixed(1).replace('.', ','));
  expect(await figure.innerText()).toContain('Policía Nacional');
  await figure.getByRole('button', {name: 'Ver este indicador en el mapa'}).click();
  await settle(page);
  expect((await stateOf(page)).risk).toMatchObject({
    paint: 'lens',
    lens: {kind: 'indicator', word: 'homicidios'},
  });
  expect(await wordsIn(page, 'vg-risk-sentence')).toContain('Homicidios');

  await page.getByRole('radio', {name: 'Mediana de Norte de Santander'}).click();
  await panelSays(page, /Mediana de Norte de Santander \d,\d → suma de las barras \+\d,\d → 7,3/);
  const within = await reasonsOf(page);
  expect(within.base).toBeGreaterThan(base);
  expect(within.base + sum(within.points)).toBeCloseTo(score, 9);
  expectNoProblems(opened);
});

it('who has no index says why; units, schemes and scales change all of it together', async () => {
  const opened = await openReady({path: '#/riesgo?sel=27493'});
  const {page} = opened;
  await panelSays(
    page,
    'Sin índice: en «Conflicto y violencia letal» solo hay dato para 0 % del peso (se exige 60 %).',
  );
  expect((await riskFiguresOf(page)).colours['27493']).toBe('missing');
  await go(page, '#/riesgo?sel=88001');
  await panelSays(page, 'San Andrés no tiene índice.');
  await go(page, '#/riesgo?sel=91405');
  await panelSays(page, 'La Chorrera no tiene índice.');
  expect(await wordsIn(page, 'vg-risk-legend')).toContain('Valor 1.093 Sin índice 29');

  await go(page, '#/riesgo?sel=54&unidad=departamento');
  const departments = await runsDone(page);
  expect(departments.ranked).toBe(32);
  // San Andrés and Providencia is the one department without an index.
  expect(departments.colours['88']).toBe('missing');
  expect(await wordsIn(page, 'vg-risk-sentence')).toMatch(/con 19 indicadores en 6 dimensiones/);
  await panelSays(page, 'Norte de Santander suma 4,5 de 10 (puesto 7 de 32).');

  await go(page, '#/riesgo?sel=54810');
  await page.getByRole('radio', {name: 'INFORM'}).click();
  await settle(page);
  expect((await riskFiguresOf(page)).ranked).toBe(1100);
  expect(await wordsIn(page, 'vg-risk-sentence')).toMatch(/con 17 indicadores en 3 dimensiones/);
  const shapley = await panelSays(page, 'Descomposición por valores de Shapley');
  expect(shapley).not.toContain('Descomposición aritmética');
  const {base, score, points} = await reasonsOf(page);
  expect(base + sum(points)).toBeCloseTo(score, 6);
  expect(await wordsIn(page, 'vg-risk-legend')).toMatch(/ 6,5 10 /);

  await page.getByRole('radio', {name: 'Factores ONU'}).click();
  await page.getByRole('radio', {name: 'Percentil'}).click();
  await settle(page);
  const percentile = await riskFiguresOf(page);
  expect(percentile.ranked).toBe(1093);
  expect(percentile.ranks['54810']).toBe(1);
  expect(await wordsIn(page, 'vg-risk-sentence')).toContain('con otra escala o agregación');

  const zero = ['conflicto', 'antecedentes', 'estado', 'incentivos', 'ataques', 'movilidad'];
  await go(page, `#/riesgo?pesos=${zero.map((word) => `${word}:0`).join(',')}`);
  await panelSays(page, 'Los pesos suman 0: no hay índice.');
  expect(await wordsIn(page, 'vg-risk-builder')).toContain('Los pesos suman 0.');
  expect((await riskFiguresOf(page)).scores).toEqual({});
  await page.getByRole('button', {name: 'Restablecer', exact: true}).click();
  await panelSays(page, '1 El Carmen');
  expectNoProblems(opened);
});

it('the file of the index says how it was made, and an address gives the same picture again', async () => {
  const opened = await openReady({path: '#/riesgo?pesos=conflicto:50&escenario=Mesa&sel=54810'});
  const {page} = opened;
  const figures = await runsDone(page);
  const {name, text} = await downloaded(page, () =>
    page.getByRole('button', {name: 'Exportar CSV'}).click(),
  );
  expect(name).toMatch(/^vigia.*\.csv$/);
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter((line) => line !== '');
  const head = lines.filter((line) => line.startsWith('#')).join('\n');
  for (const word of [
    'Esquema: Factores ONU «Mesa»',
    'conflicto:50',
    'Semilla de la estabilidad: 42',
    'Policía Nacional',
  ])
    expect(head).toContain(word);
  const [titles = '', ...rows] = lines.filter((line) => !line.startsWith('#'));
  expect(rows).toHaveLength(1122);
  expect(titles).toContain('Puntaje');
  const tibu = rows.find((row) => row.includes('54810')) ?? '';
  expect(tibu).toContain(String(figures.ranks['54810']));

  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  expect(await runsDone(page)).toEqual(figures);

  await page.locator('#stage').focus();
  await page.keyboard.press('t');
  await expect.poll(() => page.locator('vg-table-panel').count()).toBe(1);
  await expect.poll(() => wordsIn(page, 'vg-table-panel')).toContain('Tibú');
  expectNoProblems(opened);
});
