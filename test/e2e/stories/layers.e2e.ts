import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {neighbours} from '../../../src/methodology/borders.ts';
import type {VigiaHandle} from '../../../src/app/handle.ts';
import {expectNoProblems, openReady, query} from '../harness.ts';
import {figuresOf, go, wordsIn} from '../vigia.ts';

/** What is drawn of the flows: pairs of codes with their people, largest first. */
function drawnFlows(page: Page): Promise<[string, string, number][]> {
  return page.evaluate(() => {
    const {flows} = (window as unknown as {vigia: VigiaHandle}).vigia.snapshot;
    return Array.from({length: flows?.length ?? 0}, (_, index) => [
      flows?.origin[index] ?? '',
      flows?.destination[index] ?? '',
      flows?.people[index] ?? NaN,
    ]);
  });
}

it('the flows between municipalities are the largest pairs of the database, and the share is theirs', async () => {
  const opened = await openReady();
  const {page} = opened;
  await go(page, '#/explorar?capas=flujos&agrupar=municipio&flujos-max=40&flujos-min=100');
  const largest = await query(
    page,
    `SELECT origin, destination, sum(people)::DOUBLE AS people FROM displacement
     WHERE origin <> destination GROUP BY ALL ORDER BY people DESC, origin, destination LIMIT 40`,
  );
  const drawn = await drawnFlows(page);
  expect(drawn.map(([, , people]) => people)).toEqual(largest.map((row) => row['people']));
  const names = (rows: readonly (readonly unknown[])[]): string[] =>
    rows.map(([from, to]) => `${String(from)}-${String(to)}`).sort();
  expect(names(drawn)).toEqual(names(largest.map((row) => [row['origin'], row['destination']])));
  const [all] = await query(
    page,
    `SELECT count(DISTINCT (origin, destination))::DOUBLE AS pairs, sum(people)::DOUBLE AS people FROM displacement
     WHERE origin <> destination`,
  );
  const {flows} = await figuresOf(page);
  expect([flows?.pairs, flows?.totalPeople]).toEqual([all?.['pairs'], all?.['people']]);
  expect(flows?.drawnPeople).toBe(drawn.reduce((sum, [, , people]) => sum + people, 0));
  expectNoProblems(opened);
});

it('flowmap.gl and the light drawing show the same flows, without an error', async () => {
  const address = '#/explorar?capas=coropletas,flujos,puestos&agrupar=region';
  const light = await openReady({path: `${address}&motor=ligero`});
  const drawn = await drawnFlows(light.page);
  const [regions] = await query(
    light.page,
    `SELECT count(DISTINCT (o.parent, d.parent))::DOUBLE AS pairs FROM displacement
     JOIN territories AS o ON o.code = left(origin, 2)
     JOIN territories AS d ON d.code = left(destination, 2) WHERE o.parent <> d.parent`,
  );
  expect(drawn.length).toBe(regions?.['pairs']);
  const heavy = await openReady({path: `${address}&motor=flowmap`});
  expect(await drawnFlows(heavy.page)).toEqual(drawn);
  await go(heavy.page, '#/explorar?capas=flujos&flujo=paises&motor=flowmap&mapa=3.2/5/-65');
  await go(heavy.page, '#/explorar?capas=puestos&motor=flowmap');
  expectNoProblems(light);
  expectNoProblems(heavy);
});

it('every border has its zone: it grows with the distance, and its departments add up', async () => {
  const {page} = await openReady();
  for (const neighbour of neighbours) {
    const areas: number[] = [];
    for (const km of [10, 25, 50]) {
      await go(page, `#/explorar?capas=zona&zona=${neighbour}&km=${String(km)}`);
      const {zone, failures} = await figuresOf(page);
      expect(failures).toEqual([]);
      areas.push(zone?.areaKm2 ?? NaN);
      for (const {people, parts} of zone?.sums ?? []) expect(parts).toBeCloseTo(people, 4);
    }
    expect(areas, neighbour).toEqual([...areas].sort((one, other) => one - other));
    expect(areas[2], neighbour).toBeGreaterThan(2 * (areas[0] ?? Infinity));
  }
});

it('the limits of the classes stay while window, sex and border change; the colours do not', async () => {
  const {page} = await openReady();
  const seen: {breaks: readonly number[] | undefined; sum: number | undefined}[] = [];
  for (const filter of [
    'desde=2012-01&hasta=2024-12',
    'desde=2018-01&hasta=2018-12',
    'desde=2018-01&hasta=2018-12&sexo=mujeres',
    'desde=2018-01&hasta=2018-01&sexo=mujeres&frontera=VEN',
  ]) {
    await go(page, `#/explorar?medida=entradas&unidad=municipio&${filter}`);
    const {choropleth} = await figuresOf(page);
    seen.push({breaks: choropleth?.breaks, sum: choropleth?.sum});
    expect(await wordsIn(page, 'vg-legend')).toContain('Sin dato');
  }
  expect(new Set(seen.map(({breaks}) => JSON.stringify(breaks))).size).toBe(1);
  const sums = seen.map(({sum}) => sum ?? NaN);
  expect(sums).toEqual([...sums].sort((one, other) => other - one));
  expect(new Set(sums).size).toBe(4);
});

it('deaths on the way are counted as the source counts them, at places that are not exact', async () => {
  const {page} = await openReady({path: '#/explorar?capas=hechos&desde=2014-01&hasta=2024-07'});
  const [row] = await query(
    page,
    `SELECT count(*)::DOUBLE AS events FROM events
     WHERE kind = 'missing-migrants' AND date BETWEEN DATE '2014-01-01' AND DATE '2024-07-31'`,
  );
  const shown = await page.evaluate(() => {
    const {events} = (window as unknown as {vigia: VigiaHandle}).vigia.snapshot;
    const places = [...Array.from(events?.lon ?? []), ...Array.from(events?.lat ?? [])];
    return {length: events?.length, places};
  });
  expect(shown.length).toBe(row?.['events']);
  for (const place of shown.places) expect(place * 10).toBeCloseTo(Math.round(place * 10), 3);
  expect(await wordsIn(page, 'vg-events-layer')).toContain('no es un punto exacto');
});
