// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../src/charts/vg-contributions.ts';
import type {Contribution} from '../../src/charts/vg-contributions.ts';
import {find, findAll, listen, mount, textOf} from '../ui/controls/support/mount.ts';

const homicides: Contribution = {
  id: 'homicides',
  name: 'Homicidios',
  dimension: 'Conflicto',
  colorIndex: 4,
  points: 1.2,
  valueText: '63,1 por 100.000',
  referenceText: 'mediana 12,4',
  source: 'Policía, 2024',
  isMissing: false,
};
const capacity: Contribution = {
  ...homicides,
  id: 'capacity',
  name: 'Desempeño',
  dimension: 'Estado',
  colorIndex: 6,
  points: -1.5,
};
const coca: Contribution = {
  ...homicides,
  id: 'coca',
  name: 'Coca',
  points: NaN,
  isMissing: true,
};

describe('vg-contributions', () => {
  it('lists the largest first, with sign, figures and dimension in words', async () => {
    const why = await mount('vg-contributions', {
      base: 3,
      score: 2.7,
      items: [homicides, coca, capacity],
      referenceLabel: 'Mediana nacional',
    });
    expect(findAll(why, '.rows .points').map((node) => node.textContent)).toEqual(['−1,5', '+1,2']);
    expect(find(why, '.rows button').getAttribute('aria-label')).toBe(
      'Desempeño, Estado: 63,1 por 100.000; mediana 12,4; aporta −1,5',
    );
    expect(textOf(why, '.sum')).toBe('Mediana nacional 3,0 → suma de las barras −0,3 → 2,7');
  });

  it('sets missing indicators apart, never as zero', async () => {
    const why = await mount('vg-contributions', {base: 3, score: 4.2, items: [coca, homicides]});
    expect(findAll(why, '.rows li')).toHaveLength(1);
    expect(findAll(why, '.missing .name').map((node) => node.textContent)).toEqual(['Coca']);
    expect(find(why, '.missing button').getAttribute('aria-label')).toBe(
      'Coca, Conflicto: sin dato',
    );
  });

  it('says what the bars do not explain', async () => {
    const why = await mount('vg-contributions', {base: 3, score: 4.3, items: [homicides]});
    expect(findAll(why, 'p.caption')[0]!.textContent).toBe(
      'Quedan +0,10 sin repartir entre los indicadores.',
    );
  });

  it('opens an indicator, missing or not', async () => {
    const why = await mount('vg-contributions', {base: 3, score: 4.2, items: [homicides, coca]});
    const chosen = listen<{id: string}>(why, 'vg-choose');
    for (const button of findAll(why, 'button')) button.click();
    expect(chosen).toEqual([{id: 'homicides'}, {id: 'coca'}]);
  });

  it('has nothing to say of a territory without an index', async () => {
    const why = await mount('vg-contributions', {base: 3, score: NaN, items: [homicides, coca]});
    expect(textOf(why, '.empty')).toBe('Sin descomposición para este territorio.');
    expect(findAll(why, '.missing li')).toHaveLength(1);
  });
});
