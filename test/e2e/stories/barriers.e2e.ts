import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {findBarriers} from '../axe.ts';
import {expectNoProblems, openReady} from '../harness.ts';
import {go, settle, stateOf, wordsIn} from '../vigia.ts';

/** What axe finds in each of some views, only those where it finds something. */
async function barriersOf(
  page: Page,
  addresses: readonly string[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    await go(page, address);
    await settle(page);
    const barriers = await findBarriers(page);
    if (barriers.length > 0) found[address] = barriers;
  }
  return found;
}

it('axe finds nothing in the dark theme that is chosen, nor in windows, lists and notices', async () => {
  const opened = await openReady({path: '#/explorar?tema=oscuro'});
  const {page} = opened;
  expect(
    await barriersOf(page, [
      '#/explorar?tema=oscuro&capas=',
      '#/explorar?tema=oscuro&sel=54001&desde=2018-01&hasta=2018-12',
      '#/explorar?tema=oscuro&tabla=1&medida=desplazados',
      '#/datos?tema=oscuro',
      '#/explorar?tema=oscuro&capas=flujos,zona&flujo=darien&basura=1',
    ]),
  ).toEqual({});
  await page.keyboard.press('/');
  await page.keyboard.type('San');
  await expect.poll(() => page.locator('vg-search [role="option"]').count()).toBeGreaterThan(3);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#stage').focus();
  await page.keyboard.press('?');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
  expect(await findBarriers(page)).toEqual([]);
  expectNoProblems(opened);
});

it('axe finds nothing on a phone: map, ficha, table, sources; and nothing is wider than the phone', async () => {
  const opened = await openReady({size: [390, 844]});
  const {page} = opened;
  const addresses = [
    '#/explorar?sel=54001',
    '#/explorar?tabla=1&unidad=municipio',
    '#/datos',
    '#/explorar?capas=',
  ];
  expect(await barriersOf(page, addresses)).toEqual({});
  await page.setViewportSize({width: 320, height: 640});
  for (const address of addresses) {
    await go(page, address);
    await settle(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(320);
  }
  expectNoProblems(opened);
});

it('axe finds nothing where colours are forced', async () => {
  const {page} = await openReady({hasForcedColors: true, path: '#/explorar?sel=54001'});
  expect(await findBarriers(page)).toEqual([]);
});

it('the map is used by keyboard alone: neighbours, their figures, selection, and the way back', async () => {
  const opened = await openReady({path: '#/explorar?unidad=municipio'});
  const {page} = opened;
  await page.keyboard.press('Tab');
  await expect
    .poll(() =>
      page
        .locator('.skip')
        .first()
        .evaluate((skip) => skip.matches(':focus')),
    )
    .toBe(true);
  await page.keyboard.press('Enter');
  const stage = page.locator('#stage');
  expect(await stage.evaluate((element) => element.matches(':focus'))).toBe(true);
  const tooltip = page.locator('vg-map-frame .tooltip');
  const names: string[] = [];
  for (const arrow of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(arrow);
    await expect.poll(() => tooltip.innerText()).not.toBe(names.at(-1) ?? '');
    names.push(await tooltip.innerText());
  }
  expect(new Set(names).size).toBeGreaterThanOrEqual(3);
  for (const name of names) expect(name).toMatch(/por 1\.000|Sin dato|Sin reporte/);
  await page.keyboard.press('Enter');
  await settle(page);
  const {selected} = await stateOf(page);
  expect(selected).toMatch(/^\d{5}$/);
  const place = names.at(-1)?.split('\n')[0] ?? '-';
  expect(await wordsIn(page, 'vg-profile-panel')).toContain(place);
  expect(await page.locator('#description').innerText()).toContain(place);

  await page.keyboard.press('+');
  await expect.poll(async () => (await stateOf(page)).camera?.zoom ?? 0).toBeGreaterThan(5);
  await page.keyboard.press('0');
  await expect.poll(async () => (await stateOf(page)).camera).toBeNull();
  await page.keyboard.press('?');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect((await stateOf(page)).selected).toBe(selected);
  await page.keyboard.press('Escape');
  expect((await stateOf(page)).selected).toBeNull();
  expectNoProblems(opened);
});

it('the focus goes from the bar over the sentence to the map, time and ficha, and is always seen', async () => {
  const {page} = await openReady({path: '#/explorar?sel=54001'});
  const hosts: string[] = [];
  for (let press = 0; press < 90; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let element: Element | null = document.activeElement;
      const path: string[] = [];
      while (element) {
        path.push(element.id || element.localName);
        const inner: Element | null = element.shadowRoot?.activeElement ?? null;
        if (!inner) break;
        element = inner;
      }
      // The ring has the colour of `--focus`: on the element, after it, or on a part of it that has the shape.
      const ring = 'rgb(31, 111, 235)';
      const looks = element
        ? [
            getComputedStyle(element, '::after'),
            ...[element, ...element.querySelectorAll('*')].map((part) => getComputedStyle(part)),
          ]
        : [];
      const isSeen = looks.some(
        ({outlineStyle, outlineColor, boxShadow, stroke}) =>
          (outlineStyle !== 'none' && outlineColor === ring) ||
          boxShadow.includes(ring) ||
          stroke === ring,
      );
      return {path: path.join(' '), isSeen};
    });
    if (stop.path === 'body') break;
    hosts.push(`${stop.path}${stop.isSeen ? '' : ' UNSEEN'}`);
  }
  const place = (word: string): number => hosts.findIndex((path) => path.includes(word));
  const order = ['vg-topbar', 'vg-layers-panel', 'stage', 'vg-timeline', 'aside'].map(place);
  expect(order, hosts.join('\n')).toEqual([...order].sort((one, other) => one - other));
  expect(order).not.toContain(-1);
  expect(hosts.filter((path) => path.endsWith('UNSEEN'))).toEqual([]);
});
