import {describe, expect, it} from 'vitest';
import {expectNoBarriers} from '../axe.ts';
import {expectNoProblems, openPage, ready, type Opened} from '../harness.ts';
import {wordsIn} from '../vigia.ts';

/** What a link to a department may send before it is shown, bytes with headers. */
const budget = 250_000;

/** Files of the data that came over the link, without their version; what a preload brought counts once. */
async function dataFiles({page}: Opened): Promise<string[]> {
  const names = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({transferSize}) => transferSize > 0)
      .map(({name}) => new URL(name).pathname),
  );
  return names.map((name) => name.replace(/^\/data\/[0-9a-f]{8}\//, '/data/').slice(1));
}

async function waitForRegion({page}: Opened): Promise<number> {
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('vigia:region', 'mark')[0]?.startTime,
    undefined,
    {timeout: 60_000, polling: 50},
  );
  return Number(await handle.jsonValue());
}

const heavy =
  /maplibre|duckdb|deck-|start-late|\.arrow|data\/(departments-first|first-values|precomputed|territories|world)/;

describe('a link to a department on a slow link', () => {
  it('shows its figures and its map with its own file alone, and goes on when somebody leaves', async () => {
    const opened = await openPage({isSlow: true, path: '#/region/54'});
    const ms = await waitForRegion(opened);
    const bytes = opened.sentBytes();
    process.stdout.write(`#/region/54 cold: ${ms.toFixed(0)} ms, ${String(bytes)} bytes sent\n`);
    const paths = await dataFiles(opened);
    expect(bytes).toBeLessThan(budget);
    expect(paths.filter((path) => heavy.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('data/region/'))).toEqual([
      'data/region/54.json',
    ]);
    const {page} = opened;
    await expect
      .poll(() => page.locator('vg-region-map path.municipality').count())
      .toBeGreaterThan(39);
    expect(await wordsIn(page, 'vg-region-report')).toContain('337.666');
    await ready(page);

    await page.locator('vg-topbar nav a[href="#/explorar"]').click();
    await page.waitForFunction(
      () => performance.getEntriesByName('vigia:map-ready', 'mark').length > 0,
      undefined,
      {timeout: 90_000},
    );
    const data = (await dataFiles(opened)).filter((path) => path.startsWith('data/'));
    expect(data.filter((path, at) => data.indexOf(path) !== at)).toEqual([]);
    await page.locator('vg-topbar nav a[href="#/region"]').click();
    await expect
      .poll(() => page.locator('vg-region-report h1').textContent())
      .toBe('Norte de Santander');
    const after = (await dataFiles(opened)).filter((path) => path.startsWith('data/region/'));
    expect(after).toEqual(['data/region/54.json']);
    expectNoProblems(opened);
  });
});

describe('a regional office', () => {
  it('chooses its department once, searches, and finds the statement answered', async () => {
    const opened = await openPage({path: '#/region'});
    const {page} = opened;
    await page.getByRole('link', {name: /Norte de Santander/}).click();
    await waitForRegion(opened);
    await page.getByRole('button', {name: 'Abrir siempre con este departamento'}).click();
    await page.reload();
    await page.goto(`${opened.origin}/#/region`);
    await expect.poll(() => new URL(page.url()).hash).toBe('#/region/54');

    await expect
      .poll(
        async () => {
          await page.getByRole('combobox', {name: 'Buscar territorio'}).fill('tumaco');
          return page.getByRole('listbox').getByRole('option').count();
        },
        {timeout: 15_000},
      )
      .toBeGreaterThan(0);
    await page.getByRole('listbox').getByRole('option').first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/region/52?sel=52835');
    await expect.poll(() => page.locator('vg-region-report h1').textContent()).toBe('Nariño');

    const rows = await page.evaluate(() =>
      (window as unknown as {vigia: {query: (sql: string) => Promise<unknown[]>}}).vigia.query(
        'SELECT count(*) AS n FROM posts',
      ),
    );
    expect(rows).toEqual([{n: 37}]);
    expectNoProblems(opened);
  });

  it('walks the map by keyboard, without barriers, in the dark and in English', async () => {
    const opened = await openPage({path: '#/region/54', isDark: true, language: 'en'});
    const {page} = opened;
    await waitForRegion(opened);
    const stage = page.locator('vg-region-page vg-region-map .stage');
    await stage.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/sel=54\d{3}/);
    await expectNoBarriers(page);
    expectNoProblems(opened);
  });
});
