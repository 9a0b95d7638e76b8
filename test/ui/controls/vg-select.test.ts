// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-select.ts';
import {find, findAll, listen, mount} from './support/mount.ts';

const options = [
  {id: '2022', label: '2022', group: 'Antes'},
  {id: '2023', label: '2023', group: 'Ahora'},
];

describe('vg-select', () => {
  it('is a native list with a name, its options in groups', async () => {
    const select = await mount('vg-select', {label: 'Periodo', options, value: '2023'});
    expect(find(select, 'select').getAttribute('aria-label')).toBe('Periodo');
    expect(findAll(select, 'optgroup').map((group) => group.getAttribute('label'))).toEqual([
      'Antes',
      'Ahora',
    ]);
  });

  it('says the choice', async () => {
    const select = await mount('vg-select', {label: 'Periodo', options, value: '2023'});
    const changes = listen<{value: string}>(select, 'vg-change');
    const native = find(select, 'select') as HTMLSelectElement;
    native.value = '2022';
    native.dispatchEvent(new Event('change', {bubbles: true}));
    expect(changes).toEqual([{value: '2022'}]);
    expect(select.value).toBe('2022');
  });

  it('can show its name', async () => {
    const select = await mount('vg-select', {
      label: 'Tema',
      options,
      value: '2023',
      look: 'inside',
    });
    expect(find(select, '.name').textContent).toBe('Tema');
    expect(find(select, 'select').hasAttribute('aria-label')).toBe(false);
  });
});
