import type {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {inflateSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import type {RegionFile} from '../../../src/domain/region/region-file.ts';
import {regions} from '../../../src/methodology/regions.ts';
import {expectNoProblems, openPage} from '../harness.ts';
import {go} from '../vigia.ts';

const departments = regions.flatMap((region) => [...region.departments]).sort();

/** Pages of a PDF: objects of type Page, also those in compressed streams. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length;
    return inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1');
  });
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const papers = {
  A4: {width: 794, height: 1123},
  Letter: {width: 816, height: 1056},
} as const;

const data = join(import.meta.dirname, '../../../public/data/region');
const fileOf = (code: string): RegionFile =>
  JSON.parse(readFileSync(join(data, `${code}.json`), 'utf8')) as RegionFile;

/** What of the printed report is not in its boxes, in words; nothing when all is. And what of the first page is map. */
function inspect(page: Page): Promise<{faults: string[]; map: number; words: string}> {
  return page.evaluate(() => {
    const find = (root: ParentNode, name: string): Element | null => {
      const own = root.querySelector(name);
      if (own) return own;
      for (const {shadowRoot} of root.querySelectorAll('*')) {
        const inner = shadowRoot ? find(shadowRoot, name) : null;
        if (inner) return inner;
      }
      return null;
    };
    const root = find(document, 'vg-region-print')?.shadowRoot;
    if (!root) return {faults: ['no report'], map: 0, words: ''};
    const faults: string[] = [];
    const sheets = [...root.querySelectorAll('.page')];
    for (const sheet of sheets) {
      const box = sheet.getBoundingClientRect();
      if (Math.abs(box.height - innerHeight) > 1) faults.push(`page of ${box.height} px`);
      if (sheet.scrollHeight > sheet.clientHeight) faults.push('a page is too small');
      for (const part of sheet.querySelectorAll(
        'p, th, td, h1, h2, h3, dd, dt, li, svg, .foot span',
      )) {
        const {left, right, top, bottom, width} = part.getBoundingClientRect();
        if (width === 0 || part.closest('.visually-hidden')) continue;
        const isOut = left < box.left || right > box.right || top < box.top || bottom > box.bottom;
        const isCut = part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0;
        if (
          isOut ||
          (isCut && part instanceof HTMLElement && getComputedStyle(part).display !== 'inline')
        )
          faults.push(`${isOut ? 'outside' : 'cut'}: ${part.textContent.trim().slice(0, 60)}`);
      }
      const foot = sheet.querySelector('.foot');
      const before = foot?.previousElementSibling?.getBoundingClientRect().bottom ?? Infinity;
      if (before > (foot?.getBoundingClientRect().top ?? 0) + 0.5)
        faults.push('the foot is covered');
    }
    const map = root.querySelector('.map')?.getBoundingClientRect().height ?? 0;
    const shapes = find(document, 'vg-region-print vg-region-map')?.shadowRoot;
    if (!shapes?.querySelector('svg path')) faults.push('no map');
    return {faults, map: map / innerHeight, words: root.textContent.replaceAll(/\s+/g, ' ')};
  });
}

/** True once the type of the page is there: without it the lines are longer. */
const isSetInItsType = (): boolean =>
  ['Source Sans 3', 'Source Serif 4'].every((name) =>
    [...document.fonts].some(({family, status}) => family.includes(name) && status === 'loaded'),
  );

async function expectTwoPages(
  page: Page,
  code: string,
  paper: keyof typeof papers,
  language: 'es' | 'en',
): Promise<void> {
  const which = `${code}, ${paper}, ${language}`;
  await go(page, `#/region/${code}?idioma=${language}`);
  const pdf = await page.pdf({format: paper, printBackground: true});
  expect(pagesOf(pdf), which).toBe(2);
  await page.setViewportSize(papers[paper]);
  await page.emulateMedia({media: 'print'});
  const {faults, map, words} = await inspect(page);
  await page.emulateMedia({media: null});
  expect(faults, which).toEqual([]);
  expect(map, which).toBeGreaterThanOrEqual(0.59);
  const {name: department, municipalities} = fileOf(code);
  for (const name of [department, ...municipalities.map((municipality) => municipality.name)])
    expect(words, which).toContain(name);
  expect(words, which).toContain(language === 'es' ? 'Página 2 de 2' : 'Page 2 of 2');
}

it(
  'prints every department on exactly two pages of A4, with nothing cut',
  {timeout: 300_000},
  async () => {
    const opened = await openPage({path: '#/region/54'});
    await opened.page.waitForFunction(() => 'vigia' in window);
    await opened.page.waitForFunction(isSetInItsType);
    for (const code of departments) await expectTwoPages(opened.page, code, 'A4', 'es');
    expectNoProblems(opened);
  },
);

it(
  'prints the largest and the smallest on Letter, and in English',
  {timeout: 300_000},
  async () => {
    const opened = await openPage({path: '#/region/05', isDark: true});
    await opened.page.waitForFunction(() => 'vigia' in window);
    await opened.page.waitForFunction(isSetInItsType);
    for (const code of ['05', '11', '25', '52', '54', '18', '88'])
      await expectTwoPages(opened.page, code, 'Letter', 'es');
    for (const code of ['05', '11', '88', '91']) {
      await expectTwoPages(opened.page, code, 'A4', 'en');
      await expectTwoPages(opened.page, code, 'Letter', 'en');
    }
    const ground = await opened.page.evaluate(() => {
      const page = document.documentElement;
      return getComputedStyle(page).getPropertyValue('--surface').trim();
    });
    expect(ground).toBe('#131c23');
    await opened.page.emulateMedia({media: 'print'});
    const paper = await opened.page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--surface').trim(),
    );
    expect(paper).toMatch(/^#(fff){1,2}$/);
    expectNoProblems(opened);
  },
);
