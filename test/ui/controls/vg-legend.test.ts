// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-legend.ts';
import type {VgLegend} from '../../../src/ui/controls/vg-legend.ts';
import {find, findAll, listen, mount, settle} from './support/mount.ts';

const properties: Partial<VgLegend> = {
  heading: 'Personas inventadas, 2023',
  scale: {
    breaks: [5, 15, 30, 60, 120],
    colors: ['a', 'b', 'c', 'd', 'e', 'f'],
    maximum: 659,
    histogram: {edges: [1, 10, 100], counts: [3, 5]},
    scale: 'log',
  },
  states: {value: 1049, zero: 0, missing: 37, suppressed: 36, implausible: 0},
};

const states = (legend: VgLegend): string[] =>
  findAll(legend, '.states li').map((item) => item.textContent.replace(/\s+/g, ' ').trim());

describe('vg-legend', () => {
  it('counts every state, also those with none', async () => {
    const legend = await mount('vg-legend', properties);
    expect(states(legend)).toEqual(['Valor 1.049', 'Cero 0', 'Sin dato 37', 'Suprimido <5 36']);
  });

  it('names what is to be verified only when there is any', async () => {
    const legend = await mount('vg-legend', {
      ...properties,
      states: {...properties.states!, implausible: 3},
    });
    expect(states(legend).at(-1)).toBe('Por verificar 3');
  });

  it('draws no data and suppressed as patterns, not as colours', async () => {
    const legend = await mount('vg-legend', properties);
    const fills = findAll(legend, '.swatch').map((swatch) => swatch.getAttribute('fill'));
    expect(fills.slice(2)).toEqual(['url(#missing)', 'url(#suppressed)']);
    expect(findAll(legend, 'pattern').map((pattern) => pattern.id)).toEqual([
      'missing',
      'suppressed',
    ]);
  });

  it('is one line where there is room for no more: colours, measure, and all of it when opened', async () => {
    const legend = await mount('vg-legend', {...properties, compact: true, line: true});
    expect(findAll(legend, '.ramp rect').map((rect) => rect.getAttribute('fill'))).toEqual([
      ...['a', 'b', 'c', 'd', 'e', 'f'],
    ]);
    expect(find(legend, '.title').textContent).toBe('Personas inventadas, 2023');
    expect(states(legend)).toEqual([]);
    find(legend, 'button').click();
    await settle(legend);
    expect(states(legend)).toHaveLength(4);
  });

  it('says classes and the selected territory in words', async () => {
    const legend = await mount('vg-legend', {
      ...properties,
      marker: {label: 'Lugar Uno', value: 272.1},
    });
    const words = find(legend, '.ramp').getAttribute('aria-label')!;
    expect(words).toContain('de 120 a 659');
    expect(words).toContain('Lugar Uno: 272,1');
  });

  it('says how flows are read, and sizes of symbols', async () => {
    const legend = await mount('vg-legend', {
      ...properties,
      flows: {title: 'Flujos', minimum: 7000, maximum: 47000, minimumWidth: 1, maximumWidth: 7},
      symbols: {title: 'Puestos', steps: [1000, 60000], radii: [2, 13]},
    });
    expect(find(legend, '.note').textContent).toBe('Se curva a la derecha del sentido.');
    expect(findAll(legend, '.post')).toHaveLength(2);
  });

  it('opens from a key on a phone', async () => {
    const legend = await mount('vg-legend', {...properties, compact: true});
    const toggles = listen<{expanded: boolean}>(legend, 'vg-legend-toggle');
    const button = find(legend, 'button');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.click();
    await settle(legend);
    expect(toggles).toEqual([{expanded: true}]);
    expect(find(legend, 'h3').textContent).toBe('Personas inventadas, 2023');
  });
});
