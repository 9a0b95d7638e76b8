import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {findBarriers} from '../axe.ts';
import {expectNoProblems, openPage, openReady} from '../harness.ts';
import {go, stateOf} from '../vigia.ts';

/** What the focused element is called: its label, or its words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.closest('label')?.textContent ?? element?.textContent ?? '';
    return (element?.getAttribute('aria-label') ?? label).replaceAll(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until the focus stands on what is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const found = await focused(page);
    if (name.test(found)) return;
    passed.push(found.slice(0, 30));
  }
  throw new Error(`No ${String(name)} among ${passed.join(' | ')}`);
}

it('axe finds nothing in a department, nor in the list of them: light and dark, Spanish and English', async () => {
  const opened = await openReady({path: '#/region/54', hasWebgl: false});
  const {page} = opened;
  const found: Record<string, string[]> = {};
  for (const [colorScheme, language] of [
    ['light', 'es'],
    ['light', 'en'],
    ['dark', 'es'],
    ['dark', 'en'],
  ] as const) {
    await page.emulateMedia({colorScheme});
    for (const place of ['#/region/54?sel=54810&', '#/region?']) {
      await go(page, `${place}idioma=${language}`);
      const barriers = await findBarriers(page);
      if (barriers.length > 0) found[`${colorScheme} ${language} ${place}`] = barriers;
    }
  }
  expect(found).toEqual({});
  expectNoProblems(opened);
});

it('by keyboard alone: a department, its own for the next time, order, filter, a municipality', async () => {
  const opened = await openReady({path: '#/region', hasWebgl: false});
  const {page} = opened;
  await tabTo(page, /^54 ?Norte de Santander$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: 'Norte de Santander', level: 1}).waitFor();
  await tabTo(page, /^Abrir siempre con este departamento$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Olvidar');
  await tabTo(page, /^Homicidios por 100\.000 hab\., 2025/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('orden=tasa-de-homicidios');
  await page.getByRole('searchbox', {name: 'Buscar municipio'}).focus();
  await page.keyboard.type('tibu');
  await expect.poll(() => page.locator('vg-region-table tbody .row').count()).toBe(1);
  await tabTo(page, /^Tibú$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stateOf(page)).selected).toBe('54810');

  // The bar is passed by its link, also where a page covers the map.
  await page.getByRole('link', {name: 'Ir al contenido'}).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Olvidar$/);
  expectNoProblems(opened);
});

it.each([
  [390, 844],
  [320, 640],
] as const)(
  'a phone of %i px has the figures first, the map to be folded, nothing cut',
  async (...size) => {
    const opened = await openPage({path: '#/region/54', size, hasWebgl: false, isDark: true});
    const {page} = opened;
    await page.locator('vg-region-map path.municipality').first().waitFor();
    const top = async (selector: string): Promise<number> =>
      (await page.locator(selector).first().boundingBox())?.y ?? NaN;
    expect(await top('vg-region-report .figures')).toBeLessThan(await top('vg-region-map'));
    expect(await top('vg-region-map')).toBeLessThan(await top('vg-region-table'));
    const room = await page.evaluate(() => {
      const {scrollWidth, scrollHeight, clientHeight} = document.documentElement;
      return {scrollWidth, isTall: scrollHeight > clientHeight};
    });
    expect(room).toEqual({scrollWidth: size[0], isTall: false});
    const wide = await page
      .locator('vg-region-table .scroller')
      .evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
    expect(wide).toBe(0);
    const bar = await page.locator('vg-topbar .present').boundingBox();
    expect((bar?.x ?? NaN) + (bar?.width ?? NaN)).toBeLessThanOrEqual(size[0]);

    // Every tab leads somewhere: there are no layers to a page.
    expect(await page.locator('nav.tabs button').allInnerTexts()).toEqual([
      ...['Explorar', 'Región', 'Riesgo', 'Fuentes'],
    ]);
    await page.locator('vg-region-report summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('vg-region-map').first().isVisible()).toBe(false);
    expect(await findBarriers(page)).toEqual([]);
    expectNoProblems(opened);
  },
);
