import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';
import {expect} from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe finds on the page, shadow roots included: one line for each element, `rule: element (what to do)`. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(
    (runOptions) =>
      (
        window as unknown as {
          axe: {run: (root: Document, options: RunOptions) => Promise<AxeResults>};
        }
      ).axe.run(document, runOptions),
    options,
  );
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${target.flat().join(' > ')} (${help})`),
  );
}

/** Fails with the list of barriers, if axe finds one. */
export async function expectNoBarriers(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
}
