import {describe, expect, it} from 'vitest';
import {openPage, ready, type Opened} from './harness.ts';

/** Milliseconds after the navigation began at which the page set a mark of its own. */
async function waitForMark({page}: Opened, name: string, timeout: number): Promise<number> {
  const handle = await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark, 'mark')[0]?.startTime,
    name,
    {timeout, polling: 50},
  );
  return Number(await handle.jsonValue());
}

/** Bounds with room for a loaded machine of two cores; what was measured stands in docs/performance.md. */
const bounds = {firstPaintBytes: 200_000, mapBytes: 2_200_000, slowFirstPaintMs: 6000} as const;

describe('loading', () => {
  it('paints the first map before the map library and the engine are fetched', async () => {
    const opened = await openPage({isSlow: true});
    const firstMap = await waitForMark(opened, 'vigia:first-map', 60_000);
    const bytes = opened.sentBytes();
    expect(bytes).toBeLessThan(bounds.firstPaintBytes);
    expect(firstMap).toBeLessThan(bounds.slowFirstPaintMs);
    process.stdout.write(
      `slow link: first map after ${firstMap.toFixed(0)} ms, ${String(bytes)} bytes sent\n`,
    );
  });

  it('is ready on a free link, with every byte from its own origin', async () => {
    const opened = await openPage();
    const firstMap = await waitForMark(opened, 'vigia:first-map', 60_000);
    await ready(opened.page);
    const readyAt = await opened.page.evaluate(() => performance.now());
    process.stdout.write(
      `free link: first map after ${firstMap.toFixed(0)} ms, ready after ${readyAt.toFixed(0)} ms, ${String(opened.sentBytes())} bytes sent\n`,
    );
    expect(opened.problems).toEqual([]);
  });
});
