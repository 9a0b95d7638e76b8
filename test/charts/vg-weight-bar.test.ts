// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-weight-bar.ts';
import {find, findAll, mount, textOf} from '../ui/controls/support/mount.ts';

const weights = (...values: number[]) =>
  values.map((points, index) => ({
    name: `Dimensión ${String(index + 1)}`,
    colorIndex: index + 1,
    points,
    maximum: points,
  }));

describe('vg-weight-bar, weights', () => {
  it('says that they add up to 100, and which weight would be equal', async () => {
    const bar = await mount('vg-weight-bar', {parts: weights(50, 30, 20)});
    expect(textOf(bar, '.text')).toBe('Suma 100. La marca fina señala el peso igual, 33,3 %.');
    expect(findAll(bar, '.number').map((node) => node.textContent)).toEqual(['50', '30', '20']);
    expect(find(bar, 'svg').getAttribute('aria-label')).toBe(
      'Pesos por dimensión: Dimensión 1 50, Dimensión 2 30, Dimensión 3 20',
    );
  });

  it('says the true sum when it is another', async () => {
    const bar = await mount('vg-weight-bar', {parts: weights(50, 30)});
    expect(textOf(bar, '.text')).toBe('Suma 80: cada peso cuenta como su parte de 80.');
    bar.parts = weights(50.5, 30);
    await bar.updateComplete;
    expect(textOf(bar, '.text')).toBe('Suma 80,5: cada peso cuenta como su parte de 80,5.');
  });

  it('says that there is no index when they add up to 0', async () => {
    const bar = await mount('vg-weight-bar', {parts: weights(0, 0)});
    expect(textOf(bar, '.error')).toBe(
      'Los pesos suman 0. Sube al menos uno para tener un índice.',
    );
  });

  it('writes a digit when weights are not whole', async () => {
    const bar = await mount('vg-weight-bar', {parts: weights(100 / 3, 100 / 3, 100 / 3)});
    expect(findAll(bar, '.number')[0]!.textContent).toBe('33,3');
  });
});

describe('vg-weight-bar, score', () => {
  const parts = [
    {name: 'Conflicto', colorIndex: 4, points: 2, maximum: 2.5},
    {name: 'Un nombre que no cabe de ninguna manera', colorIndex: 6, points: 0.4, maximum: 0.5},
  ];

  it('writes a list below when a name does not fit', async () => {
    const bar = await mount('vg-weight-bar', {kind: 'score', digits: 1, parts});
    expect(findAll(bar, 'li strong').map((node) => node.textContent)).toEqual([
      '2,0 de 2,5',
      '0,4 de 0,5',
    ]);
    expect(findAll(bar, '.label')).toHaveLength(0);
  });

  it('writes the names below the bar when all fit', async () => {
    const bar = await mount('vg-weight-bar', {kind: 'score', digits: 1, parts: [parts[0]!]});
    expect(findAll(bar, '.label').map((node) => node.textContent)).toEqual(['Conflicto']);
    expect(findAll(bar, 'li')).toHaveLength(0);
  });
});
