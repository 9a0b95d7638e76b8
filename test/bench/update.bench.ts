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

afterAll(async () => {
  await browser.close();
  server.close();
});

const run = {iterations: 30, time: 0, warmupIterations: 3, warmupTime: 0} as const;

/** Goes to the next window of a year, so that no answer is the one before. */
function nextWindow(base: string): () => Promise<void> {
  let turn = 0;
  return async () => {
    const year = String(2012 + (turn % 12));
    const month = String(1 + (turn % 9)).padStart(2, '0');
    turn += 1;
    await go(page, `${base}&desde=${year}-${month}&hasta=${year}-12`);
  };
}

let place = 0;
const places = ['05', '11', '54', '76', '27', '19'] as const;

describe('from a change of state to the frame that shows it (vigia:update), WebGL in software', () => {
  bench('another window, departments', nextWindow('#/explorar?'), run);
  bench('another window and sex', nextWindow('#/explorar?sexo=mujeres'), run);
  bench('another window, municipalities', nextWindow('#/explorar?unidad=municipio'), run);
  bench(
    'another window under 300 flows',
    nextWindow('#/explorar?capas=coropletas,flujos,puestos&agrupar=municipio&flujos-max=300'),
    run,
  );
  bench(
    'the flows of another department, up to 300',
    async () => {
      place += 1;
      const department = places[place % places.length] ?? '05';
      await go(
        page,
        `#/explorar?capas=coropletas,flujos&agrupar=municipio&flujos-max=300&sel=${department}`,
      );
    },
    run,
  );
});
