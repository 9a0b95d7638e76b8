// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-timeline.ts';
import type {PeriodDetail, VgTimeline} from '../../src/charts/vg-timeline.ts';
import {find, findAll, listen, mount, press, settle, textOf} from '../ui/controls/support/mount.ts';

const months = Array.from(
  {length: 36},
  (_, index) =>
    `${String(2018 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
);

const properties: Partial<VgTimeline> = {
  title: 'Entradas inventadas',
  months,
  values: months.map((_, index) => index * 10),
  from: '2019-01',
  to: '2019-06',
  total: '1.234',
  events: [{month: '2020-03', label: 'Pandemia'}],
};

/** 36 months on 360 px: the element is 768 px wide before it is measured. */
function pointer(type: string, index: number, timeline: VgTimeline): PointerEvent {
  const step = (timeline.chartWidth - 30) / 36;
  const clientX = 10 + (index + 0.5) * step;
  return new PointerEvent(type, {clientX, button: 0, bubbles: true, composed: true});
}

async function drag(timeline: VgTimeline, from: number, to: number): Promise<void> {
  const chart = find(timeline, '.chart svg');
  chart.setPointerCapture = () => undefined;
  chart.dispatchEvent(pointer('pointerdown', from, timeline));
  if (to !== from) chart.dispatchEvent(pointer('pointermove', to, timeline));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  chart.dispatchEvent(pointer('pointerup', to, timeline));
  await settle(timeline);
}

describe('vg-timeline', () => {
  it('says its title, period and total in sight', async () => {
    const timeline = await mount('vg-timeline', properties);
    expect(textOf(timeline, '.title')).toBe('Entradas inventadas');
    expect(textOf(timeline, '.period')).toBe('ene–jun 2019');
    expect(textOf(timeline, '.total')).toBe('1.234');
    expect(find(timeline, 'svg[role="group"]').getAttribute('aria-label')).toBe(
      'Entradas inventadas: barras por mes, de enero de 2018 a diciembre de 2020',
    );
  });

  it('gives each end a slider that says its month', async () => {
    const timeline = await mount('vg-timeline', properties);
    const [from, to] = findAll(timeline, '[role="slider"]');
    expect(from!.getAttribute('aria-valuetext')).toBe('enero de 2019');
    expect(to!.getAttribute('aria-valuetext')).toBe('junio de 2019');
    expect(to!.getAttribute('aria-valuemin')).toBe('12');
    expect(to!.getAttribute('aria-valuemax')).toBe('35');
  });

  it('moves an end with the arrows and says so once, as final', async () => {
    const timeline = await mount('vg-timeline', properties);
    const periods = listen<PeriodDetail>(timeline, 'vg-period');
    press(find(timeline, '[data-end="to"]'), 'ArrowRight');
    expect(periods).toEqual([{from: '2019-01', to: '2019-07', final: true}]);
  });

  it('moves the window with Shift', async () => {
    const timeline = await mount('vg-timeline', properties);
    const periods = listen<PeriodDetail>(timeline, 'vg-period');
    press(find(timeline, '[data-end="from"]'), 'PageUp', true);
    expect(periods).toEqual([{from: '2020-01', to: '2020-06', final: true}]);
  });

  it('steps by the length of the window and opens the whole series', async () => {
    const timeline = await mount('vg-timeline', properties);
    const periods = listen<PeriodDetail>(timeline, 'vg-period');
    const [back, , whole] = findAll(timeline, '.step');
    back!.click();
    whole!.click();
    expect(periods).toEqual([
      {from: '2018-07', to: '2018-12', final: true},
      {from: '2018-01', to: '2020-12', final: true},
    ]);
  });

  it('selects by dragging: not final on the way, final at the end', async () => {
    const timeline = await mount('vg-timeline', properties);
    const periods = listen<PeriodDetail>(timeline, 'vg-period');
    await drag(timeline, 24, 26);
    expect(periods).toEqual([
      {from: '2020-01', to: '2020-03', final: false},
      {from: '2020-01', to: '2020-03', final: true},
    ]);
  });

  it('moves the window that is dragged in its middle', async () => {
    const timeline = await mount('vg-timeline', properties);
    const periods = listen<PeriodDetail>(timeline, 'vg-period');
    await drag(timeline, 15, 17);
    expect(periods.at(-1)).toEqual({from: '2019-03', to: '2019-08', final: true});
  });

  it('selects a month by a click', async () => {
    const timeline = await mount('vg-timeline', properties);
    const periods = listen<PeriodDetail>(timeline, 'vg-period');
    await drag(timeline, 30, 30);
    expect(periods).toEqual([{from: '2020-07', to: '2020-07', final: true}]);
  });

  it('opens the whole series by a double click', async () => {
    const timeline = await mount('vg-timeline', properties);
    const periods = listen<PeriodDetail>(timeline, 'vg-period');
    find(timeline, '.chart svg').dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    expect(periods.at(-1)).toEqual({from: '2018-01', to: '2020-12', final: true});
  });

  it('asks to play, and does not offer it where there are steps only', async () => {
    const timeline = await mount('vg-timeline', properties);
    const toggles = listen(timeline, 'vg-play-toggle');
    find(timeline, '.play').click();
    expect(toggles).toHaveLength(1);
    timeline.stepsOnly = true;
    await settle(timeline);
    expect(findAll(timeline, '.play')).toHaveLength(0);
    expect(findAll(timeline, '.step')).toHaveLength(3);
  });

  it('says why time does not apply, and does nothing then', async () => {
    const reason = 'El tiempo no aplica a una medida inventada.';
    const timeline = await mount('vg-timeline', {...properties, disabledReason: reason});
    const periods = listen<PeriodDetail>(timeline, 'vg-period');
    expect(textOf(timeline, '.reason')).toBe(reason);
    expect(findAll(timeline, '[role="slider"]')).toHaveLength(0);
    await drag(timeline, 3, 8);
    expect(periods).toEqual([]);
  });

  it('says that a series without values is not available', async () => {
    const timeline = await mount('vg-timeline', {...properties, values: months.map(() => NaN)});
    expect(textOf(timeline, '.reason')).toBe('Serie no disponible');
  });

  it('marks months without series and those of the window', async () => {
    const values = months.map((_, index) => (index < 2 ? NaN : 5));
    const timeline = await mount('vg-timeline', {...properties, values, locale: 'en'});
    expect(findAll(timeline, '.month.missing')).toHaveLength(2);
    expect(findAll(timeline, '.month.on')).toHaveLength(6);
    expect(textOf(timeline, '.event')).toBe('PandemiaMar 2020');
  });
});
