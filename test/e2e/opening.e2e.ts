import {expect, it} from 'vitest';
import {expectNoBarriers} from './axe.ts';
import {expectNoProblems, openReady} from './harness.ts';

it('opens without an error, a violated policy or a request to another host', async () => {
  const opened = await openReady();
  expect(await opened.page.title()).toContain('Vigía');
  expectNoProblems(opened);
});

it.each([{isDark: false}, {isDark: true}])(
  'has no barrier that axe knows of, %j',
  async (theme) => {
    const opened = await openReady(theme);
    await expectNoBarriers(opened.page);
  },
);

it('opens on a phone and without WebGL', async () => {
  const opened = await openReady({size: [390, 844], hasWebgl: false});
  expectNoProblems(opened);
});
