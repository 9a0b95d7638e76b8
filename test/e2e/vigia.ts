import type {Page} from 'playwright-core';
import type {VigiaHandle} from '../../src/app/handle.ts';

type OnWindow = Window & {readonly vigia: VigiaHandle};

/** Goes to an address through the public handle and waits until its view is on the screen. */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => (window as unknown as OnWindow).vigia.go(to), address);
}

/** What the user chose, as plain data. */
export function stateOf(page: Page): Promise<VigiaHandle['state']> {
  return page.evaluate(() => (window as unknown as OnWindow).vigia.state);
}

/** Waits until no load is under way. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as OnWindow).vigia.ready());
  await page.waitForTimeout(150);
}

/** The numbers of the snapshot that tests compare, as plain data. */
export function figuresOf(page: Page): Promise<{
  choropleth: {
    level: string;
    breaks: readonly number[];
    sum: number;
    observed: number;
    missing: number;
  } | null;
  postsTotal: number | null;
  seriesTotal: number | null;
  flows: {length: number; pairs: number; totalPeople: number; drawnPeople: number} | null;
  transit: number | null;
  zone: {rows: number; areaKm2: number; sums: readonly {people: number; parts: number}[]} | null;
  failures: readonly {part: string; kind: string}[];
}> {
  return page.evaluate(() => {
    const {snapshot} = (window as unknown as OnWindow).vigia;
    const {choropleth, posts, series, flows, transit, zone, failures} = snapshot;
    const cells = [...(choropleth?.cells.values() ?? [])];
    const observed = cells.filter(({status}) => status === 'observed');
    const add = (values: Iterable<number>): number => {
      let sum = 0;
      for (const value of values) sum += value;
      return sum;
    };
    return {
      choropleth: choropleth && {
        level: choropleth.level,
        breaks: choropleth.breaks,
        sum: add(observed.map(({value}) => value)),
        observed: observed.length,
        missing: cells.length - observed.length,
      },
      postsTotal: posts?.total ?? null,
      seriesTotal: series?.total ?? null,
      flows: flows && {
        length: flows.length,
        pairs: flows.pairs,
        totalPeople: flows.totalPeople,
        drawnPeople: flows.drawnPeople,
      },
      transit: transit?.people ?? null,
      zone: zone && {
        rows: zone.rows.length,
        areaKm2: zone.areaKm2,
        sums: zone.sums.map(({people, byDepartment}) => ({
          people,
          parts: add(byDepartment.values()),
        })),
      },
      failures: failures.map(({part, kind}) => ({part, kind})),
    };
  });
}

/** All that can be read in the first element a selector finds, shadow roots and slots included; every space is a plain one. */
export function wordsIn(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((root) => {
      const read = (node: Node): string => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
        if (node instanceof HTMLStyleElement) return '';
        const shadow = node instanceof Element ? node.shadowRoot : null;
        const inner = [...(shadow?.childNodes ?? []), ...node.childNodes];
        return inner.map(read).join(' ');
      };
      return read(root).replaceAll(/\s+/g, ' ');
    });
}
