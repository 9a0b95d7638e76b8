import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {ensureChromium} from './chromium.ts';

/** The mark of the top bar on its ground; `inset` is the share of the edge left free, as masks of launchers ask for. */
function markSvg(inset: number, radius: number): string {
  const scale = 24 / (24 * (1 - 2 * inset));
  const side = 24 * scale;
  const from = -(side - 24) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[from, from, side, side].map((value) => value.toFixed(2)).join(' ')}">
  <rect x="${from.toFixed(2)}" y="${from.toFixed(2)}" width="${side.toFixed(2)}" height="${side.toFixed(2)}" rx="${(side * radius).toFixed(2)}" fill="#1a5276"/>
  <g fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="M3.5 6 12 20.5 20.5 6"/><circle cx="12" cy="6" r="2.7" fill="#fff" stroke="none"/></g>
</svg>
`;
}

/** Every icon of the site: file, edge in pixels, share left free, share of the edge that is rounded. */
const icons = [
  {file: 'icon-192.png', pixels: 192, inset: 0.16, radius: 0.2},
  {file: 'icon-512.png', pixels: 512, inset: 0.16, radius: 0.2},
  {file: 'icon-maskable-512.png', pixels: 512, inset: 0.24, radius: 0},
  {file: 'apple-touch-icon.png', pixels: 180, inset: 0.18, radius: 0},
] as const;

const folder = join(import.meta.dirname, '..', 'public');
writeFileSync(join(folder, 'icon.svg'), markSvg(0.12, 0.2));
const browser = await chromium.launch({executablePath: ensureChromium(), args: ['--no-sandbox']});
for (const {file, pixels, inset, radius} of icons) {
  const page = await browser.newPage({viewport: {width: pixels, height: pixels}});
  const source = Buffer.from(markSvg(inset, radius)).toString('base64');
  await page.setContent(
    `<style>*{margin:0}img{display:block;width:100vw;height:100vw}</style><img src="data:image/svg+xml;base64,${source}">`,
  );
  await page.screenshot({path: join(folder, file), omitBackground: true});
  await page.close();
}
await browser.close();
