import {expect, it} from 'vitest';
import {formatNumber} from '../../../src/i18n/format.ts';
import {expectNoProblems, openReady} from '../harness.ts';
import {figuresOf, settle, stateOf, wordsIn} from '../vigia.ts';

it('the 25 km along Venezuela say what lies in them and how it was counted; 10 < 25 < 50 km', async () => {
  const opened = await openReady();
  const {page} = opened;
  await page.getByRole('button', {name: 'Mostrar Zona y corredor'}).click();
  await settle(page);
  const found: Record<string, {rows: number; people: number}> = {};
  for (const km of ['10', '25', '50']) {
    await page.getByRole('radio', {name: km, exact: true}).click();
    await settle(page);
    const {zone} = await figuresOf(page);
    expect(zone?.rows).toBeGreaterThan(0);
    for (const {people, parts} of zone?.sums ?? []) {
      expect(people).toBeGreaterThanOrEqual(0);
      expect(parts).toBeCloseTo(people, 4);
    }
    expect(await wordsIn(page, 'vg-zone-panel')).toMatch(
      /entre [\d.]+ y [\d.]+, por el redondeo; \d+ más fuera del país o en el mar/,
    );
    const people = zone?.sums[0]?.people ?? NaN;
    const words = await wordsIn(page, 'vg-zone-panel');
    expect(words).toContain(`Franja de ${km} km con Venezuela`);
    expect(words).toContain(formatNumber(Math.round(people), 'es'));
    for (const method of ['por área', 'con cabecera dentro', 'puesto dentro']) {
      expect(words).toContain(method);
    }
    found[km] = {rows: zone?.rows ?? NaN, people};
  }
  const order = ['10', '25', '50'].map((km) => found[km]?.people ?? NaN);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(new Set(order).size).toBe(3);
  const counts = ['10', '25', '50'].map((km) => found[km]?.rows ?? NaN);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(await wordsIn(page, 'vg-sentence')).toContain('la franja de 50 km con Venezuela');
  expectNoProblems(opened);
});

it('the zone is drawn, and a distance can be typed', async () => {
  const {page} = await openReady({hasWebgl: false, path: '#/explorar?capas=zona'});
  const drawn = page.locator('vg-svg-map path[stroke-dasharray="5 3"]');
  const before = await drawn.getAttribute('d');
  expect(before?.length).toBeGreaterThan(500);
  await page.getByRole('spinbutton', {name: 'Distancia (km)'}).fill('40');
  await page.keyboard.press('Enter');
  await settle(page);
  await expect.poll(() => wordsIn(page, 'vg-zone-panel')).toContain('Franja de 40 km');
  expect(await drawn.getAttribute('d')).not.toBe(before);
});

/** A track of as many points, west to east in waves. */
function track(points: number): string {
  const places = Array.from({length: points}, (_, at) => {
    const lat = 5 + Math.sin((at / points) * 40) / 2;
    return `<trkpt lat="${lat.toFixed(7)}" lon="${(-74 + (2 * at) / points).toFixed(7)}"><ele>1</ele></trkpt>`;
  });
  const head = '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">';
  return `${head}<trk><name>Ruta larga</name><trkseg>${places.join('')}</trkseg></trk></gpx>`;
}

it('a large file says that it is being read and can be given up: the zone stays; read to its end it is the zone', async () => {
  const opened = await openReady({path: '#/explorar?capas=coropletas,zona&zona=VEN&km=25'});
  const {page} = opened;
  const file = {
    name: 'larga.gpx',
    mimeType: 'application/gpx+xml',
    buffer: Buffer.from(track(60_000)),
  };
  const input = page.locator('vg-layers-panel input[type=file]').first();
  const before = (await stateOf(page)).zone;
  // The reader is held back, so that the machine's speed does not matter.
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/geo-file.worker-*.js', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await input.setInputFiles(file);
  const reading = page.locator('vg-notice').filter({hasText: 'Leyendo «larga.gpx»'});
  await reading.getByRole('button', {name: 'Cancelar'}).click();
  await expect.poll(() => wordsIn(page, '.notices')).toContain('Nada ha cambiado');
  expect((await stateOf(page)).zone).toEqual(before);

  letThrough();
  await input.setInputFiles(file);
  await expect
    .poll(() => wordsIn(page, '.notices'), {timeout: 60_000})
    .toContain('Trazo simplificado de 60.000 a 200 puntos');
  expect((await stateOf(page)).zone).toMatchObject({kind: 'line', name: 'Ruta larga'});
  expect(await reading.count()).toBe(0);
  expectNoProblems(opened);
});
