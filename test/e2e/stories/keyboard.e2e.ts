import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {expectNoProblems, openReady} from '../harness.ts';
import {stateOf} from '../vigia.ts';

/** The hosts of the focused element from the page inwards: `vg-app vg-map-frame #stage`. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const names: string[] = [];
    let element = document.activeElement;
    while (element) {
      names.push(element.id ? `#${element.id}` : element.localName);
      element = element.shadowRoot?.activeElement ?? null;
    }
    return names.join(' ');
  });
}

it('the skip link leads to the map, and its furniture stays in sight', async () => {
  const opened = await openReady();
  const {page} = opened;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain('#stage');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.locator('vg-map-frame .tooltip').count()).toBe(1);
  const hidden = await page.evaluate(() => {
    const frame = document.querySelector('vg-app')?.shadowRoot?.querySelector('vg-map-frame');
    const parts = ['vg-sentence', '.controls', 'vg-map-legend', '.tooltip'];
    return parts.filter((selector) => {
      const part = frame?.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!part) return true;
      // A tooltip lets the pointer through; here it is asked what lies on top.
      part.style.pointerEvents = 'auto';
      const {left, top, width, height} = part.getBoundingClientRect();
      const found = frame?.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
      return !found || !(part === found || part.contains(found));
    });
  });
  expect(hidden).toEqual([]);
  expectNoProblems(opened);
});

it('? shows the keys and Escape closes them; letters typed in the search stay letters', async () => {
  const {page} = await openReady();
  await page.locator('#stage').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', {name: 'Teclas'});
  await expect.poll(() => dialog.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.isVisible()).toBe(false);
  expect(await focused(page)).toContain('#stage');

  await page.keyboard.press('/');
  await page.keyboard.type('t?');
  expect((await stateOf(page)).table).toBe(false);
  expect(await dialog.isVisible()).toBe(false);
  expect(await page.locator('vg-search input').inputValue()).toBe('t?');
});

it('a segment chooses with arrows, a chip with the space bar', async () => {
  const {page} = await openReady();
  await page.getByRole('radio', {name: 'Todas'}).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stateOf(page)).sex).toBe('female');
  await page.getByRole('button', {name: 'Ecuador'}).focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await stateOf(page)).borders).toEqual(['ECU']);
});
