import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {findBarriers} from '../axe.ts';
import {expectNoProblems, openReady} from '../harness.ts';
import {go, settle, stateOf, wordsIn} from '../vigia.ts';
import {panelSays, riskFiguresOf, runsDone} from './risk-page.ts';

/** The label of the focused element, and whether a person can see that it is focused. */
function focused(page: Page): Promise<{label: string; isSeen: boolean}> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return {label: '', isSeen: false};
    const label = element.getAttribute('aria-label') ?? element.textContent.trim();
    // A row is outlined through what its button lays over it.
    const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const isSeen = styles.some(
      ({outlineStyle, outlineWidth}) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    );
    return {label, isSeen};
  });
}

/** What stands out to the right of the screen and cannot be scrolled to: one line for each element. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      (element.getRootNode() as {host?: Element}).host ??
      null;
    const isInside = (element: Element): boolean => {
      for (let up = parentOf(element); up; up = parentOf(up)) {
        const {overflowX} = getComputedStyle(up);
        if (up.localName !== 'vg-app' && up.localName !== 'body' && overflowX !== 'visible')
          return true;
      }
      return false;
    };
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const {right, width} = element.getBoundingClientRect();
        if (width > 0 && right > innerWidth + 1 && element.checkVisibility() && !isInside(element))
          found.push(
            `${element.localName} in ${parentOf(element)?.localName ?? ''} ${String(right)}`,
          );
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
}

const views = {
  order: '#/riesgo?sel=54810',
  factors: '#/riesgo?panel=factores',
  factor: '#/riesgo?panel=factores&lente=factor:4&pinta=lente&sel=54810',
  clusters: '#/riesgo?panel=conglomerados&pinta=conglomerados&vecindad=cercanos',
  comparison: '#/riesgo?panel=comparacion&pinta=diferencia',
  assessment: '#/riesgo?panel=valoracion&sel=54810',
  exposure: '#/riesgo?pinta=exposicion',
  firmness: '#/riesgo?pinta=firmeza&unidad=departamento',
  evaluation: '#/riesgo?hoja=evaluacion',
  method: '#/riesgo?hoja=metodo',
} as const;

async function barriersIn(page: Page, addresses: Record<string, string>): Promise<object> {
  const found: Record<string, string[]> = {};
  for (const [name, address] of Object.entries(addresses)) {
    await go(page, address);
    if (name === 'evaluation')
      await expect
        .poll(() => wordsIn(page, 'vg-evaluation-page'), {timeout: 30_000})
        .toMatch(/0[,.]\d{3}/);
    await page.waitForTimeout(300);
    const barriers = [...(await findBarriers(page)), ...(await cutOff(page))];
    if (barriers.length > 0) found[name] = barriers;
  }
  return found;
}

it('by keyboard alone: a weight, the tabs, the list, and Escape back', async () => {
  const opened = await openReady({path: '#/riesgo'});
  const {page} = opened;
  await runsDone(page);
  const slider = 'Peso de Conflicto y violencia letal';
  let presses = 0;
  while ((await focused(page)).label !== slider && presses++ < 60) await page.keyboard.press('Tab');
  expect(await focused(page)).toEqual({label: slider, isSeen: true});
  await page.keyboard.press('ArrowRight');
  await settle(page);
  // One point more: the 75 of the others become 74, and 15 of them 14.8.
  expect((await stateOf(page)).risk.scenario.weights).toMatchObject({
    conflicto: 26,
    antecedentes: 14.8,
    ataques: 19.7,
  });
  await page.keyboard.press('Shift+ArrowRight');
  await settle(page);
  expect((await stateOf(page)).risk.scenario.weights).toMatchObject({
    conflicto: 27,
    antecedentes: 14.8,
  });

  await page.getByRole('tab', {name: 'Orden'}).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stateOf(page)).risk.panel).toBe('factors');
  await expect.poll(() => focused(page)).toEqual({label: 'Factores', isSeen: true});
  await page.keyboard.press('End');
  await expect.poll(async () => (await stateOf(page)).risk.panel).toBe('assessment');
  await page.keyboard.press('Home');
  await expect.poll(async () => (await stateOf(page)).risk.panel).toBe('order');

  await go(page, '#/riesgo');
  const {ranks} = await riskFiguresOf(page);
  await panelSays(page, '2 La Montañita');
  await page.locator('vg-stability .choose').first().focus();
  await page.keyboard.press('ArrowDown');
  expect((await focused(page)).isSeen).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(async () => ranks[(await stateOf(page)).selected ?? '']).toBe(2);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await stateOf(page)).selected).toBeNull();
  expectNoProblems(opened);
});

it.each([{isDark: false}, {isDark: true, language: 'en'}] as const)(
  'axe finds nothing in any panel or page, and nothing is cut off: %j',
  async (options) => {
    const opened = await openReady({...options, path: '#/riesgo'});
    expect(await barriersIn(opened.page, views)).toEqual({});
    expectNoProblems(opened);
  },
);

it.each([
  {language: 'en', isDark: true, prefersReducedMotion: true},
  {hasForcedColors: true},
] as const)('a phone has everything and is cut nowhere: %j', async (options) => {
  const opened = await openReady({...options, size: [390, 844], path: '#/riesgo?sel=54810'});
  const {page} = opened;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const tabs = page.locator('nav.tabs').getByRole('button');
  expect(await tabs.count()).toBe(5);
  expect(await barriersIn(page, views)).toEqual({});
  await go(page, '#/riesgo?sel=54810');
  expect(await wordsIn(page, 'vg-sheet')).toContain('Tibú');
  await tabs.nth(3).tap();
  const layers = page.locator('aside.layers');
  await expect.poll(async () => (await layers.boundingBox())?.x).toBe(0);
  expect([...(await findBarriers(page)), ...(await cutOff(page))]).toEqual([]);
  const field = layers.getByRole('spinbutton').first();
  await field.fill('50');
  await field.press('Enter');
  await settle(page);
  expect((await stateOf(page)).risk.scenario.weights).toMatchObject({conflicto: 50});
  await tabs.nth(3).tap();
  await expect.poll(() => layers.isVisible()).toBe(false);
  expectNoProblems(opened);
});

it('without WebGL the index is drawn all the same: classes, hatch, discs and judgements', async () => {
  const opened = await openReady({hasWebgl: false, path: '#/riesgo'});
  const {page} = opened;
  const map = page.locator('vg-svg-map');
  const territories = map.locator('path.territory');
  await expect.poll(() => territories.count()).toBe(1122);
  const {colours, ranks} = await riskFiguresOf(page);
  const fills = Object.fromEntries(
    await territories.evaluateAll((paths) =>
      paths.map((path) => [path.getAttribute('data-code') ?? '', path.getAttribute('fill') ?? '']),
    ),
  );
  for (const [code, colour] of Object.entries(colours))
    expect(fills[code]?.startsWith('url('), code).toBe(colour === 'missing');
  // As many colours as classes, each class one colour.
  const pairs = Object.entries(colours).map(([code, colour]) => `${colour} ${fills[code] ?? ''}`);
  expect(new Set(pairs).size).toBe(7);
  const discs = map.locator('text.disc');
  const numbers = await discs.evaluateAll((texts) => texts.map((text) => text.textContent.trim()));
  expect(
    numbers
      .filter((text) => text !== '')
      .map(Number)
      .sort((a, b) => a - b),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await map.locator('path[data-code="54810"]').click({force: true});
  await expect.poll(async () => (await stateOf(page)).selected).toBe('54810');
  await panelSays(page, '4 Tibú');
  expect(ranks['54810']).toBe(4);
  expect(await wordsIn(page, 'vg-risk-legend')).toContain('Sin índice 29');
  expectNoProblems(opened);
});

it('on paper stand the sentence, the legend and the reasons; what is to be pressed stays away', async () => {
  const opened = await openReady({path: '#/riesgo?sel=54810&escenario=Mesa'});
  const {page} = opened;
  await runsDone(page);
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize({width: 794, height: 1123});
  await page.waitForTimeout(300);
  for (const selector of ['vg-risk-sentence', 'vg-risk-legend', 'vg-map-frame'])
    expect(await page.locator(selector).isVisible(), selector).toBe(true);
  for (const selector of ['vg-risk-panel [role=tablist]', 'vg-risk-scenarios', 'vg-topbar button'])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
  expect(await cutOff(page)).toEqual([]);
  expectNoProblems(opened);
});
