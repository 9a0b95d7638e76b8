// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {en} from '../../../src/i18n/en.ts';
import '../../../src/ui/risk/assessment-sheet.ts';
import type {VgAssessmentSheet} from '../../../src/ui/risk/assessment-sheet.ts';
import {assessment} from '../../domain/assessments/support/records.ts';
import {viewWith} from '../../state/support/view.ts';
import {find, findAll, listen, mount, settle, textOf} from '../controls/support/mount.ts';

const here = viewWith({selected: '54001'});
const older = assessment({id: 'old', date: '2026-01-31', level: 'absent', source: ''});
const theirs = assessment({id: 'theirs', author: 'JP', level: 'present'});

async function sheet(properties: Partial<VgAssessmentSheet> = {}): Promise<VgAssessmentSheet> {
  return mount('vg-assessment-sheet', {view: here, today: '2026-11-24', ...properties});
}

const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

function factor(element: HTMLElement, number: number): HTMLElement {
  return find(element, `[data-factor="${number}"]`);
}

/** Drops a file, and waits until the sheet has asked for something or said something. */
async function drop(element: HTMLElement, file: File): Promise<void> {
  const event = new Event('drop', {bubbles: true, cancelable: true});
  Object.assign(event, {dataTransfer: {types: ['Files'], files: [file]}});
  const imports = listen(element, 'vg-assessment-import');
  element.dispatchEvent(event);
  while (imports.length === 0 && findAll(element, '[kind="error"]').length === 0) {
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('vg-assessment-sheet', () => {
  it('says that it is beside the index, and what must not be written', async () => {
    const element = await sheet();
    expect(textOf(element, '.intro')).toContain('no entra en él ni lo cambia');
    expect(textOf(element, 'vg-notice')).toContain('datos personales de víctimas');
  });

  it.each([[null], ['puesto:rumichaca'], ['99999']])(
    'asks for a territory when %j is selected',
    async (selected) => {
      const element = await sheet({view: viewWith({selected})});
      expect(textOf(element, '.empty')).toMatch(/^Elige un territorio/);
      expect(findAll(element, '[data-factor]')).toEqual([]);
    },
  );

  it('lists the seven factors, two of them as judgement only', async () => {
    const element = await sheet();
    expect(textOf(element, 'h2')).toBe('Valoración de analista: San José de Cúcuta');
    expect(findAll(element, '.number').map(words)).toEqual(
      [5, 6, 8, 9, 10, 12, 14].map((number) => `Factor ${number}`),
    );
    const judged = findAll(element, 'li').filter((item) => words(item).includes('Solo juicio'));
    expect(judged.map((item) => item.dataset['factor'])).toEqual(['10', '12']);
  });

  it('shows what stands side by side, says that it differs, and folds what stood before', async () => {
    const element = await sheet({records: [older, assessment(), theirs]});
    const item = factor(element, 8);
    const standing = [...item.querySelectorAll(':scope > .entry .said')].map(words);
    expect(standing).toEqual(['Presente JP, 30 jun 2026', 'Emergente MR, 30 jun 2026']);
    expect(words(item)).toContain('Hay valoraciones distintas para la misma fecha.');
    expect(words(item.querySelector('summary')!)).toBe('1 anterior');
    expect(words(item.querySelector('details .said')!)).toBe('Ausente MR, 31 ene 2026');
    expect(words(factor(element, 5))).toContain('Sin valorar.');
  });

  it('shows what was written as text and never as markup', async () => {
    const element = await sheet({
      records: [assessment({evidence: '<img src=x onerror=alert(1)>'})],
    });
    expect(textOf(element, '.evidence')).toBe('<img src=x onerror=alert(1)>');
    expect(findAll(element, 'img')).toEqual([]);
  });

  it('opens a form in its factor, and closes it when it is done', async () => {
    const element = await sheet();
    factor(element, 8).querySelector<HTMLElement>('.add')!.click();
    await settle(element);
    const form = factor(element, 8).querySelector('vg-assessment-form')!;
    expect(form.target).toEqual({territory: '54001', factor: 8, initial: null});
    form.dispatchEvent(new CustomEvent('vg-assessment-done'));
    await settle(element);
    expect(findAll(element, 'vg-assessment-form')).toEqual([]);
  });

  it('remembers the initials of who saved', async () => {
    const element = await sheet();
    factor(element, 8).querySelector<HTMLElement>('.add')!.click();
    await settle(element);
    const form = find(element, 'vg-assessment-form');
    form.dispatchEvent(
      new CustomEvent('vg-assessment-save', {detail: {assessment: assessment({author: 'ÑP'})}}),
    );
    form.dispatchEvent(new CustomEvent('vg-assessment-done'));
    factor(element, 9).querySelector<HTMLElement>('.add')!.click();
    await settle(element);
    expect(element.shadowRoot!.querySelector('vg-assessment-form')!.initials).toBe('ÑP');
  });

  it('keeps a half-written form while another territory is looked at', async () => {
    const element = await sheet();
    factor(element, 8).querySelector<HTMLElement>('.add')!.click();
    await settle(element);
    const draft = {level: '', evidence: 'A medias', source: '', date: '', author: ''} as const;
    const form = find(element, 'vg-assessment-form');
    form.dispatchEvent(new CustomEvent('vg-assessment-draft', {detail: {draft}}));
    element.view = viewWith({selected: '05001'});
    await settle(element);
    expect(findAll(element, 'vg-assessment-form')).toEqual([]);
    element.view = here;
    await settle(element);
    const again = element.shadowRoot!.querySelector('vg-assessment-form')!;
    await again.updateComplete;
    expect((find(again, '#evidence') as HTMLTextAreaElement).value).toBe('A medias');
  });

  it('tells the form when what it edits was changed in another tab', async () => {
    const element = await sheet({records: [assessment()]});
    factor(element, 8).querySelector<HTMLElement>('.actions button')!.click();
    await settle(element);
    const form = element.shadowRoot!.querySelector('vg-assessment-form')!;
    expect(form.stale).toBe(false);
    element.records = [assessment({level: 'present', updated: '2026-11-24T15:00:00.000Z'})];
    await settle(element);
    expect(form.stale).toBe(true);
  });

  it('deletes, says so, and brings back', async () => {
    const element = await sheet({records: [assessment()]});
    const removed = listen(element, 'vg-assessment-remove');
    const saved = listen(element, 'vg-assessment-save');
    const button = factor(element, 8).querySelectorAll<HTMLElement>('.actions button')[1]!;
    expect(button.getAttribute('aria-label')).toBe('Borrar: Emergente, MR, 30 jun 2026');
    button.click();
    await settle(element);
    expect(removed).toEqual([{id: 'a1'}]);
    const notice = findAll(element, 'vg-notice').find((one) => words(one).includes('borrada'))!;
    notice.dispatchEvent(new CustomEvent('vg-action'));
    await settle(element);
    expect(saved).toEqual([{assessment: assessment()}]);
    expect(findAll(element, 'vg-notice').some((one) => words(one).includes('borrada'))).toBe(false);
  });

  it('says when nothing can be kept', async () => {
    expect(textOf(await sheet(), '.status')).toBe('Guardado en este navegador.');
    const element = await sheet({status: 'memory-only'});
    expect(words(find(element, 'vg-notice[kind="warn"]'))).toContain('Exporta para conservarlas');
    const full = await sheet({status: 'full'});
    expect(words(find(full, 'vg-notice[kind="warn"]'))).toContain('No queda espacio');
  });
});

describe('the files of the sheet', () => {
  it('go out for all, or for this territory when it has any', async () => {
    const element = await sheet({records: [assessment({territory: '05001'})]});
    const exports = listen(element, 'vg-assessment-export');
    expect((find(element, '.here') as HTMLButtonElement).disabled).toBe(true);
    find(element, '.all').click();
    element.records = [assessment()];
    await settle(element);
    find(element, '.here').click();
    expect(exports).toEqual([{territory: null}, {territory: '54001'}]);
  });

  it('come in by dropping one', async () => {
    const element = await sheet();
    const imports = listen(element, 'vg-assessment-import');
    await drop(element, new File(['{"a": 1}'], 'jp.json'));
    expect(imports).toEqual([{text: '{"a": 1}', fileName: 'jp.json'}]);
  });

  it('are not read at all when they are far too long', async () => {
    const element = await sheet();
    const imports = listen(element, 'vg-assessment-import');
    const file = new File(['x'], 'film.mp4');
    Object.defineProperty(file, 'size', {value: 15_000_001});
    await drop(element, file);
    expect(imports).toEqual([]);
    expect(words(find(element, 'vg-notice[kind="error"]'))).toBe(
      'No se pudo leer el archivo «film.mp4». No se importó nada.',
    );
  });

  it('are refused with the sentences, five of them and a count', async () => {
    const problems = [1, 2, 3, 4, 5, 6, 7].map((entry) => ({
      expected: 'date' as const,
      entry,
      field: 'date',
      found: '"ayer"',
      limit: null,
    }));
    const element = await sheet({
      lastImport: {fileName: 'jp.json', problems, added: 0, unchanged: 0, conflicts: []},
    });
    const said = findAll(element, '.problems li').map(words);
    expect(said).toHaveLength(6);
    expect(said[0]).toBe(
      'Archivo «jp.json», entrada 1, campo «date»: se encontró "ayer"; se esperaba una fecha que exista, AAAA-MM-DD.',
    );
    expect(said[5]).toBe('Y 2 problemas más.');
  });

  it('say what was taken, and open the window of conflicts', async () => {
    const conflicts = [{key: 'a1', mine: assessment(), theirs}];
    const element = await sheet({
      view: viewWith({selected: '54001'}, {}, en),
      lastImport: {fileName: 'jp.json', problems: [], added: 2, unchanged: 1, conflicts},
    });
    const notice = findAll(element, 'vg-notice').find((one) => words(one).includes('jp.json'))!;
    expect(words(notice)).toBe('“jp.json”: 2 new, 1 already here. 1 conflict to resolve.');
    notice.dispatchEvent(new CustomEvent('vg-action'));
    await settle(element);
    const merge = element.shadowRoot!.querySelector('vg-assessment-merge')!;
    expect(merge.open).toBe(true);
    expect(merge.conflicts).toBe(conflicts);
    expect(merge.nameOf('54001')).toBe('San José de Cúcuta');
  });
});
