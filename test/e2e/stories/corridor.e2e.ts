import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Download} from 'playwright-core';
import {expect, it} from 'vitest';
import {formatNumber} from '../../../src/i18n/format.ts';
import {expectNoProblems, openReady} from '../harness.ts';
import {figuresOf, settle, stateOf, wordsIn} from '../vigia.ts';

/** The text of a file that the page gave. */
async function textOf(file: Download): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigia-'));
  const path = join(folder, 'file');
  await file.saveAs(path);
  const text = await readFile(path, 'utf8');
  await rm(folder, {recursive: true});
  return text;
}

const route = ['San José de Cúcuta', 'Pamplona', 'Bucaramanga'] as const;

it('an analyst draws the walkers’ route, widens it, reads who lives in it, and a colleague opens the link', async () => {
  const opened = await openReady({path: '#/explorar?capas=coropletas,zona'});
  const {page} = opened;
  await page.getByLabel('Tipo', {exact: true}).selectOption('line');
  const field = page.getByRole('textbox', {name: 'Añadir un lugar por su nombre'});
  for (const place of route) {
    await field.fill(place);
    await field.press('Enter');
  }
  await page.getByRole('button', {name: 'Terminar'}).click();
  await page.getByRole('spinbutton', {name: 'Ancho a cada lado (km)'}).fill('20');
  await page.keyboard.press('Enter');
  await settle(page);
  const {zone} = await figuresOf(page);
  expect(zone?.rows).toBeGreaterThan(20);
  const people = zone?.sums[0]?.people ?? NaN;
  const words = await wordsIn(page, 'vg-zone-panel');
  const said = `${formatNumber(Math.round(people), 'es')} personas en ${String(zone?.rows)} municipios`;
  expect(words).toContain(said);
  expect(words).toMatch(/\d %\s+de ellas en municipios de prioridad alta/);
  expect(words).toContain('A lo largo de la ruta');

  await page.getByRole('textbox', {name: 'Nombre de la zona'}).fill('Ruta de los caminantes');
  await page.keyboard.press('Enter');
  await settle(page);
  expect(await wordsIn(page, 'vg-sentence')).toContain('«Ruta de los caminantes»');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Exportar GeoJSON'}).click(),
  ]);
  const geojson = JSON.parse(await textOf(file)) as GeoJSON.FeatureCollection;
  expect(geojson.features[0]?.properties?.['name']).toBe('Ruta de los caminantes');
  expect(geojson.features[1]?.geometry.type).toBe('LineString');
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Exportar tabla (CSV)'}).click(),
  ]);
  const csv = await textOf(table);
  expect(csv).toContain('DANE');
  expect(csv.split('\r\n').filter((line) => /,\d{5},/.test(line))).toHaveLength(zone?.rows ?? NaN);
  expectNoProblems(opened);

  const link = await page.evaluate(() => location.hash);
  const other = await openReady({path: link});
  const theirs = await figuresOf(other.page);
  expect(theirs.zone?.sums[0]?.people).toBe(people);
  expect((await stateOf(other.page)).zone.name).toBe('Ruta de los caminantes');
  expectNoProblems(other);
});

it('a drawn point is undone, a polygon needs three corners, and chosen municipalities are whole', async () => {
  const opened = await openReady({path: '#/explorar?capas=zona'});
  const {page} = opened;
  await page.getByLabel('Tipo', {exact: true}).selectOption('area');
  const map = page.locator('vg-map-view');
  const box = await map.boundingBox();
  const at = (x: number, y: number): Promise<void> =>
    page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  await at(400, 250);
  await at(480, 250);
  await settle(page);
  expect((await figuresOf(page)).zone).toBeNull();
  await at(450, 330);
  await settle(page);
  expect((await figuresOf(page)).zone?.rows).toBeGreaterThan(1);
  await page.getByRole('button', {name: 'Deshacer'}).click();
  await settle(page);
  expect((await stateOf(page)).zone.points).toHaveLength(2);

  await page.getByLabel('Tipo', {exact: true}).selectOption('territories');
  const field = page.getByRole('textbox', {name: 'Añadir un lugar por su nombre'});
  for (const place of ['Tibú', '54250']) {
    await field.fill(place);
    await field.press('Enter');
  }
  await settle(page);
  const {zone} = await figuresOf(page);
  expect(zone?.rows).toBe(2);
  const [area, seat] = zone?.sums ?? [];
  expect(area?.people).toBeCloseTo(seat?.people ?? NaN, 6);
  await field.fill('Ningún lugar');
  await field.press('Enter');
  await expect
    .poll(() => wordsIn(page, 'vg-zone-layer'))
    .toContain('Ningún municipio coincide con «Ningún lugar»');
  expectNoProblems(opened);
});

it('a track of a file becomes a corridor, and a file that is none says why and changes nothing', async () => {
  const opened = await openReady({path: '#/explorar?capas=zona'});
  const {page} = opened;
  const track = Array.from({length: 2000}, (_, index) => {
    const lng = -72.5 - index / 4000;
    const lat = 7.9 - index / 2500 + 0.01 * Math.sin(index / 5);
    return `<trkpt lat="${lat.toFixed(5)}" lon="${lng.toFixed(5)}"></trkpt>`;
  }).join('');
  const gpx = `<?xml version="1.0"?><gpx version="1.1" creator="t"><trk><name>Camino</name><trkseg>${track}</trkseg></trk></gpx>`;
  const input = page.locator('vg-zone-layer input[type=file]');
  await input.setInputFiles({
    name: 'camino.gpx',
    mimeType: 'application/gpx+xml',
    buffer: Buffer.from(gpx),
  });
  await expect.poll(async () => (await stateOf(page)).zone.kind).toBe('line');
  await settle(page);
  expect((await stateOf(page)).zone.points.length).toBeLessThanOrEqual(200);
  expect((await figuresOf(page)).zone?.rows).toBeGreaterThan(2);
  const before = await page.evaluate(() => location.hash);
  await input.setInputFiles({
    name: 'roto.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from('{"type":"FeatureCollection","features":[{'),
  });
  await expect.poll(() => wordsIn(page, '.notices')).toContain('No se pudo leer roto.geojson');
  expect(await page.evaluate(() => location.hash)).toBe(before);
  expectNoProblems(opened);
});
