// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-trend.ts';
import {find, findAll, mount, press, settle, textOf} from '../ui/controls/support/mount.ts';

const points = [
  {x: '2019', value: 240},
  {x: '2020', value: NaN},
  {x: '2021', value: 333},
  {x: '2022', value: 210, implausible: true},
  {x: '2023', value: 217},
];

describe('vg-trend', () => {
  it('says in its label what the line shows', async () => {
    const trend = await mount('vg-trend', {title: 'Personas inventadas', points, unit: 'miles'});
    expect(find(trend, 'svg').getAttribute('aria-label')).toBe(
      'Personas inventadas, de 2019 a 2023. Máximo 333 miles en 2021. Último 217 miles en 2023. 1 sin dato.',
    );
  });

  it('writes the maximum and the last value beside the line', async () => {
    const trend = await mount('vg-trend', {title: 'x', points});
    expect(textOf(trend, '.peak-label')).toBe('2021: 333');
    expect(textOf(trend, '.last')).toBe('217');
    expect(findAll(trend, '.verify')).toHaveLength(1);
  });

  it('reads single values with the arrows, with their state in words', async () => {
    const trend = await mount('vg-trend', {title: 'x', points, unit: 'miles'});
    const chart = find(trend, '.chart');
    press(chart, 'ArrowRight');
    press(chart, 'ArrowRight');
    await settle(trend);
    expect(textOf(trend, '[role="status"]')).toBe('2020: Sin dato');
    press(chart, 'End');
    press(chart, 'ArrowLeft');
    await settle(trend);
    expect(textOf(trend, '[role="status"]')).toBe('2022: 210 miles, por verificar');
  });

  it('names a suspected break', async () => {
    const trend = await mount('vg-trend', {title: 'x', points, breaks: [{x: '2023', label: ''}]});
    expect(findAll(trend, '.suspect')).toHaveLength(1);
    expect(find(trend, 'svg').textContent).toContain('posible quiebre');
  });

  it('lists at most 20 values for those who cannot see it', async () => {
    const many = Array.from({length: 40}, (_, index) => ({x: String(1980 + index), value: index}));
    const trend = await mount('vg-trend', {title: 'x', points: many});
    expect(findAll(trend, 'li')).toHaveLength(20);
  });

  it('says that there is no series', async () => {
    const trend = await mount('vg-trend', {points: [{x: '2019', value: NaN}], locale: 'en'});
    expect(textOf(trend, '.empty')).toBe('Series not available');
  });
});
