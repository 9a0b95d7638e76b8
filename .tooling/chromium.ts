import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {installOnDebian} from './debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where playwright keeps the browsers its own command downloaded, by platform. */
const playwrightCaches = [
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(homedir(), 'AppData', 'Local', 'ms-playwright'),
];

const playwrightBinaries = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inPlaywrightCaches(): string[] {
  const caches = [process.env.PLAYWRIGHT_BROWSERS_PATH ?? '', ...playwrightCaches].filter((cache) =>
    existsSync(cache),
  );
  const versions = caches.flatMap((cache) =>
    readdirSync(cache)
      .filter((entry) => /^chromium-\d+$/.test(entry))
      .map((entry) => join(cache, entry)),
  );
  return versions
    .reverse()
    .flatMap((version) => playwrightBinaries.map((binary) => join(version, binary)));
}

/** The path of an installed Chromium or Chrome, or undefined. `CHROME_PATH` goes before everything found. */
export function findChromium(): string | undefined {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked))
    throw new Error(`CHROME_PATH is ${asked}, expected an existing file.`);
  return [asked ?? '', ...onPath(), ...wellKnown, ...inPlaywrightCaches()].find(
    (path) => path !== '' && existsSync(path),
  );
}

/**
 * The path of a Chromium for the tests; as root on Debian it is installed where there is none.
 *
 * @throws {Error} There is none and it cannot be installed: the message says in one line what to do.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  installOnDebian('No Chromium found: installing Debian’s package for the end-to-end tests.', [
    'chromium',
  ]);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The end-to-end tests need Chromium: install it (Debian: apt-get install chromium; others: npx playwright-core install chromium) or set CHROME_PATH.',
  );
}
