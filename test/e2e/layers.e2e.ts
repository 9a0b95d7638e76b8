import {expect, it} from 'vitest';
import {expectNoProblems, openReady, query} from './harness.ts';
import {figuresOf, go} from './vigia.ts';

it('every layer says the numbers that the database says', async () => {
  const opened = await openReady();
  const {page} = opened;

  await go(page, '#/explorar?capas=flujos&agrupar=departamento');
  const [pairs] = await query(
    page,
    `SELECT count(*)::DOUBLE AS pairs, sum(people)::DOUBLE AS people FROM (
       SELECT left(origin, 2) AS o, left(destination, 2) AS d, sum(people) AS people
       FROM displacement GROUP BY 1, 2) WHERE o <> d`,
  );
  const {flows} = await figuresOf(page);
  expect(flows?.pairs).toBe(pairs?.['pairs']);
  expect(flows?.totalPeople).toBe(pairs?.['people']);
  expect(flows?.length).toBe(60);

  for (const [year, people] of [
    ['2021', 133_726],
    ['2022', 248_284],
    ['2023', 520_085],
  ] as const) {
    await go(page, `#/explorar?capas=flujos&flujo=darien&desde=${year}-01&hasta=${year}-12`);
    expect((await figuresOf(page)).transit).toBe(people);
  }

  const areas: number[] = [];
  for (const km of [10, 25, 50]) {
    await go(page, `#/explorar?capas=zona&km=${String(km)}`);
    const {zone} = await figuresOf(page);
    areas.push(zone?.areaKm2 ?? NaN);
    for (const {people, parts} of zone?.sums ?? []) expect(parts).toBeCloseTo(people, 4);
  }
  expect(areas).toEqual([...areas].sort((a, b) => a - b));
  expect(areas[0]).toBeGreaterThan(10_000);

  await go(page, '#/explorar?medida=venezolanos&unidad=municipio');
  const {choropleth} = await figuresOf(page);
  expect(choropleth).toMatchObject({sum: 2_875_744, observed: 1086, missing: 36});
  expectNoProblems(opened);
});

it('the table twin of the municipalities has every one of them', async () => {
  const {page} = await openReady({path: '#/explorar?unidad=municipio&tabla=1'});
  const table = page.getByRole('table');
  expect(await table.getAttribute('aria-rowcount')).toBe('1123');
  expect(await table.innerText()).toContain('El Encanto');
  await page.getByRole('button', {name: /^Territorio/}).click();
  await expect.poll(() => table.innerText()).toContain('Abejorral');
});

it('flowmap.gl draws the flows below the posts where it is asked for', async () => {
  const opened = await openReady({
    path: '#/explorar?capas=coropletas,flujos,puestos&motor=flowmap',
  });
  expect((await figuresOf(opened.page)).flows?.length).toBe(60);
  expectNoProblems(opened);
});
