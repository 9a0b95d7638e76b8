// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-segment.ts';
import {find, findAll, listen, mount, press, settle} from './support/mount.ts';

const options = [
  {id: 'total', label: 'Total'},
  {id: 'rate', label: 'Por 1.000'},
  {id: 'none', label: 'Otra', disabled: true},
];

describe('vg-segment', () => {
  it('is a radio group with one stop for Tab', async () => {
    const segment = await mount('vg-segment', {label: 'Medida', options, value: 'rate'});
    expect(find(segment, '[role="radiogroup"]').getAttribute('aria-label')).toBe('Medida');
    expect(
      findAll(segment, '[role="radio"]').map((radio) => radio.getAttribute('tabindex')),
    ).toEqual(['-1', '0', '-1']);
  });

  it('chooses by a click, once', async () => {
    const segment = await mount('vg-segment', {options, value: 'rate'});
    const changes = listen<{value: string}>(segment, 'vg-change');
    const [total] = findAll(segment, '.segment');
    total!.click();
    total!.click();
    expect(changes).toEqual([{value: 'total'}]);
  });

  it('chooses with the arrows, past the disabled one, and takes the focus along', async () => {
    const segment = await mount('vg-segment', {options, value: 'rate'});
    const changes = listen<{value: string}>(segment, 'vg-change');
    press(find(segment, '[aria-checked="true"]'), 'ArrowRight');
    await settle(segment);
    expect(changes).toEqual([{value: 'total'}]);
    expect(segment.shadowRoot!.activeElement?.textContent.trim()).toBe('Total');
  });

  it('does not choose what is disabled', async () => {
    const segment = await mount('vg-segment', {options, value: 'rate'});
    const changes = listen(segment, 'vg-change');
    findAll(segment, '.segment')[2]!.click();
    expect(changes).toEqual([]);
  });
});
