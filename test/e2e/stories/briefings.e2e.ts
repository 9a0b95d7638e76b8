import type {Download, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {readBriefing} from '../../../src/state/briefing-document.ts';
import type {Briefing} from '../../../src/state/briefing.ts';
import {encodeValue, type Json} from '../../../src/state/snapshot-codec.ts';
import {formatNumber, formatPercent} from '../../../src/i18n/format.ts';
import {findBarriers} from '../axe.ts';
import {expectNoProblems, openReady, query} from '../harness.ts';
import {figuresOf, go, settle, wordsIn} from '../vigia.ts';

/** What the cards of the rail say, in their order. */
const sentences = async (page: Page): Promise<string[]> =>
  (await page.locator('vg-storyboard .card .text').allInnerTexts()).map((text) => text.trim());

const notice = (page: Page) => page.locator('vg-notice').last();

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Presses C and waits until the scene is kept. */
async function capture(page: Page, number: number): Promise<void> {
  await page.keyboard.press('c');
  await expect.poll(() => wordsIn(page, '.notices')).toContain(`Escena ${String(number)} guardada`);
}

it('a presenter captures three views, reorders, edits, reloads, exports, and a colleague imports', async () => {
  const opened = await openReady({path: '#/explorar'});
  const {page} = opened;
  await capture(page, 1);
  await go(page, '#/region/54');
  await capture(page, 2);
  await go(page, '#/riesgo');
  await settle(page);
  await page.getByRole('button', {name: 'Guardar escena (C)'}).click();
  await expect.poll(() => wordsIn(page, '.notices')).toContain('Escena 3 guardada');
  await notice(page).getByRole('button', {name: 'Abrir'}).click();
  await expect.poll(() => page.locator('vg-storyboard .card').count()).toBe(3);
  const [first, second, third] = await sentences(page);
  expect(first).toContain('Arauca tiene el valor más alto');
  // 337,666 (Migración Colombia) of the people whose department is known.
  expect(second).toMatch(/^Norte de Santander reúne el 11,7\s% de las personas venezolanas/);
  expect(third).toContain('orden de revisión');

  // The third goes to the front with the keyboard alone.
  await page.locator('vg-storyboard .card').nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => sentences(page)).toEqual([first, third, second]);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => sentences(page)).toEqual([third, first, second]);
  await page.getByRole('textbox', {name: 'Frase'}).fill('Aquí se mira primero: 12 % y 30 %.');
  expect(await wordsIn(page, 'vg-scene-editor')).toContain('Más de una cifra');
  await page.getByRole('textbox', {name: 'Frase'}).fill('Aquí se mira primero: 12 %.');
  await page.getByRole('textbox', {name: 'Notas del orador'}).fill('Respirar.');
  await page.getByRole('textbox', {name: 'Título del informe'}).fill('Mi frontera');
  await page.keyboard.press('Tab');

  // Deleting is undone from where it is said.
  await page.getByRole('button', {name: 'Eliminar', exact: true}).click();
  await expect.poll(() => page.locator('vg-storyboard .card').count()).toBe(2);
  await notice(page).getByRole('button', {name: 'Deshacer'}).click();
  await expect.poll(() => page.locator('vg-storyboard .card').count()).toBe(3);

  await page.waitForTimeout(600);
  await page.reload();
  await settle(page);
  const edited = ['Aquí se mira primero: 12 %.', first, second];
  await expect.poll(() => sentences(page)).toEqual(edited);
  expect(await page.getByRole('textbox', {name: 'Notas del orador'}).inputValue()).toBe(
    'Respirar.',
  );

  await page.locator('vg-storyboard summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Archivo del informe (.json)'}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('vigia-informe-mi-frontera.json');
  const file = await textOf(download);
  expect(readBriefing(file).briefing?.scenes.map(({snapshot}) => snapshot !== null)).toEqual([
    ...[true, true, true],
  ]);
  // A scene is small enough for a mail: a map of departments and one of 1,122 municipalities with their index.
  expect(file.length).toBeLessThan(700_000);
  expectNoProblems(opened);

  const other = await openReady({path: '#/presentar'});
  const input = other.page.locator('vg-present-home input[type=file]');
  const wrong = file.replace('"version":1', '"version":2');
  await input.setInputFiles({
    name: 'de-mañana.json',
    mimeType: 'application/json',
    buffer: Buffer.from(wrong),
  });
  await expect
    .poll(() => wordsIn(other.page, '.notices'))
    .toContain(
      'Archivo «de-mañana.json», campo «version»: se encontró 2; se esperaba la versión 1',
    );
  await input.setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect.poll(() => sentences(other.page)).toEqual(edited);
  expect(await other.page.getByRole('textbox', {name: 'Título del informe'}).inputValue()).toBe(
    'Mi frontera',
  );
  await expect.poll(() => other.page.locator('vg-storyboard .thumb img').count()).toBe(6);
  expectNoProblems(other);
});

