import {join} from 'node:path';
import {chromium, type Page} from 'playwright-core';
import {afterAll, bench, describe} from 'vitest';
import {ensureChromium} from '../../.tooling/chromium.ts';
import {ensureBuild} from '../../.tooling/ensure.ts';
import {listen} from '../../.tooling/listen.ts';
import {createStaticServer} from '../../.tooling/static-server.ts';
import {softwareGl} from '../e2e/chromium-flags.ts';
import {settle} from '../e2e/vigia.ts';

// A build elsewhere can be measured too: VIGIA_DIST=/somewhere.
const elsewhere = process.env['VIGIA_DIST'];
if (!elsewhere) await ensureBuild();
const server = createStaticServer(elsewhere ?? join(import.meta.dirname, '../../dist'), {
  kbps: 0,
  latencyMs: 0,
});
const port = await listen(server, {port: 0, isStrict: true, host: 'localhost'});
const browser = await chromium.launch({executablePath: ensureChromium(), args: [...softwareGl]});

interface Watched {
  tasks: number[];
}

/** What a drag took: its changes of state up to the frame that shows them, and the tasks of the main thread over 50 ms. */
interface Drag {
  readonly updates: readonly number[];
  readonly tasks: readonly number[];
}

const drags = new Map<string, Drag[]>();

async function openAt(address: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}, locale: 'es-CO'});
  await page.goto(`http://localhost:${String(port)}/${address}`);
  await page.waitForFunction(() => 'vigia' in window);
  await settle(page);
  await page.waitForTimeout(4000);
  await page.evaluate(() => {
    const watched: Watched = {tasks: []};
    Object.assign(window, {watched});
    new PerformanceObserver((list) => {
      watched.tasks.push(...list.getEntries().map(({duration}) => duration));
    }).observe({entryTypes: ['longtask']});
  });
  return page;
}

/** Drags a slider to and fro with the mouse, a step every 50 ms. */
async function drag(page: Page, selector: string): Promise<Drag> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Got no '${selector}' on the page.`);
  await page.evaluate(() => {
    performance.clearMeasures('vigia:update');
    (window as unknown as {watched: Watched}).watched.tasks = [];
  });
  const y = box.y + box.height / 2;
  // A slider is its whole track; the knob of a swipe is taken in its middle, and goes 150 pixels either way.
  const isKnob = box.width < 60;
  const xAt = (step: number): number =>
    isKnob
      ? box.x + box.width / 2 + 150 * Math.sin(step / 6)
      : box.x + box.width * (0.2 + 0.4 * Math.sin(step / 6) ** 2);
  await page.mouse.move(xAt(0), y);
  await page.mouse.down();
  for (let step = 0; step < 40; step++) {
    await page.mouse.move(xAt(step), y);
    await page.waitForTimeout(50);
  }
  const found = await page.evaluate(() => ({
    updates: performance.getEntriesByName('vigia:update').map(({duration}) => duration),
    tasks: [...(window as unknown as {watched: Watched}).watched.tasks],
  }));
  await page.mouse.up();
  await settle(page);
  return found;
}

const words = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `${String(sorted.length)}, median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
};

afterAll(async () => {
  for (const [name, all] of drags) {
    const updates = words(all.flatMap((one) => one.updates));
    const tasks = words(all.flatMap((one) => one.tasks));
    process.stdout.write(`${name}: updates ${updates}; tasks over 50 ms: ${tasks}\n`);
  }
  await browser.close();
  server.close();
});

const sliders = {
  'width of the corridor Cúcuta–Bogotá': [
    '#/explorar?capas=coropletas,zona&zona=ruta',
    'vg-zone-layer input[type=range]',
  ],
  'distance from Venezuela': [
    '#/explorar?capas=coropletas,zona',
    'vg-zone-layer input[type=range]',
  ],
  // Its place is no state until it is let go: there are tasks to see, and no updates.
  'divider of a swipe, municipalities': [
    '#/explorar?medida=expulsados-por-mil&unidad=municipio&cortina=recibidos-por-mil,-73',
    'vg-swipe .knob',
  ],
  'a weight of Riesgo': ['#/riesgo?sel=54810', 'vg-risk-builder vg-weight input[type=range]'],
} as const;

describe('a slider dragged for two seconds, WebGL in software', async () => {
  for (const [name, [address, selector]] of Object.entries(sliders)) {
    const page = await openAt(address);
    bench(
      name,
      async () => {
        drags.set(name, [...(drags.get(name) ?? []), await drag(page, selector)]);
      },
      {iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0},
    );
  }
});
