// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-switch.ts';
import {find, listen, mount, settle} from './support/mount.ts';

describe('vg-switch', () => {
  it('switches and says so', async () => {
    const element = await mount('vg-switch', {label: 'Solo este territorio'});
    const changes = listen<{checked: boolean}>(element, 'vg-change');
    find(element, '[role="switch"]').click();
    await settle(element);
    expect(changes).toEqual([{checked: true}]);
    expect(find(element, '[role="switch"]').getAttribute('aria-checked')).toBe('true');
  });

  it('as an eye names the layer', async () => {
    const element = await mount('vg-switch', {look: 'eye', label: 'Flujos', checked: true});
    const eye = find(element, 'button');
    expect(eye.getAttribute('aria-label')).toBe('Mostrar Flujos');
    expect(eye.getAttribute('aria-pressed')).toBe('true');
    expect(eye.title).toBe('Ocultar Flujos');
  });
});
