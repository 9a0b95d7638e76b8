// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/risk/assessment-form.ts';
import type {VgAssessmentForm} from '../../../src/ui/risk/assessment-form.ts';
import {assessment} from '../../domain/assessments/support/records.ts';
import {find, findAll, listen, mount, settle, textOf} from '../controls/support/mount.ts';

const target = {territory: '54001', factor: 8, initial: null};

async function form(properties: Partial<VgAssessmentForm> = {}): Promise<VgAssessmentForm> {
  return mount('vg-assessment-form', {
    heading: 'Factores desencadenantes',
    target,
    today: '2026-11-24',
    initials: 'MR',
    now: () => '2026-11-24T15:00:00.000Z',
    makeId: () => 'new',
    ...properties,
  });
}

function type(element: HTMLElement, selector: string, value: string): void {
  const field = find(element, selector) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

function choose(element: HTMLElement, level: string): void {
  const radio = find(element, `[value="${level}"]`) as HTMLInputElement;
  radio.checked = true;
  radio.dispatchEvent(new Event('input', {bubbles: true}));
}

async function save(element: HTMLElement): Promise<void> {
  find(element, 'form').dispatchEvent(new Event('submit', {cancelable: true}));
  await settle(element);
}

describe('vg-assessment-form', () => {
  it('offers four levels, each with its word, its meaning and a shape of its own', async () => {
    const element = await form();
    expect(findAll(element, '.word').map((word) => word.textContent)).toEqual([
      'Presente',
      'Emergente',
      'Ausente',
      'Sin información',
    ]);
    const shapes = findAll(element, '.glyph').map((glyph) => glyph.innerHTML);
    expect(new Set(shapes).size).toBe(4);
    expect(findAll(element, '[name="level"]').some((radio) => radio.matches(':checked'))).toBe(
      false,
    );
  });

  it('names every field and ties it to its hint', async () => {
    const element = await form();
    for (const id of ['evidence', 'source', 'date', 'author']) {
      expect(find(element, `label[for="${id}"]`).textContent).not.toBe('');
      expect(find(element, `#${id}`).getAttribute('aria-invalid')).toBe('false');
    }
    expect(find(element, '#evidence').getAttribute('aria-describedby')).toBe('hint-evidence');
  });

  it('counts what is left of the evidence', async () => {
    const element = await form();
    expect(textOf(element, '.counter')).toBe('Quedan 4.000 caracteres');
    type(element, '#evidence', 'x'.repeat(100));
    await settle(element);
    expect(textOf(element, '.counter')).toBe('Quedan 3.900 caracteres');
  });

  it('saves what was written and closes', async () => {
    const element = await form();
    const saved = listen(element, 'vg-assessment-save');
    let closings = 0;
    element.addEventListener('vg-assessment-done', () => (closings += 1));
    choose(element, 'present');
    type(element, '#evidence', 'Paro armado anunciado.');
    type(element, '#source', 'Oficio 12');
    type(element, '#author', 'jp');
    await save(element);
    expect(saved).toEqual([
      {
        assessment: {
          id: 'new',
          territory: '54001',
          factor: 8,
          date: '2026-11-24',
          level: 'present',
          evidence: 'Paro armado anunciado.',
          source: 'Oficio 12',
          author: 'JP',
          updated: '2026-11-24T15:00:00.000Z',
        },
      },
    ]);
    expect(closings).toBe(1);
  });

  it('says what is missing beside the field, saves nothing, and stops saying it when it is mended', async () => {
    const element = await form();
    const saved = listen(element, 'vg-assessment-save');
    choose(element, 'emerging');
    await save(element);
    expect(saved).toEqual([]);
    expect(textOf(element, '#wrong-evidence')).toBe(
      'Se espera la evidencia, que solo puede faltar con «Sin información».',
    );
    expect(textOf(element, '#wrong-source')).toBe(
      'Se espera la fuente, obligatoria con «Emergente» y «Presente».',
    );
    expect(textOf(element, '[role="status"]')).toBe('Falta corregir 2 campos.');
    expect(find(element, '#evidence').getAttribute('aria-describedby')).toBe(
      'hint-evidence wrong-evidence',
    );
    expect(element.shadowRoot!.activeElement?.id).toBe('evidence');

    choose(element, 'unknown');
    await settle(element);
    expect(findAll(element, '[aria-invalid="true"]')).toEqual([]);
  });

  it('asks for a level', async () => {
    const element = await form();
    await save(element);
    expect(textOf(element, '#wrong-level')).toBe('Se espera uno de los cuatro niveles.');
    expect(find(element, 'fieldset').getAttribute('aria-invalid')).toBe('true');
  });

  it('opens with what was written, and with what was typed before', async () => {
    const edited = await form({target: {...target, initial: assessment()}});
    expect((find(edited, '#evidence') as HTMLTextAreaElement).value).toBe('Dos alertas en el mes.');
    expect(find(edited, '[value="emerging"]').matches(':checked')).toBe(true);

    const kept = {level: 'absent', evidence: 'A medias', source: '', date: '', author: ''} as const;
    const again = await form({kept});
    expect((find(again, '#evidence') as HTMLTextAreaElement).value).toBe('A medias');
  });

  it('saves beside what was changed meanwhile, and says so', async () => {
    const element = await form({target: {...target, initial: assessment()}, stale: true});
    const saved = listen<{assessment: {id: string}}>(element, 'vg-assessment-save');
    expect(textOf(element, 'vg-notice')).toContain('cambió o se borró mientras escribías');
    await save(element);
    expect(saved.map(({assessment: {id}}) => id)).toEqual(['new']);
  });

  it('speaks English', async () => {
    const element = await form({locale: 'en', heading: 'Triggering factors'});
    expect(find(element, 'form').getAttribute('aria-label')).toBe('Assess: Triggering factors');
    expect(textOf(element, 'button[type="submit"]')).toBe('Save');
  });
});
