import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {findBarriers} from '../axe.ts';
import {expectNoProblems, openReady} from '../harness.ts';
import {settle, stateOf, wordsIn} from '../vigia.ts';

/** Colour of a pixel of the interactive map, as it is on the screen. */
async function colourAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  const png = await page.screenshot({clip: {x, y, width: 1, height: 1}});
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, png.toString('base64'));
}

/** Middle of the knob, pixels of the page. */
async function knobOf(page: Page): Promise<readonly [number, number]> {
  const box = (await page.getByRole('slider', {name: 'Cortina entre dos medidas'}).boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

it('an analyst sets a second measure beside the first, drags the divider, and a colleague opens the same', async () => {
  const opened = await openReady({path: '#/explorar?capas=coropletas'});
  const {page} = opened;
  await page.getByRole('combobox', {name: 'Cortina con'}).selectOption('desplazados-por-mil');
  await settle(page);
  expect((await stateOf(page)).swipe).toEqual({
    measure: 'desplazados-por-mil',
    year: null,
    at: -73,
  });
  expect(await wordsIn(page, 'vg-sentence')).toContain(
    'al este de la cortina, personas desplazadas',
  );
  const legends = await wordsIn(page, 'vg-map-legend');
  expect(legends).toContain('Oeste: Personas venezolanas, por 1.000 hab., 2023');
  expect(legends).toContain('Este: Desplazadas internas (ACNUR), por 1.000 hab., 2025');

  // A place of Meta between two positions of the divider: its colour is that of the measure of its side.
  const [x, y] = await knobOf(page);
  const at: readonly [number, number] = [x + 40, y + 60];
  const east = await colourAt(page, ...at);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, {steps: 4});
  await page.mouse.move(x + 120, y, {steps: 4});
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await settle(page);
  const [movedX] = await knobOf(page);
  expect(Math.round(movedX - x)).toBe(120);
  const west = await colourAt(page, ...at);
  expect(west).not.toEqual(east);

  // By keyboard back to where it was, in steps of a fiftieth of the map.
  await page.getByRole('slider', {name: 'Cortina entre dos medidas'}).focus();
  await page.keyboard.press('Home');
  await settle(page);
  expect(await colourAt(page, ...at)).toEqual(east);
  await page.keyboard.press('End');
  await settle(page);
  expect(await colourAt(page, ...at)).toEqual(west);
  expect(await findBarriers(page)).toEqual([]);

  const address = page.url().split('#')[1]!;
  expect(address).toContain('cortina=desplazados-por-mil,');
  const other = await openReady({path: `#${address}`, hasWebgl: false});
  expect((await stateOf(other.page)).swipe).toEqual((await stateOf(page)).swipe);
  expect(await wordsIn(other.page, 'vg-map-legend')).toContain('Este: Desplazadas internas');
  const edge = other.page.locator('vg-svg-map #east rect');
  const left = async (): Promise<number> => Number(await edge.getAttribute('x'));
  const before = await left();
  const [knobX, knobY] = await knobOf(other.page);
  await other.page.mouse.move(knobX, knobY);
  await other.page.mouse.down();
  await other.page.mouse.move(knobX - 90, knobY, {steps: 3});
  expect(Math.round(before - (await left()))).toBeGreaterThan(80);
  await other.page.mouse.up();
  await settle(other.page);
  expect((await stateOf(other.page)).swipe?.at).toBeLessThan((await stateOf(page)).swipe!.at);
  expectNoProblems(other);

  await page.getByRole('combobox', {name: 'Cortina con'}).selectOption('');
  await settle(page);
  expect(await page.locator('vg-swipe .knob').count()).toBe(0);
  expect(page.url()).not.toContain('cortina');
  expectNoProblems(opened);
});
