import {describe, expect, it} from 'vitest';
import {slideLegends} from '../../src/export/slide-legend.ts';
import {palettes} from '../../src/map/palette.ts';
import {cell, choropleth, flows, viewWith} from '../state/support/view.ts';

describe('the legend of a slide', () => {
  it('counts the four states and what is to be verified, and names the classes', () => {
    const cells = new Map([
      ['54', cell(272.1)],
      ['05', cell(57.4, true)],
      ['11', cell('not-reported')],
      ['08', cell(0)],
      ['13', cell('suppressed')],
    ]);
    const [legend, ...others] = slideLegends(
      viewWith({}, {choropleth: {...choropleth, cells}}),
      palettes.light,
    );
    expect(others).toEqual([]);
    expect(legend?.heading).toBe('Personas venezolanas, por 1.000 hab., 2023');
    expect(legend?.ramp?.colours).toEqual(palettes.light.agua);
    expect(legend?.ramp?.labels.map(({words}) => words)).toEqual([
      ...['0', '5', '15', '30', '60', '120', '272'],
    ]);
    expect(legend?.swatches).toEqual([
      {fill: palettes.light.agua[2], words: 'Valor', count: '2'},
      {fill: '#FFFFFF', words: 'Cero', count: '1'},
      {fill: 'missing', words: 'Sin dato', count: '1'},
      {fill: 'suppressed', words: 'Suprimido <5', count: '1'},
      {fill: 'flagged', words: 'Por verificar', count: '1'},
    ]);
  });

  it('says that layers of other dates are not simultaneous, and what could not be had', () => {
    const failures = [{part: 'events', kind: 'error', message: ''}] as const;
    const legends = slideLegends(viewWith({}, {choropleth, flows, failures}), palettes.light);
    expect(legends.at(-1)?.notes).toEqual([
      'Fechas distintas. Las capas cubren 2023; 1985–2015. No se leen como simultáneas.',
      'No se pudo calcular: los hechos en el camino. No está en esta imagen.',
    ]);
    expect(legends[0]?.arrows?.marks).toEqual([
      {words: '750', size: 1},
      {words: '3\u00a0mil', size: 7},
    ]);
  });
});
