// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {palettes} from '../../src/map/palette.ts';
import type {DensityAnswer} from '../../src/state/density-answer.ts';
import '../../src/ui/density-legend.ts';
import {density, rates} from '../state/support/density.ts';
import {viewWith} from '../state/support/view.ts';
import {mount} from './controls/support/mount.ts';

const palette = palettes.light;

async function legend(answer: DensityAnswer | null, compact = false): Promise<ShadowRoot> {
  const view = viewWith({}, {density: answer});
  return (await mount('vg-density-legend', {view, palette, compact})).shadowRoot!;
}

const wordsOf = (root: ShadowRoot, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({textContent}) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );

describe('the legend of the density', () => {
  it('has every class with its cells, and those of none', async () => {
    const root = await legend(density);
    expect(wordsOf(root, '.title')).toEqual(['Conflicto (UCDP): hechos por celda, 2009–2018']);
    expect(wordsOf(root, 'li')).toEqual([
      ...['1 1', '2–4 1', '5–9 0', '10–19 0', '20–49 0', '≥ 50 0'],
      ...['Cero 1', 'Sin dato 1'],
    ]);
    expect(wordsOf(root, '.source')[0]).toMatch(
      /^Celdas de 25 km; 22.% de los hechos en otra celda, .*; 6 hechos sin celda\. UCDP GED/,
    );
  });

  it('has the cells with a firm rate and says how many are not', async () => {
    const root = await legend(rates);
    expect(wordsOf(root, 'li')).toHaveLength(10);
    expect(wordsOf(root, 'li').at(-1)).toBe('Borde: 20 hechos o más 1');
    expect(wordsOf(root, '.source')[0]).toContain('1 celdas con tasa inestable');
  });

  it('says why there is no figure', async () => {
    const root = await legend({...density, status: 'dead-not-stated'});
    expect(wordsOf(root, '.source')[0]).toContain('La fuente no dice cuántas personas murieron');
  });

  it('is its colours on a phone, until it is opened', async () => {
    const root = await legend(density, true);
    expect(wordsOf(root, 'li')).toEqual([]);
    expect(wordsOf(root, '.strip > span')).toEqual([
      ...['1', '2–4', '5–9', '10–19', '20–49', '≥ 50'],
    ]);
    root.querySelector('button')!.click();
    await (root.host as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(wordsOf(root, 'li')).toHaveLength(8);
    expect(root.querySelector('button')!.getAttribute('aria-expanded')).toBe('true');
  });

  it('is nothing without a density', async () => {
    expect((await legend(null)).querySelector('section')).toBeNull();
  });
});
