// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import type {RegionFile} from '../../../src/domain/region/region-file.ts';
import {initialRegion} from '../../../src/state/region-choice.ts';
import '../../../src/ui/region/region-table.ts';
import type {VgRegionTable} from '../../../src/ui/region/region-table.ts';
import {invented, seen} from '../../fixtures/region/invented.ts';
import {find, findAll, listen, mount, press, settle, textOf} from '../controls/support/mount.ts';

const table = (more: Partial<VgRegionTable> = {}): Promise<VgRegionTable> =>
  mount('vg-region-table', {file: invented, ...more});
const names = (element: VgRegionTable): string[] =>
  findAll(element, '.choose').map((name) => name.textContent.trim());
const cellsOf = (element: VgRegionTable, code: string): string[] =>
  findAll(element, `[data-code='${code}'] td`).map((cell) =>
    cell.textContent.replace(/\s+/g, ' ').trim(),
  );
const ordered = (change: object): Partial<VgRegionTable> => ({
  choice: {...initialRegion, ...change},
});

/** Twenty municipalities of one figure each, from 1 to 20. */
const many: RegionFile = {
  ...invented,
  municipalities: Array.from({length: 20}, (_, index) => ({
    ...invented.municipalities[0]!,
    code: String(97101 + index),
    name: `Lugar ${String(index + 1)}`,
  })),
  facts: [
    {
      ...invented.facts[0]!,
      municipalities: Array.from({length: 20}, (_, index) => seen(index + 1)),
    },
  ],
  series: [],
};

describe('vg-region-table', () => {
  it('opens by the leading column, the largest first, those without a figure last', async () => {
    const element = await table();
    expect(names(element)).toEqual(['Aguas', 'Dos Ríos', 'Brisas', 'Cumbre']);
    expect(textOf(element, '[aria-sort="descending"]')).toBe(
      'Personas venezolanas por 1.000 hab., 2023 ↓',
    );
    expect(textOf(element, '.reference.own')).toContain('Valle Inventado');
  });

  it('shows each state by a mark and in words', async () => {
    const element = await table();
    expect(cellsOf(element, '97003')[0]).toBe('s. d.Sin dato');
    expect(cellsOf(element, '97004')[0]).toBe('60,0!, por verificar');
    const rates = ['97001', '97002', '97003', '97004'].map((code) => cellsOf(element, code)[2]);
    expect(rates).toEqual([
      '45,5',
      '0',
      '20,1, tasa inestable: menos de 20 casos',
      '<5Suprimido: menos de 5 hechos',
    ]);
    expect(textOf(element, '.foot')).toContain('<5: suprimido, menos de 5 hechos');
  });

  it('asks for another order: figures first descending, names first from A', async () => {
    const element = await table();
    const asked = listen<{name: string; args: unknown[]}>(element, 'vg-transition');
    const [name, , , homicides] = findAll(element, '.sort');
    homicides!.click();
    name!.click();
    expect(asked.map(({args}) => args)).toEqual([
      [{sort: 'homicides-rate', isAscending: false}],
      [{sort: 'name', isAscending: false}],
    ]);
    Object.assign(element, ordered({sort: 'homicides-rate'}));
    await settle(element);
    expect(names(element)).toEqual(['Aguas', 'Cumbre', 'Brisas', 'Dos Ríos']);
    findAll(element, '.sort')[3]!.click();
    expect(asked.at(-1)!.args).toEqual([{sort: 'homicides-rate', isAscending: true}]);
    Object.assign(element, ordered({sort: 'name'}));
    await settle(element);
    expect(names(element)).toEqual(['Aguas', 'Brisas', 'Cumbre', 'Dos Ríos']);
    expect(find(element, '.name').getAttribute('aria-sort')).toBe('ascending');
  });

  it('filters by name without accents, and says when nothing matches', async () => {
    const element = await table(ordered({filter: 'rios'}));
    expect(names(element)).toEqual(['Dos Ríos']);
    Object.assign(element, ordered({filter: 'xyz'}));
    await settle(element);
    expect(textOf(element, '.empty')).toBe('Ningún municipio coincide con «xyz».');
  });

  it('puts the chosen fact first, and opens as usual for one that the department does not have', async () => {
    const element = await table(ordered({fact: 'homicides'}));
    expect(textOf(element, '[aria-sort="descending"]')).toBe('Homicidios, 2025 ↓');
    Object.assign(element, ordered({fact: 'lluvia', sort: 'nieve'}));
    await settle(element);
    expect(textOf(element, '[aria-sort="descending"]')).toContain('Personas venezolanas');
  });

  it('selects a row on the map and lets it go again', async () => {
    const element = await table();
    const asked = listen<{name: string; args: unknown[]}>(element, 'vg-transition');
    findAll(element, '.choose')[1]!.click();
    element.selected = '97004';
    await settle(element);
    expect(find(element, '.selected').dataset['code']).toBe('97004');
    findAll(element, '.choose')[1]!.click();
    expect(asked).toEqual([
      {name: 'select', args: ['97004']},
      {name: 'select', args: [null]},
    ]);
  });

  it('moves between rows with the arrows', async () => {
    const element = await table();
    const [first, second] = findAll(element, '.choose');
    first!.focus();
    press(first!, 'ArrowDown');
    await settle(element);
    expect(element.shadowRoot!.activeElement).toBe(second);
  });

  it('shows the first thirteen, the selected one wherever it is, and the rest when asked', async () => {
    const element = await table({file: many, selected: '97101'});
    expect(names(element)).toHaveLength(14);
    expect(names(element).at(-1)).toBe('Lugar 1');
    const more = find(element, '.foot .link');
    expect(more.textContent.trim()).toBe('Ver los 6 municipios restantes');
    more.click();
    await settle(element);
    expect(names(element)).toHaveLength(20);
  });

  it('draws bars on the scale of the municipalities, the department and the country', async () => {
    const element = await table();
    const widths = findAll(element, '.lead-bar rect').map((bar) => bar.getAttribute('width'));
    // Of 100, the largest: department 40, country 50, Aguas 100, Dos Ríos 60; no bar for zero and for none.
    expect(widths).toEqual(['40%', '50%', '100%', '60%']);
  });
});
