import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {afterAll, bench, describe} from 'vitest';
import {ensureChromium} from '../../.tooling/chromium.ts';
import {ensureBuild} from '../../.tooling/ensure.ts';
import {listen} from '../../.tooling/listen.ts';
import {createStaticServer} from '../../.tooling/static-server.ts';
import {softwareGl} from '../e2e/chromium-flags.ts';
import {go} from '../e2e/vigia.ts';

await ensureBuild();
const server = createStaticServer(join(import.meta.dirname, '../../dist'), {kbps: 0, latencyMs: 0});
const port = await listen(server, {port: 0, isStrict: true, host: 'localhost'});
const browser = await chromium.launch({executablePath: ensureChromium(), args: [...softwareGl]});
const page = await browser.newPage({viewport: {width: 1440, height: 900}, locale: 'es-CO'});
await page.goto(`http://localhost:${String(port)}/`);
await page.waitForFunction(() => 'vigia' in window);
await page.evaluate(() =>
  (window as unknown as {vigia: {ready: () => Promise<void>}}).vigia.ready(),
);

const warmups = 3;
const run = {iterations: 30, time: 0, warmupIterations: warmups, warmupTime: 0} as const;

/** Milliseconds of every `vigia:update` of a bench, by its name. */
const updates = new Map<string, number[]>();

/** How long a person looks before the next change; without it the frames of one change wait for those of the last. */
const lookMs = 300;

async function change(name: string, address: string): Promise<void> {
  await page.waitForTimeout(lookMs);
  await page.evaluate(() => {
    performance.clearMeasures('vigia:update');
  });
  await go(page, address);
  const found = await page.evaluate(() =>
    performance.getEntriesByName('vigia:update').map(({duration}) => duration),
  );
  updates.set(name, [...(updates.get(name) ?? []), ...found]);
}

const quantile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(0);

afterAll(async () => {
  for (const [name, all] of updates) {
    const sorted = all.slice(warmups).sort((a, b) => a - b);
    const words = `${String(sorted.length)} changes, median ${quantile(sorted, 0.5)} ms, p95 ${quantile(sorted, 0.95)} ms`;
    process.stdout.write(`vigia:update, ${name}: ${words}\n`);
  }
  await browser.close();
  server.close();
});

/** Goes to the next window of a year, so that no answer is the one before. */
function nextWindow(name: string, base: string): () => Promise<void> {
  let turn = 0;
  return async () => {
    const year = String(2012 + (turn % 12));
    const month = String(1 + (turn % 9)).padStart(2, '0');
    turn += 1;
    await change(name, `${base}&desde=${year}-${month}&hasta=${year}-12`);
  };
}

let place = 0;
let weight = 0;
const places = ['05', '11', '54', '76', '27', '19'] as const;

const windows = {
  'another window, departments': '#/explorar?',
  'another window, women': '#/explorar?sexo=mujeres',
  'another window, municipalities': '#/explorar?unidad=municipio',
  'another window under 300 flows':
    '#/explorar?capas=coropletas,flujos,puestos&agrupar=municipio&flujos-max=300',
} as const;

describe(`a change of state, ${String(lookMs)} ms of looking included, WebGL in software`, () => {
  for (const [name, base] of Object.entries(windows)) bench(name, nextWindow(name, base), run);

  bench(
    'the flows of another department, up to 300',
    async () => {
      place += 1;
      const department = places[place % places.length] ?? '05';
      const base = '#/explorar?capas=coropletas,flujos&agrupar=municipio&flujos-max=300';
      await change('the flows of another department', `${base}&sel=${department}`);
    },
    run,
  );

  bench(
    'one weight moved in Riesgo',
    async () => {
      weight = (weight + 7) % 60;
      const others = [15, 15, 15, 20, 10].map((own) => ((own * (99 - weight)) / 75).toFixed(1));
      const words = ['antecedentes', 'estado', 'incentivos', 'ataques', 'movilidad'];
      const weights = words.map((word, at) => `${word}:${others[at] ?? ''}`).join(',');
      await change(
        'one weight moved in Riesgo',
        `#/riesgo?pesos=conflicto:${String(weight + 1)},${weights}`,
      );
    },
    run,
  );
});
