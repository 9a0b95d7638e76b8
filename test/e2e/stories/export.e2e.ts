import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import type {Download, Page} from 'playwright-core';
import {expect, inject, it} from 'vitest';
import {readPresentation} from '../../../.tooling/libreoffice.ts';
import {palettes} from '../../../src/map/palette.ts';
import type {Briefing, Scene} from '../../../src/state/briefing.ts';
import {readXml} from '../../export/support/xml.ts';
import {expectNoProblems, openReady} from '../harness.ts';
import {settle} from '../vigia.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigia-export-'));

async function saved(download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Chooses an entry of the menu by keyboard: opens it, goes down so many times, presses Enter. */
async function choose(page: Page, down: number): Promise<string> {
  await page.getByRole('button', {name: 'Exportar'}).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  for (let step = 0; step < down; step++) await page.keyboard.press('ArrowDown');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return saved(download);
}

/** Size of a PNG and how many colours a grid of its pixels has. */
function pixelsOf(page: Page, png: Uint8Array): Promise<readonly [number, number, number]> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const found = new Set<string>();
    for (let x = 5; x < canvas.width; x += 40)
      for (let y = 5; y < canvas.height; y += 40)
        found.add(String(context?.getImageData(x, y, 1, 1).data));
    return [image.naturalWidth, image.naturalHeight, found.size] as const;
  }, Buffer.from(png).toString('base64'));
}

const scene = (id: string, address: string, words: Partial<Scene>): Scene => ({
  ...{id, address, takeaway: '', kicker: '', caption: '', source: '', notes: ''},
  ...{language: 'es', dataVersion: 'v1', dataCutoff: '2026-07-16', snapshot: null},
  captured: '2026-11-24T10:00:00Z',
  ...words,
});

it('an analyst exports PNG and SVG of the view by keyboard; both say what the view says, on light paper', async () => {
  const opened = await openReady({path: '#/explorar?unidad=municipio', isDark: true});
  const {page} = opened;
  const png = await choose(page, 0);
  expect(png).toMatch(/vigia-mapa-\d{4}-\d{2}-\d{2}\.png$/);
  const [width, height, colours] = await pixelsOf(page, readFileSync(png));
  expect([width, height]).toEqual([1920, 1080]);
  expect(colours).toBeGreaterThan(12);

  const svg = readFileSync(await choose(page, 2), 'utf8');
  const elements = readXml(svg);
  const territories = elements.filter(({attributes}) => 'data-code' in attributes);
  expect(territories).toHaveLength(1122);
  const words = elements.filter(({name}) => name === 'text').map(({text}) => text);
  const legend = await page.evaluate(() => {
    const {cells} = (
      window as unknown as {
        vigia: {
          snapshot: {choropleth: {cells: Map<string, {status: string; value: number}>}};
        };
      }
    ).vigia.snapshot.choropleth;
    const all = [...cells.values()];
    return {
      value: all.filter(({status, value}) => status === 'observed' && value !== 0).length,
      missing: all.filter(({status}) => status === 'missing' || status === 'not-reported').length,
    };
  });
  expect(words).toContain(`Valor${legend.value.toLocaleString('es-CO')}`);
  expect(words).toContain(`Sin dato${String(legend.missing)}`);
  expect(words.join(' ')).toContain('No implican reconocimiento oficial.');
  expect(svg).toContain(`fill="${palettes.light.sea}"`);
  expect(svg).not.toContain(palettes.dark.sea);
  expectNoProblems(opened);
});

it('a presenter exports a briefing as PPTX, and LibreOffice reads its words, tables and notes', async () => {
  const office = inject('office');
  const opened = await openReady();
  const {page} = opened;
  const briefing: Briefing = {
    ...{id: 'b', title: 'La frontera en cifras', language: 'es', saved: '2026-11-24T10:00:00Z'},
    scenes: [
      scene('1', '#/explorar?unidad=municipio&capas=coropletas', {
        ...{takeaway: 'Arauca recibe más por habitante', kicker: 'En la frontera'},
        notes: 'Decir primero que no incluye la movilidad pendular.',
      }),
      scene('2', '#/explorar?capas=coropletas,puestos', {notes: 'Señalar los puentes.'}),
    ],
  };
  const [download] = await Promise.all([
    page.waitForEvent('download', {timeout: 90_000}),
    page.evaluate(
      (detail) => {
        document
          .querySelector('vg-app')
          ?.dispatchEvent(
            new CustomEvent('vg-command', {detail: {command: 'export-pptx', detail}}),
          );
      },
      {briefing, scenes: null},
    ),
  ]);
  await settle(page);
  expect(download.suggestedFilename()).toMatch(/^vigia-laminas-la-frontera-en-cifras-.*\.pptx$/);
  const file = await saved(download);
  const parts = unzipSync(readFileSync(file));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(briefing.scenes.length + 2);
  const pictures = Object.entries(parts).filter(([name]) => name.endsWith('.png'));
  expect(pictures).toHaveLength(2);
  const [width, , colours] = await pixelsOf(page, pictures[0]?.[1] ?? new Uint8Array());
  expect(width).toBe(2400);
  expect(colours).toBeGreaterThan(10);
  for (const name of slides) readXml(strFromU8(parts[name] ?? new Uint8Array()));

  const [cover = '', first = '', second = '', last = '', , notes = '', moreNotes = ''] =
    readPresentation(file, office);
  expect(cover).toContain('La frontera en cifras');
  expect(cover).toContain('1. Arauca recibe más por habitante');
  for (const said of [
    ...['En la frontera', 'Arauca recibe más por habitante'],
    ...['Personas venezolanas, por 1.000 hab., 2023', 'Sin dato 37', 'Suprimido <5 0'],
    ...['Territorio', 'Puerto Santander', 'Norte de Santander', '566,5', 'de 1.122 filas'],
    'Fuentes: Migración Colombia',
  ])
    expect(first).toContain(said);
  expect(second).toContain('Entradas por puesto');
  expect(last).toContain('Lo que este mapa no dice');
  expect(last).toContain('licencia: sin licencia declarada');
  expect(notes).toContain('Decir primero que no incluye la movilidad pendular.');
  expect(moreNotes).toContain('Señalar los puentes.');
  expectNoProblems(opened);
});
