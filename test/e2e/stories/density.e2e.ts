import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import type {VigiaHandle} from '../../../src/app/handle.ts';
import {formatNumber} from '../../../src/i18n/format.ts';
import {findBarriers} from '../axe.ts';
import {expectNoProblems, openReady, query} from '../harness.ts';
import {go, settle, stateOf, wordsIn} from '../vigia.ts';

/** True once the worker that lays the cells has been started. */
const hasCellWorker = (page: Page): boolean =>
  page.workers().some((worker) => worker.url().includes('geo.worker'));

/** The density on the screen, summed. */
function densityOf(page: Page): Promise<{
  readonly cells: number;
  readonly total: number;
  readonly inCells: number;
  readonly value: number;
  readonly missing: number;
} | null> {
  return page.evaluate(() => {
    const {density} = (window as unknown as Window & {vigia: VigiaHandle}).vigia.snapshot;
    if (!density) return null;
    const sum = (values: ArrayLike<number>): number =>
      Array.from(values).reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
    return {
      cells: density.length,
      total: density.total,
      inCells: sum(density.events),
      value: sum(density.value),
      missing: Array.from(density.value).filter(Number.isNaN).length,
    };
  });
}

/** Events of a kind in some years, those with a municipality and the dead of these, from the table itself. */
async function counted(
  page: Page,
  kind: string,
  [first, last]: readonly [number, number],
): Promise<{readonly total: number; readonly inside: number; readonly dead: number}> {
  const [row] = await query(
    page,
    `SELECT count(*)::DOUBLE AS total, count(territory)::DOUBLE AS inside,
       coalesce(sum(dead) FILTER (territory IS NOT NULL), 0)::DOUBLE AS dead
     FROM events WHERE kind = '${kind}' AND year(date) BETWEEN ${String(first)} AND ${String(last)}`,
  );
  return {
    total: Number(row?.['total']),
    inside: Number(row?.['inside']),
    dead: Number(row?.['dead']),
  };
}

it('an analyst turns the density on by keyboard, and every event of the table is in a cell or said to be in none', async () => {
  const opened = await openReady();
  const {page} = opened;
  expect(await densityOf(page)).toBeNull();
  expect(hasCellWorker(page)).toBe(false);
  await page.getByRole('button', {name: 'Mostrar Densidad de hechos'}).focus();
  await page.keyboard.press('Space');
  await settle(page);
  expect(hasCellWorker(page)).toBe(true);
  const all = await counted(page, 'ucdp', [1989, 2018]);
  expect(await densityOf(page)).toMatchObject({total: all.total, inCells: all.inside, missing: 0});
  const legend = await wordsIn(page, 'vg-density-legend');
  expect(legend).toContain('Conflicto (UCDP): hechos por celda, 1989–2018');
  expect(legend).toContain(`${formatNumber(all.total - all.inside, 'es')} hechos sin celda`);
  expect(await wordsIn(page, 'vg-sentence')).toContain(
    'la densidad de hechos del conflicto (UCDP), 1989–2018, celdas de 25 km',
  );
  await page.getByRole('button', {name: 'Mostrar Densidad de hechos'}).click();
  await settle(page);
  expect(await densityOf(page)).toBeNull();
  expect(await page.locator('vg-density-legend').count()).toBe(0);
  expectNoProblems(opened);
});

it('years, cell and figure are chosen in lists, and the address opens the same view', async () => {
  const opened = await openReady({path: '#/explorar?capas=densidad'});
  const {page} = opened;
  await page.getByLabel('Primer año de los hechos').selectOption('2009');
  await settle(page);
  await page.getByLabel('Celda', {exact: true}).selectOption('50');
  await settle(page);
  await page.getByLabel('Cifra', {exact: true}).selectOption('dead');
  await settle(page);
  const {density} = await stateOf(page);
  expect(density).toEqual({
    ...{kind: 'ucdp', years: [2009, 2018], cellKm: 50, bandwidthKm: null, figure: 'dead'},
  });
  const years = await counted(page, 'ucdp', [2009, 2018]);
  expect(await densityOf(page)).toMatchObject({
    ...{total: years.total, inCells: years.inside, value: years.dead},
  });
  expect(page.url()).toContain('capas=densidad&anios=2009-2018&celda=50&cifra=muertes');
  const again = await openReady({path: new URL(page.url()).hash});
  expect(await densityOf(again.page)).toEqual(await densityOf(page));
  expectNoProblems(again);
});

it('what does not go together cannot be taken, and a link with it says what was left out', async () => {
  const {page} = await openReady({
    path: '#/explorar?capas=densidad&densidad=migrantes&celda=12&cifra=tasa',
  });
  await expect.poll(() => wordsIn(page, 'vg-app')).toContain('celda=12, cifra=tasa');
  const cell = page.getByLabel('Celda', {exact: true});
  expect(await cell.locator('option[value="12"]').getAttribute('disabled')).not.toBeNull();
  expect(await wordsIn(page, 'vg-density-layer')).toContain('quienes migran iban de camino');
  const all = await counted(page, 'missing-migrants', [2015, 2024]);
  expect(await densityOf(page)).toMatchObject({total: all.total, inCells: all.inside});
  await page.getByLabel('Radio', {exact: true}).selectOption('50');
  await settle(page);
  await cell.selectOption('12');
  await settle(page);
  expect((await stateOf(page)).density).toMatchObject({cellKm: 12, bandwidthKm: 50});
  expect(await wordsIn(page, 'vg-density-legend')).toContain('Celdas de 12 km, radio de 50 km');
});

it('a register that does not state its dead is hatched, not zero', async () => {
  const {page} = await openReady({
    path: '#/explorar?capas=densidad&densidad=minas&cifra=muertes',
    hasWebgl: false,
  });
  const found = await densityOf(page);
  expect(found).toMatchObject({missing: found?.cells, value: 0});
  const hatched = page.locator('vg-svg-map .density path[data-mark="missing"]');
  expect(await hatched.getAttribute('fill')).toBe('url(#missing)');
  expect(await page.locator('vg-svg-map .density path[data-mark="zero"]').count()).toBe(0);
  expect(await wordsIn(page, 'vg-density-legend')).toContain(
    'La fuente no dice cuántas personas murieron',
  );
});

it.each([
  {isDark: false, hasWebgl: false},
  {isDark: true, hasWebgl: false, size: [390, 844] as const},
])('axe finds nothing in the layer, its legend and its table, %j', async (options) => {
  const {page} = await openReady({
    path: '#/explorar?capas=coropletas,densidad&cifra=tasa&celda=50',
    ...options,
  });
  expect(await findBarriers(page)).toEqual([]);
  await go(page, '#/explorar?capas=densidad&celda=100&tabla=1');
  expect(await findBarriers(page)).toEqual([]);
});

it('the table has a row for every cell', async () => {
  const {page} = await openReady({path: '#/explorar?capas=densidad&cifra=tasa&celda=100&tabla=1'});
  const found = await densityOf(page);
  const words = await wordsIn(page, 'vg-table-panel');
  expect(words).toContain(`${formatNumber(found?.cells ?? NaN, 'es')} filas`);
  for (const column of ['Latitud del centro', 'Hechos en la celda', 'Habitantes', 'Firmeza']) {
    expect(words).toContain(column);
  }
  expect(words).toContain('repartidos por área dentro de cada municipio');
});
