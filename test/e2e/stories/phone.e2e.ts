import {expect, it} from 'vitest';
import {expectNoProblems, openReady} from '../harness.ts';
import {go, settle, stateOf, wordsIn} from '../vigia.ts';

const phone = {size: [390, 844]} as const;

it('the sheet has three heights, by button, by drag and by the focus that enters it', async () => {
  const opened = await openReady(phone);
  const {page} = opened;
  const sheet = page.locator('vg-sheet');
  const detent = (): Promise<string | null> => sheet.getAttribute('detent');
  expect(await detent()).toBe('half');
  await page.getByRole('button', {name: 'Ampliar el panel'}).tap();
  await expect.poll(detent).toBe('full');
  const reduce = page.getByRole('button', {name: 'Reducir el panel'});
  await reduce.tap();
  await reduce.tap();
  await expect.poll(detent).toBe('peek');
  await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(96);

  const grab = await sheet.locator('.grab').boundingBox();
  const [x, y] = [(grab?.x ?? 0) + 60, (grab?.y ?? 0) + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) await page.mouse.move(x, y - step * 28);
  await page.waitForTimeout(200);
  await page.mouse.up();
  await expect.poll(detent).toBe('half');
  await reduce.tap();
  await page.getByRole('slider', {name: 'Inicio del periodo'}).focus();
  await expect.poll(detent).toBe('half');
  expectNoProblems(opened);
});

it('layers open as a full sheet and close again; a filter made there is in the sentence', async () => {
  const {page} = await openReady(phone);
  const layers = page.locator('aside.layers');
  const open = page.getByRole('button', {name: 'Capas y filtros'}).last();
  await open.tap();
  await expect.poll(() => layers.isVisible()).toBe(true);
  await expect.poll(async () => (await layers.boundingBox())?.x).toBe(0);
  expect((await layers.boundingBox())?.width).toBe(390);
  await page.getByRole('radio', {name: 'Mujeres'}).tap();
  await expect.poll(async () => (await stateOf(page)).sex).toBe('female');
  await open.tap();
  await expect.poll(() => layers.isVisible()).toBe(false);
  await settle(page);
  expect(await wordsIn(page, 'vg-sentence')).toContain('mujeres');
});

it('the legend opens from its key, and a chosen territory shows its figures first', async () => {
  const {page} = await openReady(phone);
  const expand = page.getByRole('button', {name: 'Ver la leyenda completa'});
  expect(await expand.getAttribute('aria-expanded')).toBe('false');
  await page.getByRole('button', {name: 'Reducir el panel'}).tap();
  await expand.tap();
  await expect.poll(() => wordsIn(page, 'vg-legend')).toContain('Personas venezolanas');
  await page.getByRole('button', {name: 'Ver menos'}).tap();
  await expect.poll(() => expand.count()).toBe(1);
  await go(page, '#/explorar?sel=54001&unidad=municipio');
  const sheet = await wordsIn(page, 'vg-sheet');
  expect(sheet.indexOf('219.415')).toBeGreaterThan(-1);
  expect(sheet.indexOf('219.415')).toBeLessThan(sheet.indexOf('Reproducir') >>> 0);
});

it('no control outside a line of text is smaller than 24 px, and nothing is cut at 320 px', async () => {
  const {page} = await openReady({size: [320, 720]});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const small = await page.evaluate(() => {
    const found: string[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>(
        'button:not(.link), a[href], select',
      )) {
        const {width, height} = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        if (width > 0 && height > 0 && element.checkVisibility() && Math.min(width, height) < 24)
          found.push(`${name}: ${String(width)} × ${String(height)}`);
      }
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) look(element.shadowRoot);
    };
    look(document);
    return found;
  });
  expect(small).toEqual([]);
});
