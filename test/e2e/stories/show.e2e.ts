import type {BrowserContext, Page} from 'playwright-core';
import {expect, it} from 'vitest';
import type {Briefing, Scene} from '../../../src/state/briefing.ts';
import {expectNoBarriers} from '../axe.ts';
import {expectNoProblems, openReady} from '../harness.ts';
import {stateOf, wordsIn} from '../vigia.ts';

function scene(id: string, address: string, takeaway: string): Scene {
  return {
    ...{id, address, takeaway, kicker: 'Movilidad humana', notes: `Nota de la escena ${id}`},
    ...{caption: 'Personas venezolanas por departamento.', source: 'Fuente: Migración Colombia.'},
    ...{language: 'es', dataVersion: '', dataCutoff: '2023-12-31', snapshot: null},
    captured: '2026-11-24T10:00:00.000Z',
  };
}

const briefing: Briefing = {
  id: 'informe-de-prueba',
  title: 'La frontera en cifras',
  language: 'es',
  saved: '2026-11-24T10:00:00.000Z',
  scenes: [
    scene('1', '#/explorar', 'La primera'),
    scene('2', '#/explorar?sel=54', 'La segunda'),
    scene('3', '#/explorar?capas=coropletas,flujos', 'La tercera'),
    scene('4', '#/datos', 'La cuarta'),
  ],
};

/** Starts a show as the screen of briefings does. */
async function start(page: Page, at: number): Promise<void> {
  await page.evaluate(
    (detail) => {
      const event = new CustomEvent('vg-command', {detail: {command: 'start-show', detail}});
      document.querySelector('vg-app')?.dispatchEvent(event);
    },
    {briefing, scene: at},
  );
  await page.locator('vg-stage').waitFor();
}

/** The claim that the room reads. */
const claim = (page: Page): Promise<string> =>
  page.locator('vg-stage vg-stage-scene[current] h1').innerText();

async function opened(context: BrowserContext, act: () => Promise<unknown>): Promise<Page> {
  const [popup] = await Promise.all([context.waitForEvent('page'), act()]);
  await popup.locator('vg-speaker section.now').waitFor();
  return popup;
}

const speakers = (page: Page): Promise<string> => wordsIn(page, 'vg-speaker');

it('a presenter shows a briefing with keyboard, clicker and the speaker’s window, and is back where they were', async () => {
  const all = await openReady({path: '#/riesgo?sel=54810'});
  const {page, context} = all;
  await start(page, 0);
  await expect.poll(() => claim(page)).toBe('La primera');

  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => claim(page)).toBe('La tercera');
  await expect.poll(() => page.locator('vg-stage-scene[current] .marks').count()).toBe(1);
  await expectNoBarriers(page);
  await page.keyboard.press('b');
  expect(await page.locator('vg-stage .curtain.black').count()).toBe(1);
  await page.keyboard.press('PageDown');
  expect(await page.locator('vg-stage .curtain').count()).toBe(0);
  expect(await claim(page)).toBe('La tercera');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect.poll(() => claim(page)).toBe('La segunda');
  await expect
    .poll(() => stateOf(page).then(({present}) => present))
    .toEqual({briefing: 'informe-de-prueba', scene: 2, shows: true});

  const speaker = await opened(context, () => page.keyboard.press('n'));
  expect(await speakers(speaker)).toContain('Nota de la escena 2');
  expect(await speakers(speaker)).toContain('La tercera');
  await expectNoBarriers(speaker);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => claim(page)).toBe('La tercera');
  await expect.poll(() => speakers(speaker)).toContain('Nota de la escena 3');
  await page.keyboard.press('End');
  await expect.poll(() => speakers(speaker)).toContain('Es la última escena');

  await speaker.close();
  // The show learns of a closed window a moment later; until then the key brings the old one to the front.
  const again = await opened(context, () =>
    expect
      .poll(async () => {
        await page.keyboard.press('n');
        await page.waitForTimeout(300);
        return context.pages().length;
      })
      .toBe(2),
  );
  expect(await speakers(again)).toContain('Nota de la escena 4');
  await again.keyboard.press('Home');
  await expect.poll(() => claim(page)).toBe('La primera');

  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('vg-stage').count()).toBe(0);
  await expect.poll(() => speakers(again)).toContain('La presentación terminó');
  expect(await stateOf(page)).toMatchObject({screen: 'riesgo', selected: '54810'});
  expectNoProblems(all);
});

it('a page that is loaded again in the room is at the same scene, and the speaker’s window finds it', async () => {
  const all = await openReady({
    path: '#/presentar?informe=ejemplo-frontera&escena=2&mostrar=1',
    isDark: true,
    language: 'en',
  });
  const {page, context} = all;
  await page.locator('vg-stage .position').waitFor({timeout: 80_000});
  const before = await claim(page);
  const speaker = await opened(context, () => page.keyboard.press('n'));
  await expectNoBarriers(speaker);
  await page.reload();
  await page.locator('vg-stage .position').waitFor({timeout: 80_000});
  expect(await claim(page)).toBe(before);
  await expectNoBarriers(page);
  await speaker.keyboard.press('ArrowRight');
  await expect.poll(() => claim(page)).not.toBe(before);
  await page.bringToFront();

  // Back leaves the show and not the page, Forward goes on with it.
  const shown = (): Promise<number> => page.locator('vg-stage').count();
  await page.goBack();
  await expect.poll(shown).toBe(0);
  const {screen, present} = await stateOf(page);
  expect([screen, present]).toEqual([
    'presentar',
    {briefing: 'ejemplo-frontera', scene: 3, shows: undefined},
  ]);
  const address = '#/presentar?idioma=en&informe=ejemplo-frontera&escena=3';
  expect(new URL(page.url()).hash).toBe(address);
  await page.goForward();
  await expect.poll(shown).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(shown).toBe(0);
  await expect.poll(() => new URL(page.url()).hash).toBe(address);
  expect(await wordsIn(page, 'vg-storyboard')).toContain('The border in figures');
});
