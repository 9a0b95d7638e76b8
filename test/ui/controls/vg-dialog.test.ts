// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-dialog.ts';
import {find, listen, mount, settle} from './support/mount.ts';

describe('vg-dialog', () => {
  it('is named by its heading and opens as a modal', async () => {
    const dialog = await mount('vg-dialog', {heading: 'Compartir', open: true});
    const native = find(dialog, 'dialog') as HTMLDialogElement;
    expect(native.open).toBe(true);
    expect(native.getAttribute('aria-labelledby')).toBe('heading');
    expect(find(dialog, '#heading').textContent).toBe('Compartir');
  });

  it('closes by its button and says so once', async () => {
    const dialog = await mount('vg-dialog', {heading: 'Compartir', open: true});
    const closings = listen(dialog, 'vg-close');
    const button = find(dialog, '.head button');
    expect(button.getAttribute('aria-label')).toBe('Cerrar');
    button.click();
    await settle(dialog);
    expect(dialog.open).toBe(false);
    expect(closings).toHaveLength(1);
  });

  it('closes silently when its owner does it', async () => {
    const dialog = await mount('vg-dialog', {heading: 'Compartir', open: true});
    const closings = listen(dialog, 'vg-close');
    dialog.open = false;
    await settle(dialog);
    expect((find(dialog, 'dialog') as HTMLDialogElement).open).toBe(false);
    expect(closings).toHaveLength(0);
  });
});
