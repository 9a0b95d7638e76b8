import {expect, it} from 'vitest';
import {expectNoProblems, openReady, ready} from '../harness.ts';
import {go, settle, stateOf, wordsIn} from '../vigia.ts';
import {panelSays, riskFiguresOf, type RiskFigures} from './risk-page.ts';

const lisa = '#/riesgo?panel=conglomerados&pinta=conglomerados';

/** How many territories are in each category, counted one by one; -1 has no number. */
function counted({clusterCategories}: RiskFigures, category: number): number {
  return Object.values(clusterCategories).filter((found) => found === category).length;
}

it('clusters: the legend counts what is drawn and says every parameter; a link finds the same', async () => {
  const opened = await openReady({path: lisa});
  const {page} = opened;
  const found = await riskFiguresOf(page);
  const legend = await wordsIn(page, 'vg-category-legend');
  const names = [
    'Alto entre altos',
    'Bajo entre bajos',
    'Bajo entre altos',
    'Alto entre bajos',
    'No significativo',
    'Sin vecinos con dato',
  ];
  for (const [category, label] of names.entries()) {
    expect(found.clusterCounts?.[category]).toBe(counted(found, category));
    expect(legend).toContain(`${label} n = ${String(counted(found, category))}`);
  }
  expect(legend).toContain(`Sin dato n = ${String(counted(found, -1))}`);
  expect(counted(found, -1)).toBe(1122 - found.ranked);
  for (const part of [
    'Índice (prioridad de revisión); Moran local (LISA)',
    'contigüidad reina, estandarizados por fila',
    '999 permutaciones condicionales, semilla 12345',
    'Alfa 0,05, con FDR (corte p < 0,0',
  ])
    expect(legend).toContain(part);
  expect(found.islands).toEqual(['88001', '88564']);
  // San Andrés has no index either: it is hatched, and named as an island all the same.
  const panel = await panelSays(page, 'Sin vecinos con esta vecindad: San Andrés, Providencia.');
  const lonely =
    /Con vecinos, pero ninguno con dato: ([^.]+)\./.exec(panel)?.[1]?.split(', ') ?? [];
  expect(found.clusterCategories['88001']).toBe(-1);
  expect(found.clusterCategories['88564']).toBe(5);
  expect(lonely.length + 1).toBe(counted(found, 5));

  await page.getByText('Controlar la tasa de falsos hallazgos (FDR)').click();
  await settle(page);
  const loose = await riskFiguresOf(page);
  expect(counted(loose, 4)).toBeLessThan(counted(found, 4));
  expect(await wordsIn(page, 'vg-category-legend')).toContain(
    'sin corrección por comparaciones múltiples',
  );

  await page.getByRole('radio', {name: 'Más cercanos'}).click();
  await settle(page);
  expect((await riskFiguresOf(page)).islands).toEqual([]);
  await panelSays(page, 'Ningún territorio queda sin vecinos.');
  await page.getByRole('radio', {name: 'Getis-Ord Gi*'}).click();
  await settle(page);
  const hot = await riskFiguresOf(page);
  expect(await wordsIn(page, 'vg-category-legend')).toContain(
    `Concentración de valores altos n = ${String(counted(hot, 0))}`,
  );

  await go(page, `${lisa}&variable=homicidios&vecindad=banda&banda-km=30`);
  const band = await riskFiguresOf(page);
  expect(counted(band, 5)).toBeGreaterThan(2);
  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  const again = await riskFiguresOf(page);
  expect(again.clusterCategories).toEqual(band.clusterCategories);
  expect([again.cutoff, again.islands]).toEqual([band.cutoff, band.islands]);
  await go(page, lisa);
  expect((await riskFiguresOf(page)).clusterCategories).toEqual(found.clusterCategories);
  expectNoProblems(opened);
});

it('the order against the IRV, against itself and against another scheme', async () => {
  const opened = await openReady({path: '#/riesgo?panel=comparacion&pinta=diferencia&sel=54810'});
  const {page} = opened;
  const irv = await riskFiguresOf(page);
  const written = (irv.spearman ?? NaN).toFixed(2).replace('.', ',');
  const said = await panelSays(page, `Correlación de Spearman: ${written} (1.093 territorios).`);
  expect(said).toContain('El IRV no entra en este índice');
  // Titiribí: 983rd there, 182nd here.
  expect(said).toContain('Titiribí Antioquia 182 983 + 801');
  expect(irv.shifts['05809']).toBe(983 - 182);
  expect(irv.ranks['05809']).toBe(182);

  await page.getByLabel('Comparar con').selectOption('published');
  await settle(page);
  const same = await riskFiguresOf(page);
  expect(same.spearman).toBe(1);
  expect(new Set(Object.values(same.shifts))).toEqual(new Set([0]));
  await panelSays(page, 'Los dos órdenes son iguales. Correlación de Spearman: 1,00');
  expect(await wordsIn(page, 'vg-risk-sentence')).toContain('con el método publicado');

  await page.getByLabel('Comparar con').selectOption({label: 'INFORM'});
  await settle(page);
  expect((await riskFiguresOf(page)).spearman).toBeLessThan(1);
  expect((await stateOf(page)).risk.against).toMatchObject({scenario: {scheme: 'inform'}});

  await go(page, '#/riesgo?panel=comparacion&pinta=diferencia&unidad=departamento');
  await panelSays(page, 'El IRV solo existe por municipio.');
  expect(await wordsIn(page, 'vg-risk-sentence')).toContain('Prioridad de revisión');
  expectNoProblems(opened);
});
