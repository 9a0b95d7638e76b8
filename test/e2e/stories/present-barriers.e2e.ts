import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {expectNoBarriers} from '../axe.ts';
import {expectNoProblems, openReady} from '../harness.ts';
import {go} from '../vigia.ts';

/** Colours fade from one theme to the other. */
async function expectNoBarriersIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme});
  await page.waitForTimeout(500);
  await expectNoBarriers(page);
}

it('Presentar, its menus, the stage and the speaker’s window have no barriers in either theme and language; a blocked window has a way on', async () => {
  const all = await openReady({path: '#/presentar', prefersReducedMotion: true});
  const {page, context} = all;
  const exports = page.locator('vg-storyboard details');
  const stage = page.locator('vg-stage');
  for (const language of ['', '&idioma=en']) {
    const address = `#/presentar?informe=ejemplo-norte-de-santander&escena=6${language}`;
    await go(page, `#/presentar${language.replace('&', '?')}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await expectNoBarriersIn(page, colorScheme);
    }
    await go(page, address);
    await page.locator('vg-storyboard .card').nth(6).waitFor();
    await exports.locator('summary').click();
    for (const colorScheme of ['dark', 'light'] as const) {
      await expectNoBarriersIn(page, colorScheme);
    }
    await exports.locator('summary').press('Escape');

    await page.evaluate(() => {
      window.open = () => null;
    });
    await page
      .locator('vg-storyboard')
      .getByRole('button', {name: /^(Presentar|Present)/})
      .last()
      .click();
    await stage.locator('vg-stage-scene[current] .legend h2').waitFor();
    // A Riesgo scene has the numbered discs of its order.
    const discs = stage.locator('vg-stage-scene[current] vg-stage-map .disc');
    await expect.poll(() => discs.allTextContents()).toContain('1');
    await page.keyboard.press('n');
    const notice = stage.locator('.notice');
    expect(await notice.innerText()).toContain(
      language ? 'The browser did not let' : 'El navegador no dejó abrir',
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await expectNoBarriersIn(page, colorScheme);
    }
    const [speaker] = await Promise.all([
      context.waitForEvent('page'),
      notice.getByRole('link').click(),
    ]);
    await speaker.locator('vg-speaker section.now').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await expectNoBarriersIn(speaker, colorScheme);
    }
    await expect.poll(() => notice.count()).toBe(0);
    await speaker.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => stage.count()).toBe(0);
  }
  expectNoProblems(all);
});
