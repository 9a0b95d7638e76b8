// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-weight.ts';
import type {WeightChange} from '../../src/charts/vg-weight.ts';
import {find, findAll, listen, mount, press, settle, textOf} from '../ui/controls/support/mount.ts';

function drag(range: HTMLElement, value: string, type: 'input' | 'change'): void {
  (range as HTMLInputElement).value = value;
  range.dispatchEvent(new Event(type, {bubbles: true}));
}

function release(node: HTMLElement, key: string): void {
  node.dispatchEvent(new KeyboardEvent('keyup', {key, bubbles: true}));
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('vg-weight', () => {
  it('speaks once a frame while it moves, with the last value, and once when it rests', async () => {
    const weight = await mount('vg-weight', {name: 'Conflicto', value: 20});
    const changes = listen<WeightChange>(weight, 'vg-weight');
    const range = find(weight, '[type="range"]');
    drag(range, '21.3', 'input');
    drag(range, '24.8', 'input');
    expect(changes).toEqual([]);
    await nextTask();
    expect(changes).toEqual([{value: 25, alone: false, phase: 'input'}]);
    drag(range, '30', 'input');
    drag(range, '30', 'change');
    await nextTask();
    expect(changes.slice(1)).toEqual([{value: 30, alone: false, phase: 'change'}]);
  });

  it('moves by 1 with arrows, by 10 with the page keys, and stays between 0 and 100', async () => {
    const weight = await mount('vg-weight', {value: 16.7});
    const changes = listen<WeightChange>(weight, 'vg-weight');
    const range = find(weight, '[type="range"]');
    for (const key of ['ArrowUp', 'PageUp', 'ArrowLeft', 'End', 'PageUp', 'Home', 'PageDown']) {
      press(range, key);
      release(range, key);
    }
    expect(changes.map(({value}) => value)).toEqual([18, 28, 27, 100, 100, 0, 0]);
  });

  it('moves alone with Shift held, or when the others do not follow', async () => {
    const weight = await mount('vg-weight', {value: 20});
    const changes = listen<WeightChange>(weight, 'vg-weight');
    const range = find(weight, '[type="range"]');
    press(range, 'ArrowUp', true);
    release(range, 'Shift');
    release(range, 'ArrowUp');
    press(range, 'ArrowUp');
    release(range, 'ArrowUp');
    weight.linked = false;
    press(range, 'ArrowUp');
    release(range, 'ArrowUp');
    expect(changes.map(({alone}) => alone)).toEqual([true, false, true]);
  });

  it('rests once when a key that was held is let go', async () => {
    const weight = await mount('vg-weight', {value: 20});
    const changes = listen<WeightChange>(weight, 'vg-weight');
    const range = find(weight, '[type="range"]');
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) press(range, key);
    await nextTask();
    release(range, 'ArrowUp');
    expect(changes).toEqual([
      {value: 23, alone: false, phase: 'input'},
      {value: 23, alone: false, phase: 'change'},
    ]);
  });

  it('takes a typed number as it is, and nothing else', async () => {
    const weight = await mount('vg-weight', {value: 20});
    const changes = listen<WeightChange>(weight, 'vg-weight');
    const field = find(weight, '[type="number"]');
    drag(field, '12.5', 'change');
    drag(field, '', 'change');
    await settle(weight);
    expect(changes.map(({value}) => value)).toEqual([12.5]);
    expect((field as HTMLInputElement).value).toBe('12.5');
  });

  it('says its value and the equal weight aloud', async () => {
    const weight = await mount('vg-weight', {name: 'Conflicto', value: 25, equal: 100 / 6});
    const range = find(weight, '[type="range"]');
    expect(range.getAttribute('aria-label')).toBe('Peso de Conflicto');
    expect(range.getAttribute('aria-valuetext')).toBe('25\u00a0%, peso igual 16,7\u00a0%');
    expect(findAll(weight, '.equal')).toHaveLength(1);
  });

  it('can be left out', async () => {
    const weight = await mount('vg-weight', {name: 'Homicidios', switchable: true, counts: [1, 4]});
    const toggles = listen<{checked: boolean}>(weight, 'vg-toggle');
    const box = find(weight, '[type="checkbox"]') as HTMLInputElement;
    box.checked = false;
    box.dispatchEvent(new Event('change', {bubbles: true}));
    await settle(weight);
    expect(toggles).toEqual([{checked: false}]);
    expect(find(weight, '[type="range"]').hasAttribute('disabled')).toBe(true);
    expect(textOf(weight, '.name')).toBe('Homicidios');
  });

  it('draws a bar for every count, by its root, and none for zero', async () => {
    const weight = await mount('vg-weight', {counts: [0, 1, 4]});
    const heights = findAll(weight, '.counts rect').map((bar) => bar.getAttribute('height'));
    expect(heights).toEqual(['0', '7', '14']);
  });
});
