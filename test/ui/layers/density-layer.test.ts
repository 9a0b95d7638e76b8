// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {en} from '../../../src/i18n/en.ts';
import type {Text} from '../../../src/i18n/es.ts';
import type {DepartmentCode} from '../../../src/methodology/codes.ts';
import {initialDensity, type DensityChoice} from '../../../src/state/density-choice.ts';
import type {Snapshot} from '../../../src/state/snapshot.ts';
import type {SelectOption, VgSelect} from '../../../src/ui/controls/vg-select.ts';
import '../../../src/ui/layers/density-layer.ts';
import {density, rates} from '../../state/support/density.ts';
import {viewWith} from '../../state/support/view.ts';
import {mount} from '../controls/support/mount.ts';

async function layer(
  choice: Partial<DensityChoice> = {},
  snapshot: Partial<Snapshot> = {density},
  text?: Text,
): Promise<{words: string; selects: readonly VgSelect[]}> {
  const view = viewWith(
    {layers: ['densidad'], density: {...initialDensity, ...choice}},
    snapshot,
    text,
  );
  const root = (await mount('vg-density-layer', {view})).shadowRoot!;
  const words = [...root.querySelectorAll('.note')].map(({textContent}) => textContent).join(' ');
  return {words: words.replaceAll(/\s+/g, ' '), selects: [...root.querySelectorAll('vg-select')]};
}

const refused = (select: VgSelect | undefined): readonly string[] =>
  (select?.options ?? []).filter(({disabled}: SelectOption) => disabled).map(({id}) => id);

const said: unknown[] = [];
document.body.addEventListener('vg-transition', (event) => {
  said.push((event as CustomEvent<unknown>).detail);
});
beforeEach(() => {
  said.length = 0;
});

describe('the layer of the density', () => {
  it('has a named list for each choice', async () => {
    const {selects} = await layer();
    expect(selects.map(({label, value}) => [label, value])).toEqual([
      ['Hechos', 'ucdp'],
      ['Primer año de los hechos', '1989'],
      ['Último año de los hechos', '2018'],
      ['Celda', '25'],
      ['Radio', ''],
      ['Cifra', 'events'],
    ]);
  });

  it('does not let take what does not go together, and says why', async () => {
    const plain = await layer();
    const [kind, , , cell, bandwidth, figure] = plain.selects;
    expect([kind, cell, bandwidth, figure].map(refused)).toEqual([
      ['massacre'],
      ['12', '15'],
      [],
      [],
    ]);
    expect(plain.words).toContain('Celdas de 12 y 15 km solo con radio');
    expect(plain.words).toContain('Las masacres no tienen lugar en su fuente');
    const spread = await layer({cellKm: 50, bandwidthKm: 100});
    expect(spread.selects.slice(3).map(refused)).toEqual([['100'], ['50'], ['rate']]);
    expect(spread.words).toContain('La tasa se calcula sin radio');
    const onTheWay = await layer({kind: 'missing-migrants'});
    expect(refused(onTheWay.selects[5])).toEqual(['rate']);
    expect(onTheWay.words).toContain('quienes migran iban de camino');
  });

  it('sends what is chosen; the years stay in order', async () => {
    const {selects} = await layer({years: [2000, 2005]});
    const choose = (index: number, value: string): void => {
      selects[index]!.dispatchEvent(new CustomEvent('vg-change', {detail: {value}}));
    };
    choose(0, 'mine');
    choose(1, '2007');
    choose(2, '1999');
    choose(3, '50');
    choose(4, '100');
    choose(5, 'dead');
    expect(said).toEqual(
      [
        {kind: 'mine'},
        {years: [2007, 2007]},
        {years: [1999, 1999]},
        {cellKm: 50},
        {bandwidthKm: 100},
        {figure: 'dead'},
      ].map((change) => ({name: 'chooseDensity', args: [change]})),
    );
  });

  it('says how many events are where, and what rounding moves', async () => {
    const {words} = await layer();
    expect(words).toContain(
      '10 hechos en 2009–2018: 4 en celdas, 3 en el mar o fuera del país, 2 sin lugar, 1 en la costa, en ninguna celda.',
    );
    expect(words).toMatch(/cerca del 22.% de los hechos queda en otra celda/);
    expect(words).toContain('1 ene 1989 al 31 dic 2018');
  });

  it('says what is under a rate and how many are unstable, in English too', async () => {
    const {words} = await layer({figure: 'rate'}, {density: rates}, en);
    expect(words).toContain('Inhabitants of 2018 (DANE)');
    expect(words).toContain('1 cells with events have an unstable rate');
  });

  it('says how many events do not state their dead', async () => {
    const dead = {...density, asked: {...density.asked, figure: 'dead'}} as const;
    expect((await layer({figure: 'dead'}, {density: dead})).words).toContain(
      '2 hechos en celdas no dicen cuántas personas murieron',
    );
  });

  it('says that there is no figure, that it failed, and nothing of what is not there', async () => {
    const silent = {...density, status: 'dead-not-stated'} as const;
    expect((await layer({}, {density: silent})).words).toContain('La fuente no dice cuántas');
    const failures = [{part: 'density', kind: 'error', message: ''}] as const;
    expect((await layer({}, {failures})).words).toContain('No se pudo calcular la densidad');
    expect((await layer({}, {})).words).not.toContain('hechos en 2009');
  });

  it('is of the whole country where a department is chosen, and says so', async () => {
    const chosen = viewWith({layers: ['densidad'], department: '54' as DepartmentCode}, {density});
    const root = (await mount('vg-density-layer', {view: chosen})).shadowRoot!;
    expect(root.textContent).toContain('Todo el país');
    expect((await layer()).words).not.toContain('Todo el país');
  });
});
