// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-interval-bars.ts';
import {find, findAll, mount, textOf} from '../ui/controls/support/mount.ts';

const own = {label: 'Este índice', value: 0.841, low: 0.802, high: 0.877, isOwn: true, note: ''};
const without = {
  ...own,
  label: 'Otro',
  value: NaN,
  low: NaN,
  high: NaN,
  isOwn: false,
  note: '2022',
};

describe('vg-interval-bars', () => {
  it('says value and interval, and draws the interval before the point', async () => {
    const bars = await mount('vg-interval-bars', {rows: [own]});
    const plot = find(bars, '.row svg');
    expect(plot.getAttribute('aria-label')).toBe('0,841, entre 0,802 y 0,877');
    const marks = findAll(bars, '.plot .interval, .plot .point').map((node) => node.localName);
    expect(marks).toEqual(['line', 'circle']);
    expect(textOf(bars, '.own .value')).toBe('0,841');
  });

  it('places 0 to 1 over the axis', async () => {
    const half = {...own, value: 0.5, low: 0, high: 1};
    const bars = await mount('vg-interval-bars', {rows: [half]});
    // 480 px − 56 − 10 = 414; 60 % of it less the gap is 238, with half a point, 5 px, at both ends.
    expect(find(bars, '.plot .interval').getAttribute('x1')).toBe('5');
    expect(find(bars, '.plot .interval').getAttribute('x2')).toBe('233');
    expect(find(bars, '.plot .point').getAttribute('cx')).toBe('119');
  });

  it('says that there is no value instead of drawing zero', async () => {
    const bars = await mount('vg-interval-bars', {rows: [without]});
    expect(findAll(bars, '.plot .point')).toHaveLength(0);
    expect(textOf(bars, '.value')).toBe('Sin dato');
    expect(textOf(bars, '.note')).toBe('2022');
  });

  it('names the line of reference', async () => {
    const reference = {value: 0.5, label: 'Al azar'};
    const bars = await mount('vg-interval-bars', {label: 'Área', rows: [own, without], reference});
    expect(find(bars, 'ul').getAttribute('aria-label')).toBe('Área; Al azar 0,500');
    expect(findAll(bars, '.plot .reference')).toHaveLength(2);
    expect(textOf(bars, '.axis-row .name')).toBe('Al azar 0,500');
  });

  it('says that there is nothing', async () => {
    const bars = await mount('vg-interval-bars');
    expect(textOf(bars, '.caption')).toBe('Sin resultados para mostrar.');
  });
});