it('a link to somebody else’s briefing says that it is not on this device', async () => {
  const opened = await openReady({path: '#/presentar?informe=de-otra-persona&escena=2'});
  expect(await wordsIn(opened.page, 'vg-present-home')).toContain('no está en este dispositivo');
  expectNoProblems(opened);
});

/** The open briefing as its file has it. */
async function exported(page: Page): Promise<Briefing> {
  await page.locator('vg-storyboard summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Archivo del informe (.json)'}).click(),
  ]);
  const {briefing, problem} = readBriefing(await textOf(download));
  if (!briefing) throw new Error(`Got ${JSON.stringify(problem)}, expected a briefing.`);
  return briefing;
}

/** The same but for the last digits of a number: sines of Node and of the browser differ in their last bit. */
function expectSame(found: Json, expected: Json, path = ''): void {
  if (typeof found === 'number' && typeof expected === 'number') {
    const most = 1e-9 * Math.abs(expected);
    expect(Math.abs(found - expected), path).toBeLessThanOrEqual(most);
  } else if (found === null || expected === null || typeof found !== 'object')
    expect(found, path).toBe(expected);
  else {
    expect(Object.keys(found), path).toEqual(Object.keys(expected));
    for (const [name, part] of Object.entries(found))
      expectSame(part, (expected as Record<string, Json>)[name]!, `${path}.${name}`);
  }
}

async function number(page: Page, sql: string): Promise<number> {
  const [row] = await query(page, sql);
  return Number(Object.values(row ?? {})[0]);
}

/** Venezuelans and inhabitants of each territory at the end of 2023, by the first digits of its code. */
const stock = (digits: 2 | 5): string => `
  SELECT s.territory AS code, CAST(s.people AS DOUBLE) AS people,
    (SELECT CAST(SUM(p.people) AS DOUBLE) FROM population p
      WHERE p.year = 2023 AND SUBSTRING(p.territory, 1, ${String(digits)}) = s.territory) AS inhabitants
  FROM stocks s WHERE s.measure = 'venezuelans' AND s.date = DATE '2023-12-31' AND s.sex = 'all'
    AND s.age = 'all' AND s.people IS NOT NULL AND LENGTH(s.territory) = ${String(digits)}
    AND s.territory <> 'CO'`;
const entries2023 = (where: string): string => `
  SELECT CAST(SUM(e.people) AS DOUBLE) FROM entries e JOIN posts p ON p.id = e.post
  WHERE e.month BETWEEN DATE '2023-01-01' AND DATE '2023-12-01' AND ${where}`;
const rate = (rows: string, where: string): string =>
  `SELECT MAX(people / inhabitants * 1000) FROM (${rows}) WHERE ${where}`;
const rounded = (value: number): number => Number(value.toPrecision(3));

