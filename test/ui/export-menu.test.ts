// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import '../../src/ui/export-menu.ts';
import type {VgExportMenu} from '../../src/ui/export-menu.ts';
import {viewWith} from '../state/support/view.ts';
import {find, findAll, mount} from './controls/support/mount.ts';

const menuOf = (view = viewWith()): Promise<VgExportMenu> => mount('vg-export-menu', {view});
const ids = (menu: VgExportMenu): readonly (string | undefined)[] =>
  findAll(menu, '.item').map((item) => item.dataset['id']);

describe('the menu of what can be saved', () => {
  it('opens from its button and names pictures, table and paper', async () => {
    const menu = await menuOf();
    expect(ids(menu)).toEqual([]);
    find(menu, '.open').click();
    await menu.updateComplete;
    expect(find(menu, '.open').getAttribute('aria-expanded')).toBe('true');
    expect(ids(menu).slice(0, 5)).toEqual(['png', 'png-large', 'svg', 'csv', 'print']);
  });

  it('says what was chosen, and closes', async () => {
    const menu = await menuOf();
    const heard: unknown[] = [];
    menu.addEventListener('vg-command', (event) => heard.push((event as CustomEvent).detail));
    for (const id of ['svg', 'csv', 'print', 'share']) {
      find(menu, '.open').click();
      await menu.updateComplete;
      find(menu, `[data-id="${id}"]`).click();
      await menu.updateComplete;
      expect(ids(menu)).toEqual([]);
    }
    expect(heard).toEqual([
      {command: 'export-view', detail: {format: 'svg'}},
      {command: 'export-view-table', detail: null},
      {command: 'print', detail: null},
      {command: 'share', detail: null},
    ]);
  });

  it('closes by Escape and gives the focus back', async () => {
    const menu = await menuOf();
    find(menu, '.open').click();
    await menu.updateComplete;
    const escape = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true});
    find(menu, '.menu').dispatchEvent(escape);
    await menu.updateComplete;
    expect(ids(menu)).toEqual([]);
    expect(menu.shadowRoot?.activeElement).toBe(find(menu, '.open'));
  });

  it('is in the language of the view, and offers the other in its own words', async () => {
    const menu = await menuOf(viewWith({language: 'en'}, {}, en));
    expect(find(menu, '.open').getAttribute('aria-label')).toBe('Export');
    find(menu, '.open').click();
    await menu.updateComplete;
    const language = find(menu, '[data-id="language"]');
    expect([language.textContent.trim(), language.getAttribute('lang')]).toEqual(['Español', 'es']);
  });
});
