// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-search.ts';
import type {VgSearch} from '../../../src/ui/controls/vg-search.ts';
import {find, findAll, listen, mount, press, settle, textOf} from './support/mount.ts';

const results = ['Alto Invento', 'Alto Ejemplo', 'Bajo Alto'].map((name, index) => ({
  code: `9000${String(index)}`,
  name,
  detail: 'Provincia inventada',
  kind: 'Municipio',
}));

async function typed(text: string, properties: Partial<VgSearch> = {}): Promise<VgSearch> {
  const search = await mount('vg-search', properties);
  const input = find(search, 'input') as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await settle(search);
  return search;
}

describe('vg-search', () => {
  it('is a closed combobox with a name', async () => {
    const search = await mount('vg-search');
    const input = find(search, '[role="combobox"]');
    expect(input.getAttribute('aria-label')).toBe('Buscar territorio');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('asks its owner for what is typed', async () => {
    const search = await mount('vg-search');
    const queries = listen<{text: string}>(search, 'vg-query');
    const input = find(search, 'input') as HTMLInputElement;
    input.value = 'alto';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    expect(queries).toEqual([{text: 'alto'}]);
  });

  it('lists the answers, the first one active, and marks what matched', async () => {
    const search = await typed('alto', {results});
    const input = find(search, 'input');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.getAttribute('aria-activedescendant')).toBe('option-0');
    expect(findAll(search, '[role="option"]')).toHaveLength(3);
    expect(textOf(search, '[role="option"] b')).toBe('Alto');
    expect(textOf(search, '[role="status"]')).toBe('3 resultados');
  });

  it('moves with the arrows, around the ends, and chooses with Enter', async () => {
    const search = await typed('alto', {results});
    const choices = listen<{code: string}>(search, 'vg-choose');
    const input = find(search, 'input');
    press(input, 'ArrowUp');
    await settle(search);
    expect(input.getAttribute('aria-activedescendant')).toBe('option-2');
    press(input, 'ArrowDown');
    press(input, 'ArrowDown');
    press(input, 'Enter');
    await settle(search);
    expect(choices).toEqual([{code: '90001'}]);
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('chooses by a click', async () => {
    const search = await typed('alto', {results});
    const choices = listen<{code: string}>(search, 'vg-choose');
    findAll(search, '[role="option"]')[2]!.click();
    expect(choices).toEqual([{code: '90002'}]);
  });

  it('closes with Escape, then clears', async () => {
    const search = await typed('alto', {results});
    const input = find(search, 'input');
    press(input, 'Escape');
    await settle(search);
    expect(findAll(search, '[role="option"]')).toHaveLength(0);
    expect(search.query).toBe('alto');
    press(input, 'Escape');
    expect(search.query).toBe('');
  });

  it('says that nothing matches, and that it is still loading', async () => {
    const search = await typed('zzz');
    expect(textOf(search, '.list')).toBe('Ningún territorio coincide con «zzz»');
    search.loading = true;
    await settle(search);
    expect(findAll(search, '.skeleton')).toHaveLength(3);
  });

  it('takes the focus from outside', async () => {
    const search = await mount('vg-search');
    search.focus();
    expect(search.shadowRoot!.activeElement?.localName).toBe('input');
  });
});
