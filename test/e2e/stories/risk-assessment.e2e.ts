import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {expectNoProblems, openReady, ready} from '../harness.ts';
import {go, stateOf, wordsIn} from '../vigia.ts';
import {downloaded, panelSays, riskFiguresOf} from './risk-page.ts';

const sheet = '#/riesgo?sel=54810&panel=valoracion';

interface Entry {
  readonly factor: string;
  readonly level: string;
  readonly evidence: string;
  readonly source: string;
}

async function write(page: Page, {factor, level, evidence, source}: Entry): Promise<void> {
  await page.getByRole('button', {name: `Valorar: ${factor}`}).click();
  const form = page.locator('vg-assessment-form');
  await form.getByRole('radio', {name: level}).check();
  await form.getByRole('textbox', {name: 'Evidencia'}).fill(evidence);
  await form.getByRole('textbox', {name: 'Fuente'}).fill(source);
  await form.getByLabel('Iniciales de quien valora').fill('AB');
  await form.getByRole('button', {name: 'Guardar'}).click();
  await expect.poll(() => form.count()).toBe(0);
}

async function importFile(page: Page, name: string, text: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'vigia-')), name);
  await writeFile(path, text);
  await page.locator('vg-assessment-sheet input[type=file]').setInputFiles(path);
}

it('judgements stand beside the index, are marked on the map, kept, sent as a file and merged', async () => {
  const opened = await openReady({path: sheet});
  const {page} = opened;
  await panelSays(page, 'Valoración de analista : Tibú');
  const {scores, ranks} = await riskFiguresOf(page);
  const marks = page.locator('vg-map-frame .disc.present');
  expect(await marks.count()).toBe(0);

  await page.getByRole('button', {name: 'Valorar: Factores desencadenantes'}).click();
  const form = page.locator('vg-assessment-form');
  await form.getByRole('radio', {name: 'Presente'}).check();
  await form.getByRole('button', {name: 'Guardar'}).click();
  await panelSays(page, 'Se espera la fuente, obligatoria con «Emergente» y «Presente».');
  await form.getByRole('button', {name: 'Cancelar'}).click();

  const levels = [
    ['Capacidad de cometer crímenes atroces', 'Presente'],
    ['Ausencia de factores atenuantes', 'Emergente'],
    ['Factores desencadenantes', 'Ausente'],
    ['Indicios de la intención de destruir a un grupo protegido', 'Sin información'],
  ] as const;
  for (const [factor, level] of levels)
    await write(page, {factor, level, evidence: `Lo que se sabe: ${level}`, source: 'Informe'});
  for (const [, level] of levels) await panelSays(page, `${level} AB,`);
  await expect.poll(() => marks.count()).toBe(1);
  expect((await riskFiguresOf(page)).scores).toEqual(scores);
  expect((await riskFiguresOf(page)).ranks).toEqual(ranks);

  await page.reload({waitUntil: 'domcontentloaded'});
  await ready(page);
  await panelSays(page, 'Presente AB,');
  await expect.poll(() => marks.count()).toBe(1);

  const file = await downloaded(page, () =>
    page.getByRole('button', {name: 'Exportar todas'}).click(),
  );
  const saved = JSON.parse(file.text) as {
    format: string;
    version: number;
    assessments: Record<string, unknown>[];
  };
  expect([saved.format, saved.version]).toEqual(['vigia-assessments', 1]);
  expect(saved.assessments.map(({factor, level}) => [factor, level])).toEqual([
    [5, 'present'],
    [6, 'emerging'],
    [8, 'absent'],
    [10, 'unknown'],
  ]);

  const other = await openReady({path: sheet});
  await importFile(other.page, 'valoraciones.json', file.text);
  await panelSays(other.page, '«valoraciones.json»: 4 nuevas, 0 que ya estaban.');
  const [first, ...rest] = saved.assessments;
  const changed = {
    ...first,
    level: 'absent',
    evidence: 'Ya no',
    updated: '2026-11-25T00:00:00.000Z',
  };
  const theirs = JSON.stringify({...saved, assessments: [changed, ...rest]});
  await importFile(other.page, 'otras.json', theirs);
  await panelSays(other.page, 'Queda 1 conflicto por resolver.');
  await other.page.getByRole('button', {name: 'Resolver'}).click();
  const dialog = other.page.getByRole('dialog', {name: /^Conflictos entre tus valoraciones/});
  await expect.poll(() => dialog.isVisible()).toBe(true);
  const both = await wordsIn(other.page, 'vg-assessment-merge');
  for (const words of ['La tuya', 'La del archivo', 'Lo que se sabe: Presente', 'Ya no'])
    expect(both).toContain(words);
  await other.page.getByRole('button', {name: 'Conservar las dos'}).click();
  await expect
    .poll(() => wordsIn(other.page, 'vg-assessment-merge'))
    .toContain('No quedan conflictos.');
  await other.page.keyboard.press('Escape');
  await expect.poll(() => dialog.isVisible()).toBe(false);
  // Escape closes the window and nothing else.
  expect((await stateOf(other.page)).selected).toBe('54810');
  const merged = await panelSays(other.page, 'Ya no');
  expect(merged).toContain('Lo que se sabe: Presente');
  expect(merged).toContain('Hay valoraciones distintas para la misma fecha.');

  const broken = JSON.stringify({...saved, assessments: [{...first, territory: '99999'}, ...rest]});
  await importFile(other.page, 'mala.json', broken);
  await panelSays(
    other.page,
    'Archivo «mala.json», entrada 1, campo «territory»: se encontró "99999"; se esperaba el código de un departamento o municipio que exista.',
  );
  await importFile(other.page, 'rota.json', '{');
  await panelSays(
    other.page,
    'El archivo «rota.json» no se importó. Tus valoraciones siguen igual.',
  );
  expect((await riskFiguresOf(other.page)).scores).toEqual(scores);
  expectNoProblems(other);

  await go(page, sheet);
  await page.getByRole('button', {name: /^Borrar: Presente/}).click();
  await panelSays(page, 'Valoración borrada.');
  await expect.poll(() => marks.count()).toBe(0);
  await page.locator('vg-assessment-sheet').getByRole('button', {name: 'Deshacer'}).click();
  await expect.poll(() => marks.count()).toBe(1);
  expectNoProblems(opened);
});
