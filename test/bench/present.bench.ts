import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {afterAll, bench, describe} from 'vitest';
import {ensureChromium} from '../../.tooling/chromium.ts';
import {ensureBuild} from '../../.tooling/ensure.ts';
import {listen} from '../../.tooling/listen.ts';
import {createStaticServer} from '../../.tooling/static-server.ts';
import type {Briefing, Scene} from '../../src/state/briefing.ts';
import {noGl, softwareGl} from '../e2e/chromium-flags.ts';
import {settle} from '../e2e/vigia.ts';

// A build elsewhere can be measured too: VIGIA_DIST=/somewhere.
const elsewhere = process.env['VIGIA_DIST'];
if (!elsewhere) await ensureBuild();
const server = createStaticServer(elsewhere ?? join(import.meta.dirname, '../../dist'), {
  kbps: 0,
  latencyMs: 0,
});
const port = await listen(server, {port: 0, isStrict: true, host: 'localhost'});

/** Scenes unlike each other: levels, cameras, flows, events, the index, a department. */
const addresses = [
  '#/explorar',
  '#/explorar?unidad=municipio&medida=venezolanos',
  '#/explorar?sel=54&depto=54&unidad=municipio&mapa=7.4/8.1/-72.9',
  '#/explorar?capas=coropletas,flujos&flujos-max=150',
  '#/riesgo',
  '#/explorar?capas=coropletas,hechos,puestos&unidad=municipio',
  '#/region/54',
  '#/explorar?capas=coropletas,zona&zona=territorios&territorios=44,54,81&unidad=municipio',
];
const briefing: Briefing = {
  id: 'bench',
  title: 'Bench',
  language: 'es',
  saved: '2026-11-24T10:00:00.000Z',
  scenes: addresses.map((address, index): Scene => ({
    ...{id: String(index), address, takeaway: `Escena ${String(index)} de la medición`},
    ...{kicker: 'Medición', caption: 'Una vista.', source: 'Fuente: la de los datos.', notes: ''},
    ...{language: 'es', dataVersion: '', dataCutoff: '', snapshot: null},
    captured: '2026-11-24T10:00:00.000Z',
  })),
};

/** From the key to the picture on the screen, as the browser's Event Timing says (steps of 8 ms), and to the frame after. */
interface Steps {
  readonly painted: number[];
  readonly marked: number[];
}

const found = new Map<string, Steps>();

async function show(flags: readonly string[], dwellMs: number): Promise<() => Promise<Steps>> {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: [...flags]});
  const page = await browser.newPage({viewport: {width: 1920, height: 1080}, locale: 'es-CO'});
  await page.goto(`http://localhost:${String(port)}/#/presentar`);
  await page.waitForFunction(() => 'vigia' in window);
  await settle(page);
  await page.waitForTimeout(3000);
  await page.evaluate(
    (detail) => {
      const painted: number[] = [];
      Object.assign(window, {painted});
      new PerformanceObserver((list) => {
        for (const {name, duration} of list.getEntries())
          if (name === 'keydown') painted.push(duration);
      }).observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit);
      const event = new CustomEvent('vg-command', {detail: {command: 'start-show', detail}});
      document.querySelector('vg-app')?.dispatchEvent(event);
    },
    {briefing, scene: 0},
  );
  await page.locator('vg-stage').waitFor();
  await page.waitForTimeout(3000);
  afterAll(() => browser.close());
  return async () => {
    await page.evaluate(() => {
      performance.clearMeasures('vigia:scene');
      (window as unknown as {painted: number[]}).painted.length = 0;
    });
    for (let step = 1; step < addresses.length; step++) {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(dwellMs);
    }
    const steps = await page.evaluate(() => ({
      painted: [...(window as unknown as {painted: number[]}).painted],
      marked: performance.getEntriesByName('vigia:scene').map(({duration}) => duration),
    }));
    await page.keyboard.press('Home');
    await page.waitForTimeout(1500);
    return steps;
  };
}

const words = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `${String(sorted.length)}, median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
};

afterAll(() => {
  for (const [name, {painted, marked}] of found)
    process.stdout.write(
      `${name}: key to picture ${words(painted)}; key to second frame ${words(marked)}\n`,
    );
  server.close();
});

const ways = {
  'WebGL in software': softwareGl,
  'no WebGL': noGl,
} as const;

describe('the next scene, 1920 × 1080, a step every 1.5 seconds', async () => {
  for (const [name, flags] of Object.entries(ways)) {
    const round = await show(flags, 1500);
    bench(
      name,
      async () => {
        const before = found.get(name) ?? {painted: [], marked: []};
        const {painted, marked} = await round();
        found.set(name, {
          painted: [...before.painted, ...painted],
          marked: [...before.marked, ...marked],
        });
      },
      {iterations: 4, time: 0, warmupIterations: 1, warmupTime: 0},
    );
  }
});
