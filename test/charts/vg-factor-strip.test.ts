// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-factor-strip.ts';
import {factorState} from '../../src/charts/factor-state.ts';
import {riskFactors} from '../../src/methodology/risk-factors.ts';
import {find, findAll, listen, mount, settle, textOf} from '../ui/controls/support/mount.ts';

describe('the state of a factor', () => {
  const [conflict, intention] = [riskFactors[0], riskFactors[9]];

  it('is its coverage, or idle when no indicator is in use', () => {
    expect(factorState(conflict, null)).toBe('scored');
    expect(factorState(conflict, {1: 2})).toBe('scored');
    expect(factorState(conflict, {1: 0})).toBe('idle');
    expect(factorState(riskFactors[6], {7: 1})).toBe('partial');
  });

  it('is never scored when a person codes it', () => {
    expect(factorState(intention, {10: 3})).toBe('analyst');
  });
});

describe('vg-factor-strip', () => {
  it('shows the fourteen in their four groups', async () => {
    const strip = await mount('vg-factor-strip');
    expect(findAll(strip, '.factor .number').map((node) => node.textContent)).toEqual(
      Array.from({length: 14}, (_, index) => String(index + 1)),
    );
    expect(findAll(strip, '.group .caption').map((node) => node.textContent)).toEqual([
      'Comunes',
      'Genocidio',
      'Lesa humanidad',
      'Crímenes de guerra',
    ]);
  });

  it('counts its states', async () => {
    const strip = await mount('vg-factor-strip');
    // 1, 2, 3, 4, 11, 13 · 7 · 10, 12 · 5, 6, 8, 9, 14 (method.md §1)
    expect(textOf(strip, '.legend')).toBe(
      'Puntuado 6 Parcial 1 Codifica el analista 2 Sin dato abierto 5',
    );
  });

  it('says in words what the swatch shows', async () => {
    const scoredCounts = {1: 3, 2: 1, 3: 0, 4: 1, 7: 1, 11: 1, 13: 1};
    const strip = await mount('vg-factor-strip', {scoredCounts});
    const words = findAll(strip, '.factor').map((button) => button.getAttribute('title'));
    expect(words[0]).toBe(
      'Factor 1: Conflicto armado u otras formas de inestabilidad: puntuado, con 3 indicadores',
    );
    expect(words[2]).toContain('hay datos, pero ningún indicador en uso');
    expect(words[9]).toContain('nunca suma al puntaje');
  });

  it('chooses a factor, lets the chosen one go, and writes its name below', async () => {
    const strip = await mount('vg-factor-strip', {chosen: 7});
    const chosen = listen<{factor: number | null}>(strip, 'vg-choose');
    findAll(strip, '.factor')[2]!.click();
    findAll(strip, '.factor')[6]!.click();
    expect(chosen).toEqual([{factor: 3}, {factor: null}]);
    expect(find(strip, '[aria-pressed="true"] .number').textContent).toBe('7');
    expect(textOf(strip, '.chosen')).toContain('Factor 7: Circunstancias propicias');
    strip.chosen = null;
    await settle(strip);
    expect(findAll(strip, '.chosen')).toHaveLength(0);
  });
});
