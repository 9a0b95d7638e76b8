import {expect, it} from 'vitest';
import {expectNoProblems, openReady} from '../harness.ts';
import {go, settle, stateOf, wordsIn} from '../vigia.ts';
import {panelSays, riskFiguresOf, valuesOf} from './risk-page.ts';

it('a factor is a lens: its indicators, its map, and what is only an analyst’s to judge', async () => {
  const opened = await openReady({path: '#/riesgo?sel=54810'});
  const {page} = opened;
  const strip = page.locator('vg-factor-strip');
  await strip.getByRole('button', {name: /Factor 4: Motivos o incentivos/}).click();
  await settle(page);
  expect((await stateOf(page)).risk).toMatchObject({
    panel: 'factors',
    lens: {kind: 'factor', factor: 4},
  });
  await panelSays(page, 'Factor 4: Motivos o incentivos: media de 2 indicadores (0–10)');
  expect(await wordsIn(page, 'vg-risk-sentence')).toContain('Factor 4: Motivos o incentivos');
  const mean = await riskFiguresOf(page);
  expect(Object.values(mean.colours).filter((found) => found !== 'missing').length).toBeGreaterThan(
    1000,
  );

  await page.getByRole('button', {name: /^Cultivos de coca/}).click();
  await settle(page);
  const coca = (await valuesOf(page, '54810')).get('coca-density') ?? NaN;
  await panelSays(page, `Tibú : ${coca.toFixed(2).replace('.', ',')} ha por km²`);

  await page.getByRole('button', {name: 'Todos los factores'}).click();
  await page
    .locator('vg-risk-factors')
    .getByRole('button', {name: /^5 Capacidad/})
    .click();
  await panelSays(page, 'Ningún indicador con dato abierto habla de este factor.');
  await settle(page);
  expect(new Set(Object.values((await riskFiguresOf(page)).colours))).toEqual(new Set(['missing']));

  await strip.getByRole('button', {name: /Factor 10:/}).click();
  await panelSays(page, 'No se puntúa: se anota en la valoración de cada territorio.');
  await page.getByRole('button', {name: 'Abrir la valoración'}).click();
  await panelSays(page, 'Valoración de analista : Tibú');
  expect((await stateOf(page)).risk.panel).toBe('assessment');
  expectNoProblems(opened);
});

it('a stage of the journey is a lens too; dates that differ are said', async () => {
  const opened = await openReady({path: '#/riesgo?panel=factores'});
  const {page} = opened;
  for (const [stage, count] of [
    ['Origen', 7],
    ['Cruce', 4],
  ] as const) {
    await page.locator('vg-risk-factors').getByRole('button', {name: stage}).click();
    await settle(page);
    const said = await panelSays(page, `${stage}: media de`);
    expect(said).toContain('Fechas distintas. No se leen como simultáneas.');
    const items = await page.locator('vg-risk-factors button.item').count();
    if (stage === 'Cruce') expect(items).toBe(count);
    expect(said).toContain(`${stage}: media de ${String(items)} indicadores`);
    expect(await wordsIn(page, 'vg-risk-sentence')).toContain(stage);
  }
  await page.locator('vg-risk-factors').getByRole('button', {name: 'Cruce'}).click();
  await settle(page);
  expect((await stateOf(page)).risk).toMatchObject({lens: null, paint: 'index'});
  await go(page, '#/riesgo?pinta=exposicion');
  const cells = Object.values((await riskFiguresOf(page)).colours);
  const legend = await wordsIn(page, 'vg-bivariate');
  expect(legend).toContain(`n = ${String(cells.filter((found) => found === 'missing').length)}`);
  for (const cell of ['0', '4', '8'])
    expect(legend).toContain(String(cells.filter((found) => found === cell).length));
  expectNoProblems(opened);
});
