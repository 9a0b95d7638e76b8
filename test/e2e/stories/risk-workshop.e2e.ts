import {expect, it} from 'vitest';
import {expectNoProblems, openReady, ready, type Opened} from '../harness.ts';
import {stateOf, wordsIn} from '../vigia.ts';
import {riskFiguresOf, runsDone, scoreByHand, valuesOf} from './risk-page.ts';

const tibu = '54810';
const published = [25, 15, 15, 15, 20, 10];
/** 15 of the 75 others becomes 15·50/75 = 10; 20 becomes 13.3 and 10 becomes 6.7. */
const doubled = [50, 10, 10, 10, 13.3, 6.7];
const name = 'Taller Cúcuta, grupo 2';

async function copiedLink({page, context}: Opened): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('vg-risk-scenarios').getByRole('button', {name: 'Copiar enlace'}).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('#/riesgo');
  return page.evaluate(() => navigator.clipboard.readText());
}

it('a workshop doubles the weight of armed violence, saves it and sends it; another machine shows the same', async () => {
  const opened = await openReady({path: `#/riesgo?sel=${tibu}`});
  const {page} = opened;
  const before = await runsDone(page);
  const values = await valuesOf(page, tibu);
  expect(before.scores[tibu]).toBeCloseTo(scoreByHand(values, published), 9);
  expect(await wordsIn(page, 'vg-risk-sentence')).toMatch(
    /con 17 indicadores en 6 dimensiones ?\./,
  );

  const weight = page.getByLabel('Peso de Conflicto y violencia letal, en porcentaje');
  await weight.fill('50');
  await weight.press('Enter');
  const after = await runsDone(page);
  expect((await stateOf(page)).risk.scenario.weights).toEqual({
    conflicto: 50,
    antecedentes: 10,
    estado: 10,
    incentivos: 10,
    ataques: 13.3,
    movilidad: 6.7,
  });
  expect(after.scores[tibu]).toBeCloseTo(scoreByHand(values, doubled), 9);
  expect(after.intervals[tibu]).not.toEqual(before.intervals[tibu]);
  expect(after.colours).not.toEqual(before.colours);
  expect(after.ranked).toBe(before.ranked);
  await expect.poll(() => wordsIn(page, 'vg-risk-sentence')).toContain(', con pesos propios');

  await page.locator('vg-topbar').getByRole('button', {name: 'Deshacer'}).click();
  const undone = await runsDone(page);
  expect(undone).toEqual(before);
  expect(await wordsIn(page, 'vg-risk-sentence')).not.toContain('pesos propios');
  await page.locator('vg-topbar').getByRole('button', {name: 'Rehacer'}).click();
  expect(await runsDone(page)).toEqual(after);

  await page.getByLabel('Nombre del escenario').fill(name);
  await page.getByRole('button', {name: 'Guardar', exact: true}).click();
  await expect.poll(() => wordsIn(page, 'vg-notice')).toContain(`Escenario «${name}» guardado`);
  await expect.poll(() => wordsIn(page, 'vg-risk-sentence')).toContain(`, escenario «${name}»`);
  const sentence = await wordsIn(page, 'vg-risk-sentence');
  const reasons = await wordsIn(page, 'vg-risk-panel');
  const link = await copiedLink(opened);

  const other = await openReady({path: link.slice(link.indexOf('#'))});
  expect(await runsDone(other.page)).toEqual(after);
  expect(await wordsIn(other.page, 'vg-risk-sentence')).toBe(sentence);
  await expect.poll(() => wordsIn(other.page, 'vg-risk-panel')).toBe(reasons);
  expect(await other.page.getByLabel('Nombre del escenario').inputValue()).toBe(name);
  expectNoProblems(other);

  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  const item = page.locator('vg-risk-scenarios').getByRole('button', {name, exact: true});
  expect(await item.getAttribute('aria-current')).toBe('true');
  await page.getByRole('button', {name: 'Restablecer', exact: true}).click();
  await expect.poll(() => item.getAttribute('aria-current')).toBeNull();
  expect((await riskFiguresOf(page)).scores).toEqual(before.scores);
  await item.click();
  await expect.poll(async () => (await riskFiguresOf(page)).scores).toEqual(after.scores);
  expectNoProblems(opened);
});
