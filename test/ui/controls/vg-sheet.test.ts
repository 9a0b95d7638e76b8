// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-sheet.ts';
import {find, findAll, listen, mount, press, settle} from './support/mount.ts';

describe('vg-sheet', () => {
  it('is opened and closed by buttons', async () => {
    const sheet = await mount('vg-sheet', {label: 'Territorio', detent: 'half'});
    const moves = listen<{detent: string}>(sheet, 'vg-detent');
    const [up, down] = findAll(sheet, '.size') as HTMLButtonElement[];
    up!.click();
    await settle(sheet);
    expect(up!.disabled).toBe(true);
    down!.click();
    expect(moves).toEqual([{detent: 'full'}, {detent: 'half'}]);
  });

  it('goes down with Escape and leaves the key alone at the lowest', async () => {
    const sheet = await mount('vg-sheet', {detent: 'half'});
    const moves = listen<{detent: string}>(sheet, 'vg-detent');
    press(find(sheet, '.content'), 'Escape');
    press(find(sheet, '.content'), 'Escape');
    expect(moves).toEqual([{detent: 'peek'}]);
  });

  it('rises when something inside takes the focus', async () => {
    const sheet = await mount('vg-sheet', {detent: 'peek'});
    find(sheet, '.content').dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    expect(sheet.detent).toBe('half');
  });
});
