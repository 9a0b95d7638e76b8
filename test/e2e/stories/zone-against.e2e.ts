import {readFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {formatNumber} from '../../../src/i18n/format.ts';
import {expectNoProblems, openReady, type Opened} from '../harness.ts';
import {settle, wordsIn} from '../vigia.ts';

/** Rows of a source table without quoted fields, by column. */
function rowsOf(table: 'entries' | 'population'): Record<string, string>[] {
  const file = join(import.meta.dirname, '../../../data/sources', `${table}.csv`);
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((text, at) => [names[at] ?? '', text])),
  );
}

/** Posts within 10 km of Venezuela, from their coordinates in the source table. */
const postsWithin10Km = [
  ...['camilo-daza', 'francisco-de-paula-santander', 'inirida', 'jose-antonio-paez'],
  ...['paraguachon', 'puente-union-a', 'puente-union-b', 'puerto-carreno', 'simon-bolivar'],
];

const entries = rowsOf('entries');

/** Entries of a year through posts, added from the source's own rows. */
const entriesOf = (year: string, posts: readonly string[]): number =>
  entries
    .filter(({month, post}) => month?.startsWith(year) && posts.includes(post ?? ''))
    .reduce((sum, {people}) => sum + Number(people), 0);

/** The figures of a line of the comparison as a person reads them: A, B, B − A. */
async function lineOf(page: Page, label: RegExp): Promise<string[]> {
  const row = page.locator('vg-zone-against tbody tr').filter({hasText: label});
  const cells = await row.locator('td').allInnerTexts();
  return cells.map((cell) => cell.replaceAll('\u00a0', ' ').split('\n')[0]?.trim() ?? '');
}

const said = (value: number): string => formatNumber(value, 'es');

async function compareZones({page}: Opened): Promise<void> {
  await page.getByRole('button', {name: 'Con otra zona'}).click();
  await page.getByText('La zona quedó fija como B.').waitFor();
  await page.getByRole('radio', {name: '50', exact: true}).click();
  await settle(page);
  await page.getByRole('button', {name: 'Intercambiar A y B'}).click();
  await settle(page);
}

it('an analyst sets 10 km of the border beside 50 km; a colleague opens the link and reads the same', async () => {
  const opened = await openReady({path: '#/explorar?capas=zona&km=10', hasWebgl: false});
  const {page} = opened;
  await compareZones(opened);
  await expect
    .poll(() => wordsIn(page, 'vg-zone-against dl'))
    .toMatch(/A la franja de 10 km con Venezuela .*B la franja de 50 km con Venezuela/);

  // 253,666 through nine posts; the airport of Valledupar, 8 people, is the only other within 50 km.
  const near = entriesOf('2023', postsWithin10Km);
  const far = entriesOf('2023', [...postsWithin10Km, 'valledupar']);
  expect([near, far]).toEqual([253_666, 253_674]);
  const crossings = await lineOf(page, /Entradas regulares/);
  expect(crossings).toEqual([said(near), said(far), '+8']);

  // Who lives in municipalities with their seat inside, added from the projections of 2024.
  const seats = await page.evaluate(() => {
    const {snapshot} = (window as unknown as {vigia: {snapshot: SnapshotOfZones}}).vigia;
    const inside = ({rows}: ZoneRows): string[] =>
      rows.filter(({seatInside}) => seatInside).map(({territory}) => territory);
    return [inside(snapshot.zone), inside(snapshot.zoneWith.other)];
  });
  const population = rowsOf('population').filter(({year}) => year === '2024');
  const [ten = NaN, fifty = NaN] = seats.map((codes) =>
    population
      .filter(({territory}) => codes.includes(territory ?? ''))
      .reduce((sum, {people}) => sum + Number(people), 0),
  );
  expect(seats[1]).toEqual(expect.arrayContaining(seats[0] ?? []));
  const people = await lineOf(page, /Población 2024 \(con/);
  expect(people).toEqual([said(ten), said(fifty), `+${said(fifty - ten)}`]);

  // Both on the map: A in the accent, B in ink.
  const outlines = page.locator('vg-svg-map path[stroke-dasharray="5 3"]');
  expect(await outlines.evaluateAll((all) => all.map((one) => one.getAttribute('stroke')))).toEqual(
    ['var(--ink)', 'var(--accent)'],
  );

  const read = await wordsIn(page, 'vg-zone-against table');
  const colleague = await openReady({path: new URL(page.url()).hash, hasWebgl: false});
  await expect.poll(() => wordsIn(colleague.page, 'vg-zone-against table')).toBe(read);

  await page.getByRole('button', {name: 'Ver como tabla'}).click();
  await page.getByRole('radio', {name: 'Comparación de zonas'}).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Descargar la tabla en CSV'}).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(
    `Entradas regulares en el periodo (puesto dentro),${String(near)},observed,${String(far)},observed,8,`,
  );
  expect(csv).toMatch(/^# .*con=/m);
  expectNoProblems(opened);
  expectNoProblems(colleague);
});

it('two windows of one zone: the year of the view beside 2018, and what no register covers is missing', async () => {
  const opened = await openReady({
    path: '#/explorar?capas=zona&km=10&con=2018-01..2018-12',
    hasWebgl: false,
  });
  const {page} = opened;
  const [now, then] = [entriesOf('2023', postsWithin10Km), entriesOf('2018', postsWithin10Km)];
  expect([now, then]).toEqual([253_666, 1_086_550]);
  await expect
    .poll(() => lineOf(page, /Entradas regulares/))
    .toEqual([...[said(now), said(then), `+${said(then - now)}`]]);
  // The register of mines ends in 2019: 2023 is not zero.
  const mines = await lineOf(page, /Accidentes con minas/);
  expect(mines.slice(0, 1)).toEqual(['–']);
  expect(await wordsIn(page, 'vg-zone-against table')).toContain('sin dato en A');
  await page.getByRole('button', {name: 'Dejar de comparar'}).click();
  await expect.poll(() => page.url()).not.toContain('con=');
  expectNoProblems(opened);
});

interface ZoneRows {
  readonly rows: readonly {readonly territory: string; readonly seatInside: boolean}[];
}

interface SnapshotOfZones {
  readonly zone: ZoneRows;
  readonly zoneWith: {readonly other: ZoneRows};
}
