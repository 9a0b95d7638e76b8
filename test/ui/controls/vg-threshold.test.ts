// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-threshold.ts';
import type {VgThreshold} from '../../../src/ui/controls/vg-threshold.ts';
import {find, findAll, listen, mount} from './support/mount.ts';

interface Detail {
  readonly value: number;
  readonly final: boolean;
}

const properties: Partial<VgThreshold> = {
  label: 'Personas por flujo',
  minimum: 1,
  maximum: 10000,
  value: 100,
  count: '73 de 10.099 pares',
  histogram: {edges: [1, 10, 100, 1000, 10000], counts: [9, 4, 1, 1]},
};

describe('vg-threshold', () => {
  it('colours the bars that are drawn', async () => {
    const threshold = await mount('vg-threshold', properties);
    expect(findAll(threshold, '.bin').map((bin) => bin.classList.contains('on'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('says the value while the handle moves and when it rests', async () => {
    const threshold = await mount('vg-threshold', properties);
    const details = listen<Detail>(threshold, 'vg-threshold');
    const range = find(threshold, '[type="range"]') as HTMLInputElement;
    expect(range.getAttribute('aria-valuetext')).toBe('100');
    range.value = '150';
    range.dispatchEvent(new Event('input'));
    range.dispatchEvent(new Event('change'));
    expect(details).toEqual([
      {value: 1000, final: false},
      {value: 1000, final: true},
    ]);
  });

  it('takes any number inside its limits', async () => {
    const threshold = await mount('vg-threshold', properties);
    const details = listen<Detail>(threshold, 'vg-threshold');
    const field = find(threshold, '[type="number"]') as HTMLInputElement;
    for (const value of ['7123', '99999', '-4']) {
      field.value = value;
      field.dispatchEvent(new Event('change'));
    }
    expect(details.map((detail) => detail.value)).toEqual([7123, 10000]);
  });

  it('says that nothing is left, and offers a lower minimum', async () => {
    const threshold = await mount('vg-threshold', {...properties, empty: true, lower: 20});
    const details = listen<Detail>(threshold, 'vg-threshold');
    expect(find(threshold, '.empty').textContent).toContain('Ningún flujo supera 100.');
    find(threshold, '.link').click();
    expect(details).toEqual([{value: 20, final: true}]);
  });
});
