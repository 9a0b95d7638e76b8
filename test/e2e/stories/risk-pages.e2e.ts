import {expect, it} from 'vitest';
import {indicators} from '../../../src/methodology/indicators.ts';
import {expectNoProblems, openReady, ready} from '../harness.ts';
import {go, stateOf, wordsIn} from '../vigia.ts';
import {downloaded, panelSays, riskFiguresOf} from './risk-page.ts';

it('the page on how good it is says what is true first, and leads back to the map', async () => {
  const opened = await openReady({path: '#/riesgo?sel=54810'});
  const {page} = opened;
  await page.getByRole('button', {name: '¿Qué tan bueno es?'}).click();
  const text = (): Promise<string> => wordsIn(page, 'vg-evaluation-page');
  await expect
    .poll(text, {timeout: 30_000})
    .toMatch(/ordena mejor que este índice \(AUC 0,\d{3} frente a 0,\d{3}\)/);
  const said = await text();
  // The first thing that is said is whether a plain list does better.
  const best =
    /Ante las masacres de 2023 y 2024, (.+?) ordena mejor que este índice \(AUC (0,\d+) frente a (0,\d+)\)/.exec(
      said,
    );
  const number = (words = ''): number => Number(words.replace(',', '.'));
  expect(number(best?.[2])).toBeGreaterThan(number(best?.[3]));
  expect(said).toContain(`Índice Factores ONU, publicado ${best?.[3] ?? ''}`);
  for (const words of ['Cómo leerlo', 'Cautelas', 'Con qué se construyó', 'municipios juzgados'])
    expect(said).toContain(words);
  expect(page.url()).toContain('hoja=evaluacion');
  const {text: csv} = await downloaded(page, () =>
    page.locator('vg-evaluation-page').getByRole('button', {name: 'Exportar CSV'}).click(),
  );
  expect(csv).toContain('auc');

  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  await expect.poll(text, {timeout: 30_000}).toContain(best?.[0] ?? 'nothing');
  await page.getByRole('button', {name: 'Volver al mapa'}).click();
  await expect.poll(() => page.locator('vg-evaluation-page').count()).toBe(0);
  expect((await stateOf(page)).risk.page).toBeNull();

  await page.getByRole('button', {name: 'Método completo'}).click();
  const method = page.locator('vg-method-page');
  await expect.poll(() => method.count()).toBe(1);
  expect(page.url()).toContain('hoja=metodo');
  expect(await method.locator('details').count()).toBe(indicators.length);
  await method.getByRole('button', {name: 'Abrir todas las fichas'}).click();
  const sheets = await wordsIn(page, 'vg-method-page');
  for (const {name} of indicators) expect(sheets).toContain(name.es);
  expect(sheets).toContain('19 indicadores.');
  expect(sheets.match(/Fallas conocidas|Licencia/g)?.length ?? 0).toBeGreaterThan(18);
  await page.keyboard.press('Escape');
  await expect.poll(() => method.count()).toBe(0);
  expectNoProblems(opened);
});

const badLinks = [
  ['pesos=hola:20', 'pesos=hola:20'],
  ['pesos=conflicto:999', 'pesos=conflicto:999'],
  ['panel=factores&pinta=lente&lente=indicador:nada', 'lente=indicador:nada'],
  ['panel=conglomerados&pinta=conglomerados&variable=nada', 'variable=nada'],
  ['panel=comparacion&pinta=diferencia&contra=factores-onu~x~%C3%B1', 'contra=factores-onu'],
] as const;

it('a bad link says what was left out, and the rest works', async () => {
  const opened = await openReady({path: `#/riesgo?${badLinks[0][0]}&sel=54810`});
  const {page} = opened;
  for (const [words, named] of badLinks) {
    await go(page, `#/riesgo?${words}&sel=54810`);
    await expect.poll(() => wordsIn(page, 'vg-notice')).toContain(named);
    const figures = await riskFiguresOf(page);
    expect(figures.failures).toEqual([]);
    expect(figures.ranked).toBe(1093);
    expect(await wordsIn(page, 'vg-risk-sentence')).toContain(' por ');
    await go(page, '#/riesgo?sel=54810');
    await panelSays(page, '¿Por qué Tibú suma 7,3?');
    await expect.poll(() => page.locator('vg-notice').count()).toBe(0);
  }
  expectNoProblems(opened);
});