describe('the examples', () => {
  it.each([
    ['ejemplo-frontera', 6],
    ['ejemplo-norte-de-santander', 7],
  ])('say in each sentence what the data answer: %s', async (id, count) => {
    const opened = await openReady({path: `#/presentar?informe=${id}`});
    const {page} = opened;
    await expect
      .poll(() => page.locator('vg-storyboard .card').count(), {timeout: 30_000})
      .toBe(count);
    const said = await sentences(page);
    const all = (value: number): string => formatNumber(value, 'es');
    const one = (value: number): string => formatNumber(value, 'es', 1);
    const share = (value: number): string => formatPercent(value, 'es', 1);
    const people = async (address: string): Promise<string> => {
      await go(page, address);
      return all(rounded((await figuresOf(page)).zone?.sums[0]?.people ?? NaN));
    };
    const zone = await people(
      id === 'ejemplo-frontera'
        ? '#/explorar?capas=zona&zona=VEN&km=25'
        : '#/explorar?capas=zona&zona=ruta&km=20',
    );
    const expected =
      id === 'ejemplo-frontera'
        ? [
            one(await number(page, rate(stock(2), 'true'))),
            share(await number(page, `SELECT MAX(people) / SUM(people) FROM (${stock(2)})`)),
            all(await number(page, entries2023("p.border = 'VEN'"))),
            zone,
            one(await number(page, rate(stock(5), "code = '44430'"))),
            share(
              await number(
                page,
                `SELECT MAX(people) / SUM(people) FROM (SELECT CAST(SUM(people) AS DOUBLE) AS people
                  FROM country_flows WHERE year = 2025 GROUP BY origin, asylum)`,
              ),
            ),
          ]
        : [
            one(await number(page, rate(stock(2), "code = '54'"))),
            one(await number(page, rate(stock(5), "code LIKE '54%'"))),
            all(await number(page, entries2023("p.municipality LIKE '54%'"))),
            share(
              await number(
                page,
                `SELECT MAX(people) / SUM(people) FROM (SELECT CAST(people AS DOUBLE) AS people FROM displacement
                  WHERE (origin LIKE '54%' OR destination LIKE '54%') AND origin <> destination)`,
              ),
            ),
            zone,
          ];
    expected.forEach((figure, at) => {
      expect(said[at]).toContain(figure);
    });
    expectNoProblems(opened);
  });

  it.each(['ejemplo-frontera', 'ejemplo-norte-de-santander'])(
    'have the numbers that the page works out: %s',
    async (id) => {
      const opened = await openReady({path: `#/presentar?informe=${id}`});
      const {page} = opened;
      await page.getByRole('button', {name: 'Duplicar para editar'}).click();
      await page.getByRole('textbox', {name: 'Título del informe'}).waitFor();
      const before = await exported(page);
      for (const at of before.scenes.keys()) {
        await page.evaluate((scene) => {
          const detail = {command: 'refresh-scene', detail: {at: scene}};
          document.querySelector('vg-app')?.dispatchEvent(new CustomEvent('vg-command', {detail}));
        }, at);
        await expect
          .poll(() => wordsIn(page, '.notices'), {timeout: 30_000})
          .toContain('Escena actualizada con los datos');
        await page.evaluate(() => {
          document.querySelector('vg-app')!.removeNotice('scene');
        });
        await expect.poll(() => wordsIn(page, '.notices')).not.toContain('Escena actualizada');
      }
      const after = await exported(page);
      expect(after.scenes.map(({captured}) => captured)).not.toEqual(
        before.scenes.map(({captured}) => captured),
      );
      for (const [at, {snapshot, takeaway}] of after.scenes.entries()) {
        expect(takeaway).toBe(before.scenes[at]?.takeaway);
        expectSame(encodeValue(snapshot), encodeValue(before.scenes[at]?.snapshot));
      }
      expectNoProblems(opened);
    },
  );

  it('are duplicated into a briefing of one’s own', async () => {
    const opened = await openReady({path: '#/presentar', language: 'en'});
    const {page} = opened;
    // From the list: its file is read and the copy opened, without a stop on the way.
    const duplicate = 'Duplicate the briefing “The border in figures”';
    await page.getByRole('button', {name: duplicate}).click();
    await expect
      .poll(() => page.getByRole('textbox', {name: 'Title of the briefing'}).inputValue())
      .toBe('The border in figures (copy)');
    expect((await sentences(page))[0]).toMatch(
      /^Arauca has the highest value of all departments: \d+\.\d Venezuelan/,
    );
    expectNoProblems(opened);
  });
});

it.each([
  {language: 'es-CO', isDark: false, size: [1440, 900]},
  {language: 'en', isDark: true, size: [390, 844]},
] as const)(
  'axe finds nothing in the list, an example and an own briefing, %j',
  async (options) => {
    const opened = await openReady({...options, path: '#/presentar'});
    const {page} = opened;
    const barriers = await findBarriers(page);
    await go(page, '#/presentar?informe=ejemplo-frontera');
    const own = page.getByRole('button', {name: /^Duplic(ar|ate)/});
    await expect.poll(() => own.isEnabled(), {timeout: 60_000}).toBe(true);
    barriers.push(...(await findBarriers(page)));
    await own.click();
    await page.locator('vg-scene-editor textarea').first().waitFor();
    barriers.push(...(await findBarriers(page)));
    expect(barriers).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    expectNoProblems(opened);
  },
);
