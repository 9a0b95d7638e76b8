// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-category-legend.ts';
import {findAll, mount, textOf} from '../ui/controls/support/mount.ts';

describe('vg-category-legend', () => {
  it('lists colour, name and count, and keeps what nothing has', async () => {
    const legend = await mount('vg-category-legend', {
      heading: 'Grupos',
      items: [
        {label: 'Alto entre altos', color: '#703D0E', count: 1141},
        {label: 'Bajo entre altos', color: '#A9D0D2', count: 0},
        {label: 'Sin dato', color: '', count: NaN, pattern: 'missing'},
      ],
      notes: ['999 permutaciones.', 'FDR.'],
    });
    expect(
      findAll(legend, 'li').map((node) => node.textContent.replace(/\s+/g, ' ').trim()),
    ).toEqual(['Alto entre altos n = 1.141', 'Bajo entre altos n = 0', 'Sin dato']);
    expect(textOf(legend, '.subheading')).toBe('Grupos');
    expect(findAll(legend, '.notes')).toHaveLength(2);
  });

  it('fills with the colour or the pattern', async () => {
    const legend = await mount('vg-category-legend', {
      items: [
        {label: 'Uno', color: 'var(--ciruela-6)', count: 1},
        {label: 'Dos', color: '', count: 1, pattern: 'suppressed'},
        {label: 'Tres', color: 'red', count: 1, pattern: 'outlined'},
      ],
    });
    const fills = findAll(legend, '.fill').map((node) => node.getAttribute('fill'));
    expect(fills).toEqual(['currentColor', 'url(#suppressed)', 'none']);
    expect(findAll(legend, 'li > span:first-child')[0]!.style.color).toBe('var(--ciruela-6)');
  });
});
