// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-chips.ts';
import {findAll, listen, mount, settle} from './support/mount.ts';

const options = [
  {id: 'VEN', label: 'Norte'},
  {id: 'ECU', label: 'Sur', count: 1240},
  {id: 'AIR', label: 'Aérea', disabled: true},
];

describe('vg-chips', () => {
  it('switches chips on and off, in the order of the options', async () => {
    const chips = await mount('vg-chips', {options, values: ['ECU']});
    const changes = listen<{values: string[]}>(chips, 'vg-change');
    const [north, south] = findAll(chips, 'button');
    north!.click();
    await settle(chips);
    south!.click();
    expect(changes).toEqual([{values: ['VEN', 'ECU']}, {values: ['VEN']}]);
  });

  it('says which are on and how many each stands for', async () => {
    const chips = await mount('vg-chips', {options, values: ['ECU']});
    const buttons = findAll(chips, 'button');
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    expect(buttons[1]!.textContent).toContain('1.240');
    expect((buttons[2] as HTMLButtonElement).disabled).toBe(true);
  });
});
