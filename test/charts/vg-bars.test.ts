// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-bars.ts';
import {findAll, listen, mount, textOf} from '../ui/controls/support/mount.ts';

const rows = [
  {code: '1', label: 'Alto Invento', value: 1000},
  {label: 'Otra', value: 250, note: 'sin código'},
  {label: 'Tercera', value: NaN},
];

describe('vg-bars', () => {
  it('draws lengths against the largest and says missing in words', async () => {
    const bars = await mount('vg-bars', {rows, unit: 'personas', hiddenCount: 1200});
    expect(findAll(bars, 'rect').map((bar) => bar.getAttribute('width'))).toEqual([
      '100%',
      '25%',
      '0%',
    ]);
    expect(findAll(bars, '.value').map((value) => value.textContent)).toEqual([
      '1.000',
      '250',
      'Sin dato',
    ]);
    expect(textOf(bars, '.foot')).toBe('personas y 1.200 más');
  });

  it('lets rows with a code be chosen, and only those', async () => {
    const bars = await mount('vg-bars', {rows});
    const chosen = listen<{code: string}>(bars, 'vg-select');
    const buttons = findAll(bars, 'button');
    expect(buttons).toHaveLength(1);
    buttons[0]!.click();
    expect(chosen).toEqual([{code: '1'}]);
  });

  it('says that there is nothing', async () => {
    const bars = await mount('vg-bars');
    expect(textOf(bars, '.caption')).toBe('Sin datos en este periodo');
  });
});
