import {afterEach, expect, it, vi} from 'vitest';
import {findChromium} from '../../.tooling/chromium.ts';

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that CHROME_PATH names before any other', () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(findChromium()).toBe(process.execPath);
});

it('says what is wrong with a CHROME_PATH that leads nowhere', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chromium');
  expect(() => findChromium()).toThrow(
    'CHROME_PATH is /nowhere/chromium, expected an existing file.',
  );
});
