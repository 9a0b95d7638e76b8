import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {formatNumber, formatPercent} from '../../../src/i18n/format.ts';
import {expectNoProblems, openReady, query} from '../harness.ts';
import {figuresOf, go, settle, wordsIn} from '../vigia.ts';

/** What a set of flows is in the database: pairs, people, and the people of the largest 60. */
interface Expected {
  readonly pairs: number;
  readonly people: number;
  readonly drawn: number;
}

/** Displacement between different departments that a condition on `o` and `d` keeps. */
async function displacement(page: Page, condition: string): Promise<Expected> {
  const [row] = await query(
    page,
    `WITH flows AS (
       SELECT left(origin, 2) AS o, left(destination, 2) AS d, sum(people) AS people
       FROM displacement GROUP BY 1, 2),
     kept AS (SELECT *, row_number() OVER (ORDER BY people DESC, o, d) AS place FROM flows
       WHERE o <> d AND (${condition}))
     SELECT count(*)::DOUBLE AS pairs, sum(people)::DOUBLE AS people,
       sum(people) FILTER (place <= 60)::DOUBLE AS drawn FROM kept`,
  );
  return row as unknown as Expected;
}

const shareInWords = ({pairs, people, drawn}: Expected): string =>
  `${formatNumber(Math.min(60, pairs), 'es')} de ${formatNumber(pairs, 'es')} pares; ${formatPercent(drawn / people, 'es')} de las personas`;

async function expectFlows(page: Page, expected: Expected): Promise<void> {
  const {flows} = await figuresOf(page);
  expect(flows).toEqual({
    length: Math.min(60, expected.pairs),
    pairs: expected.pairs,
    totalPeople: expected.people,
    drawnPeople: expected.drawn,
  });
  expect(await wordsIn(page, 'vg-flows-layer')).toContain(
    shareInWords(expected).replaceAll('\u00a0', ' '),
  );
}

it('displacement by department: how many are drawn and what share of the people, for all and for one', async () => {
  const opened = await openReady();
  const {page} = opened;
  await page.getByRole('button', {name: 'Mostrar Flujos'}).click();
  await page.getByLabel('Agrupar', {exact: true}).selectOption('department');
  await settle(page);
  await expectFlows(page, await displacement(page, 'true'));

  await page.locator('vg-search input').fill('Antioquia');
  await page.keyboard.press('Enter');
  await settle(page);
  await expectFlows(page, await displacement(page, `o = '05' OR d = '05'`));
  for (const [name, condition] of [
    ['Salen', `o = '05'`],
    ['Llegan', `d = '05'`],
  ] as const) {
    await page.getByRole('radio', {name}).click();
    await settle(page);
    await expectFlows(page, await displacement(page, condition));
  }
  expectNoProblems(opened);
});

it('a minimum and a maximum leave out flows, never people of the total', async () => {
  const {page} = await openReady({path: '#/explorar?capas=flujos&agrupar=departamento'});
  const all = (await figuresOf(page)).flows;
  await page.getByLabel('Máximo dibujado', {exact: true}).selectOption('20');
  await page.getByLabel('Mínimo', {exact: true}).selectOption('5000');
  await settle(page);
  const {flows} = await figuresOf(page);
  expect(flows?.length).toBe(20);
  expect(flows?.totalPeople).toBe(all?.totalPeople);
  expect(flows?.drawnPeople).toBeLessThan(all?.drawnPeople ?? 0);
});

it('flows between countries are those of the year and the direction', async () => {
  const {page} = await openReady({path: '#/explorar?capas=flujos&flujo=paises&flujos-anio=2023'});
  const [into] = await query(
    page,
    `SELECT count(DISTINCT origin)::DOUBLE AS pairs, sum(people)::DOUBLE AS people FROM country_flows
     WHERE year = 2023 AND asylum = 'COL' AND people > 0`,
  );
  await page.getByRole('radio', {name: 'Llegan'}).click();
  await settle(page);
  const {flows} = await figuresOf(page);
  expect([flows?.pairs, flows?.totalPeople]).toEqual([into?.['pairs'], into?.['people']]);
  expect(await wordsIn(page, 'vg-sentence')).toContain('refugio y asilo (2023)');
});

it('the Darién of 2021 and 2023 is what Panama counted, on the screen too', async () => {
  const {page} = await openReady({
    path: '#/explorar?capas=flujos&flujo=darien&desde=2021-01&hasta=2021-12',
  });
  for (const [year, people] of [
    ['2021', '133.726'],
    ['2023', '520.085'],
  ] as const) {
    await go(page, `#/explorar?capas=flujos&flujo=darien&desde=${year}-01&hasta=${year}-12`);
    expect(await wordsIn(page, 'vg-profile-panel')).toContain(`${people} personas`);
    expect(await wordsIn(page, 'vg-sentence')).toContain(
      `${people} personas en tránsito por el Darién (ene–dic ${year})`,
    );
  }
});
