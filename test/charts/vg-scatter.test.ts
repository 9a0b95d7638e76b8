// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-scatter.ts';
import {find, findAll, listen, mount, press, settle, textOf} from '../ui/controls/support/mount.ts';

const points = [
  {code: '1', name: 'Alto Invento', x: -1, y: -0.5},
  {code: '2', name: 'Loma Prueba', x: 0.25, y: 1},
  {code: '3', name: 'Sin dato', x: NaN, y: 2},
  {code: '4', name: 'Villa Ejemplo', x: 2, y: 0.5},
];
const labels = {label: 'Comparación', xLabel: 'Índice', yLabel: 'Vecinos'};

describe('vg-scatter', () => {
  it('says what it holds, and reads the selected territory', async () => {
    const scatter = await mount('vg-scatter', {...labels, points, selected: '2'});
    expect(find(scatter, '.chart').getAttribute('aria-label')).toContain(
      'Comparación. 3 puntos; horizontal: Índice; vertical: Vecinos.',
    );
    expect(textOf(scatter, '.read')).toBe('Loma Prueba: Índice 0,25; Vecinos 1,00');
    expect(textOf(scatter, 'text.name')).toBe('Loma Prueba');
  });

  it('is walked with the arrows from left to right and chosen with Enter', async () => {
    const scatter = await mount('vg-scatter', {...labels, points});
    const chosen = listen<{code: string}>(scatter, 'vg-choose');
    const chart = find(scatter, '.chart');
    press(chart, 'ArrowRight');
    press(chart, 'ArrowRight');
    press(chart, 'ArrowRight');
    press(chart, 'ArrowRight');
    await settle(scatter);
    expect(textOf(scatter, '[role="status"]')).toBe('Villa Ejemplo: Índice 2,00; Vecinos 0,50');
    press(chart, 'Enter');
    press(chart, 'Escape');
    press(chart, 'Enter');
    await settle(scatter);
    expect(chosen).toEqual([{code: '4'}]);
    expect(textOf(scatter, '[role="status"]')).toBe('');
  });

  it('draws the quadrants and the slope of a Moran scatter', async () => {
    const scatter = await mount('vg-scatter', {...labels, points, quadrants: true, slope: 0.4567});
    expect(findAll(scatter, '.quadrant').map((node) => node.textContent)).toEqual([
      'alto entre altos',
      'bajo entre altos',
      'bajo entre bajos',
      'alto entre bajos',
    ]);
    expect(textOf(scatter, '.note')).toBe('pendiente 0,457');
    expect(findAll(scatter, '.chart .slope')).toHaveLength(1);
  });

  it('draws the diagonal of a comparison, in whole numbers for ranks', async () => {
    const ranks = [
      {code: '1', name: 'Alto Invento', x: 1, y: 3},
      {code: '2', name: 'Loma Prueba', x: 1200, y: 1100},
    ];
    const scatter = await mount('vg-scatter', {...labels, points: ranks, diagonal: true});
    scatter.selected = '2';
    await settle(scatter);
    expect(findAll(scatter, '.chart .same')).toHaveLength(1);
    expect(textOf(scatter, '.read')).toBe('Loma Prueba: Índice 1.200; Vecinos 1.100');
  });

  it('says that there is nothing', async () => {
    const scatter = await mount('vg-scatter', {points: [points[2]!]});
    expect(textOf(scatter, '.caption')).toBe('Sin puntos para esta comparación.');
  });
});
