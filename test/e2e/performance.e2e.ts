import {describe, expect, it} from 'vitest';
import {expectNoProblems, openPage, openReady, ready, type Opened} from './harness.ts';

/** Milliseconds after the navigation began at which the page set a mark of its own. */
async function waitForMark({page}: Opened, name: string): Promise<number> {
  const handle = await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark, 'mark')[0]?.startTime,
    name,
    {timeout: 90_000, polling: 50},
  );
  return Number(await handle.jsonValue());
}

function say(link: string, {sentBytes}: Opened, stages: Readonly<Record<string, number>>): void {
  const times = Object.entries(stages).map(([stage, ms]) => `${stage} ${ms.toFixed(0)} ms`);
  process.stdout.write(`${link}: ${times.join(', ')}, ${String(sentBytes())} bytes sent\n`);
}

/** Bounds in bytes, headers included. Times are printed, not bounded: they say more of the machine than of the page. */
const bounds = {firstMapBytes: 140_000, mapBytes: 1_300_000} as const;

describe('loading', () => {
  it('paints the first map, then the interactive one, before the engine is fetched', async () => {
    const opened = await openPage({isSlow: true});
    const firstMap = await waitForMark(opened, 'vigia:first-map');
    expect(opened.sentBytes()).toBeLessThan(bounds.firstMapBytes);
    say('1.5 Mbit/s and 300 ms', opened, {'first map': firstMap});
    const map = await waitForMark(opened, 'vigia:map-ready');
    expect(opened.sentBytes()).toBeLessThan(bounds.mapBytes);
    say('1.5 Mbit/s and 300 ms', opened, {'map ready': map});
  });

  it('is ready on a free link, with every byte from its own origin', async () => {
    const opened = await openPage();
    const stages = {
      'first map': await waitForMark(opened, 'vigia:first-map'),
      'map ready': await waitForMark(opened, 'vigia:map-ready'),
      'engine ready': await waitForMark(opened, 'vigia:data-ready'),
    };
    await ready(opened.page);
    say('free link', opened, stages);
    expectNoProblems(opened);
  });

  it('measures every change of state up to the frame that shows it', async () => {
    const {page} = await openReady();
    const changes = {
      'another territory': '#/explorar?sel=54',
      'another period': '#/explorar?desde=2018-01&hasta=2018-12',
      municipalities: '#/explorar?unidad=municipio',
      'another view': '#/datos',
    } as const;
    for (const [change, address] of Object.entries(changes)) {
      const ms = await page.evaluate(async (target) => {
        performance.clearMeasures();
        await (window as unknown as {vigia: {go: (address: string) => Promise<void>}}).vigia.go(
          target,
        );
        return performance.getEntriesByName('vigia:update', 'measure')[0]?.duration ?? NaN;
      }, address);
      process.stdout.write(`${change}: ${ms.toFixed(0)} ms\n`);
      expect(ms).toBeGreaterThan(0);
    }
  });
});
