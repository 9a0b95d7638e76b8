import type {Server} from 'node:http';
import type {Socket} from 'node:net';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {afterAll, afterEach, expect, inject} from 'vitest';
import {listen} from '../../.tooling/listen.ts';
import type {LinkShape} from '../../.tooling/shaped-link.ts';
import {createStaticServer} from '../../.tooling/static-server.ts';
import {noGl} from './chromium-flags.ts';
import {dist} from './dist.ts';

const readyTimeout = 90_000;

/** The link of a regional office on a bad day: 1.5 Mbit/s and 300 ms. */
const slowLink: LinkShape = {kbps: 1500, latencyMs: 300};

/** How a page is opened; what is left out is an analyst's desk: 1440 × 900, light, Spanish, WebGL. */
export interface OpenOptions {
  /** What follows the origin, e.g. `#/region/54`. */
  readonly path?: string;
  readonly size?: readonly [width: number, height: number];
  readonly isDark?: boolean;
  readonly language?: 'es-CO' | 'en';
  readonly hasWebgl?: boolean;
  readonly isSlow?: boolean;
  readonly prefersReducedMotion?: boolean;
  readonly hasForcedColors?: boolean;
  /** Serves the page in place of the built site's own server; it is closed after the test. */
  readonly server?: Server;
  /** Done in the page before any of its own code. */
  readonly before?: () => void;
  /** Names and values that the browser's local storage has before the page is opened. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** An open page and everything about it that a person would not see. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** Console errors, page errors, failed requests, policy violations and requests to other hosts, as they come. */
  readonly problems: string[];
  /** Bytes the server has sent so far, headers included, to the page and its workers. */
  readonly sentBytes: () => number;
}

let shared: Promise<Browser> | undefined;
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

afterAll(async () => {
  await (await shared)?.close();
  shared = undefined;
});

async function openBrowser(hasWebgl: boolean): Promise<Browser> {
  if (hasWebgl) return (shared ??= chromium.connect(inject('browserEndpoint')));
  const browser = await chromium.launch({executablePath: inject('chromiumPath'), args: [...noGl]});
  cleanups.push(() => browser.close());
  return browser;
}

async function openServer(server: Server): Promise<Pick<Opened, 'origin' | 'sentBytes'>> {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => sockets.push(socket));
  const port = await listen(server, {port: 0, isStrict: true, host: 'localhost'});
  cleanups.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return {
    origin: `http://localhost:${String(port)}`,
    sentBytes: () => sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0),
  };
}

function record(page: Page, origin: string, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      problems.push(`foreign: ${url.href}`);
  });
}

/** Opens a page of the built site in a context of its own; it is closed after the test. It does not wait for `ready`. */
export async function openPage(options: OpenOptions = {}): Promise<Opened> {
  const [width, height] = options.size ?? [1440, 900];
  const isPhone = width < 600;
  const browser = await openBrowser(options.hasWebgl ?? true);
  const link = options.isSlow ? slowLink : {kbps: 0, latencyMs: 0};
  const served = await openServer(options.server ?? createStaticServer(dist, link));
  const context = await browser.newContext({
    viewport: {width, height},
    isMobile: isPhone,
    hasTouch: isPhone,
    locale: options.language ?? 'es-CO',
    colorScheme: options.isDark ? 'dark' : 'light',
    reducedMotion: options.prefersReducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.hasForcedColors ? 'active' : 'none',
    acceptDownloads: true,
  });
  cleanups.push(() => context.close());
  if (options.kept)
    await context.addInitScript((kept) => {
      for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
    }, options.kept);
  if (options.before) await context.addInitScript(options.before);
  const page = await context.newPage();
  const problems: string[] = [];
  record(page, served.origin, problems);
  await page.goto(`${served.origin}/${options.path ?? ''}`, {waitUntil: 'domcontentloaded'});
  return {page, context, problems, ...served};
}

/** Waits until the query engine answers and the map is idle, as an embedding page would: `window.vigia.ready()`. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'vigia' in window, undefined, {timeout: readyTimeout});
  const outcome = page.evaluate(() =>
    (window as unknown as {vigia: {ready: () => Promise<void>}}).vigia.ready(),
  );
  const tooLate = new Promise<never>((_, reject) => {
    const text = `window.vigia.ready() took more than ${String(readyTimeout / 1000)} s.`;
    setTimeout(() => reject(new Error(text)), readyTimeout).unref();
  });
  await Promise.race([outcome, tooLate]);
}

/** Opens a page and waits for `ready`. */
export async function openReady(options: OpenOptions = {}): Promise<Opened> {
  const opened = await openPage(options);
  try {
    await ready(opened.page);
  } catch (cause) {
    const problems = opened.problems.join('\n');
    throw new Error(`The page is not ready. What went wrong in it:\n${problems}`, {cause});
  }
  return opened;
}

/** Fails with the list, if the page had an error, a failed request, a violated policy or spoke to another host. */
export function expectNoProblems({problems}: Opened): void {
  expect(problems).toEqual([]);
}

/** Asks for a copy of the site in Fuentes, and waits until its worker has fetched everything and answers for the page. */
export async function keepOffline(page: Page): Promise<void> {
  await page.evaluate(() =>
    (window as unknown as {vigia: {go: (to: string) => Promise<void>}}).vigia.go('#/datos'),
  );
  await page.getByRole('button', {name: /^Guardar copia/}).click();
  await page.getByText('Disponible sin conexión: todo el sitio').waitFor({timeout: readyTimeout});
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: readyTimeout,
  });
}

/** Cuts the network, as a briefing room does, and loads the page again. */
export async function reloadOffline({page, context}: Opened): Promise<void> {
  await context.setOffline(true);
  await page.reload({waitUntil: 'domcontentloaded'});
}

/** Runs SQL through the page's public handle. */
export function query(page: Page, sql: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (text) =>
      (
        window as unknown as {vigia: {query: (sql: string) => Promise<Record<string, unknown>[]>}}
      ).vigia.query(text),
    sql,
  );
}
