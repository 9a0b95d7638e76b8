import {expect, it} from 'vitest';
import {expectNoProblems, openReady} from './harness.ts';
import {tourStops} from './tour-stops.ts';
import {figuresOf, go} from './vigia.ts';

it.each([
  {language: 'es-CO', isDark: false},
  {language: 'en', isDark: true, prefersReducedMotion: true},
  {language: 'es-CO', size: [390, 844]},
] as const)('a full tour has no error and speaks to no other host, %j', async (options) => {
  const opened = await openReady(options);
  for (const stop of tourStops) {
    await go(opened.page, stop);
    expect((await figuresOf(opened.page)).failures).toEqual([]);
    await opened.page.waitForTimeout(250);
  }
  await opened.page.emulateMedia({media: 'print'});
  await opened.page.waitForTimeout(300);
  expectNoProblems(opened);
});

it('the start leaves its marks in order, and every change of state one measure', async () => {
  const {page} = await openReady();
  const marks = await page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .map(({name}) => name)
      .filter((name) => name.startsWith('vigia:')),
  );
  expect(marks).toEqual(['vigia:first-map', 'vigia:map-ready', 'vigia:data-ready']);
  await page.evaluate(() => {
    performance.clearMeasures();
  });
  await page.getByRole('radio', {name: 'Hombres'}).click();
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByName('vigia:update')
          .map((entry) => (entry as PerformanceMeasure).detail.transition as string),
      ),
    )
    .toEqual(['chooseSex']);
});
