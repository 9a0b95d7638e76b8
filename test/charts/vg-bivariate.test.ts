// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-bivariate.ts';
import {bivariateStyles} from '../../src/charts/vg-bivariate-styles.ts';
import {findAll, mount, textOf} from '../ui/controls/support/mount.ts';

const counts = [10, 11, 12, 20, 21, 22, 30, 31, 32];
const labels = {xLabel: 'Personas', yLabel: 'Prioridad'};

describe('vg-bivariate', () => {
  it('puts x to the right and y upwards: place 3 · y + x', async () => {
    const legend = await mount('vg-bivariate', {...labels, counts});
    const at = (x: number, y: number): string =>
      textOf(legend, `.cell-${String(x)}${String(y)} .number`);
    expect([at(0, 0), at(2, 0), at(0, 2), at(2, 2)]).toEqual(['10', '12', '30', '32']);
    const place = (kind: string, name: string): number =>
      Number(findAll(legend, `${kind} .ground`)[0]!.getAttribute(name));
    expect(place('.cell-20', 'x')).toBeGreaterThan(place('.cell-00', 'x'));
    expect(place('.cell-02', 'y')).toBeLessThan(place('.cell-00', 'y'));
  });

  it('takes the colours of the tokens, which run along y inside x', () => {
    const css = bivariateStyles.cssText.replace(/\s+/g, ' ');
    expect(css).toContain('.cell-01 { --ground: var(--bivariate-2)');
    expect(css).toContain('.cell-10 { --ground: var(--bivariate-4)');
    expect(css).toContain('.cell-22 { --ground: var(--bivariate-9)');
  });

  it('says every cell in words, and which one is chosen', async () => {
    const legend = await mount('vg-bivariate', {...labels, counts, highlighted: 5});
    const cells = findAll(legend, 'li').map((node) => node.textContent);
    expect(cells[0]).toBe('Personas bajo, Prioridad bajo: 10');
    expect(cells[5]).toBe('Personas alto, Prioridad medio: 22 (elegido)');
    expect(cells).toHaveLength(9);
    expect(findAll(legend, '.cell-21 .ring')).toHaveLength(1);
  });

  it('names the corners it has and counts what has no colour', async () => {
    const corners = [
      {cell: 8, name: 'Alto Invento'},
      {cell: 2, name: 'Villa Prueba'},
    ];
    const legend = await mount('vg-bivariate', {...labels, counts, corners, missing: 8});
    expect(textOf(legend, '.high-high strong')).toBe('Alto Invento');
    expect(textOf(legend, '.high-low strong')).toBe('Villa Prueba');
    expect(findAll(legend, '.low-high')).toHaveLength(0);
    expect(textOf(legend, '.missing')).toBe('sin índice o sin dato n = 8');
  });
});
