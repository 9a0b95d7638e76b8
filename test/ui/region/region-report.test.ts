// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import type {RegionFile} from '../../../src/domain/region/region-file.ts';
import '../../../src/ui/region/region-print.ts';
import '../../../src/ui/region/region-report.ts';
import {invented, seen, seriesOf} from '../../fixtures/region/invented.ts';
import {find, findAll, listen, mount, textOf} from '../controls/support/mount.ts';

const blocks = async (file: RegionFile, locale: 'es' | 'en' = 'es'): Promise<string> => {
  const element = await mount('vg-region-report', {file, locale});
  return textOf(element, '.blocks').replaceAll('\u00a0', ' ');
};

describe('vg-region-report', () => {
  it('names the department, says its sentence with the key part in bold, and its figures', async () => {
    const element = await mount('vg-region-report', {file: invented});
    expect(textOf(element, 'h1')).toBe('Valle Inventado');
    expect(textOf(element, '.sub')).toBe(
      'Departamento 97 · 4 municipios · 50.000 habitantes (2023)',
    );
    expect(textOf(element, '.sentence b')).toBe('10,0 % de las personas venezolanas');
    expect(findAll(element, 'dd.value').map((value) => value.textContent.trim())).toEqual([
      '2.000 personas',
      '120 personas',
      '15 víctimas',
      '640 entradas',
      '1 ha',
    ]);
  });

  it('has room for the map below the figures, to be folded, where the map does not stand beside it', async () => {
    const element = await mount('vg-region-report', {file: invented});
    expect(findAll(element, 'slot[name="map"]')).toEqual([]);
    Object.assign(element, {stacked: true});
    await element.updateComplete;
    const order = findAll(element, '.figures, details, vg-region-table');
    expect(order.map(({localName}) => localName)).toEqual(['dl', 'details', 'vg-region-table']);
    expect([order[1]?.hasAttribute('open'), textOf(element, 'summary')]).toEqual([true, 'Mapa']);
    expect(find(element, 'details > slot').getAttribute('name')).toBe('map');
  });

  it('asks for the kit, the printer and another department', async () => {
    const element = await mount('vg-region-report', {file: invented});
    const asked = listen<{command: string; detail: unknown}>(element, 'vg-command');
    for (const button of findAll(element, '.tools button')) button.click();
    find(element, 'vg-rank').dispatchEvent(new CustomEvent('vg-select', {detail: {code: '98'}}));
    find(element, 'vg-rank').dispatchEvent(new CustomEvent('vg-select', {detail: {code: '97'}}));
    expect(asked).toEqual([
      {command: 'print', detail: null},
      {command: 'region-kit', detail: null},
      {command: 'region-open', detail: '98'},
    ]);
  });

  it('tells what is missing and since when, its own gaps first', async () => {
    const element = await mount('vg-region-report', {file: invented});
    expect(
      findAll(element, '.gaps div').map((gap) => gap.textContent.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      'Homicidios por 100.000 hab.: sin dato en 1 de 4 municipios; último dato: 2025.',
      'Personas desplazadas: sin fuente a la mano.',
      'Accidentes con minas: la fuente termina en 2019.',
    ]);
  });

  it('adds victims only where every year states them', async () => {
    const text = await blocks(invented);
    expect(text).toContain('3 hechos, 2022–2024; 10 víctimas mortales o desaparecidas');
    expect(text).toContain('10 hechos, 2018–2019 ·');
    expect(await blocks(invented, 'en')).toContain(
      '3 events, 2022–2024; 10 people dead or missing',
    );
  });

  it('says that there is none: posts, pairs, index, neighbours, series', async () => {
    const empty: RegionFile = {
      ...invented,
      ...{posts: [], origins: [], destinations: [], neighbours: [], events: [], gaps: []},
      series: [seriesOf('coca-hectares', 2021, [0, 0, 0])],
      index: {...invented.index, department: {score: null, rank: null}, score: []},
    };
    const text = await blocks(empty);
    for (const words of [
      'Este departamento no tiene puestos',
      'La fuente no registra pares',
      'Sin índice',
      'Sin hechos registrados',
      'cubren todos los municipios',
    ])
      expect(text).toContain(words);
    const element = await mount('vg-region-report', {file: empty});
    expect(textOf(element, '.trends')).toContain('Cero en todos los años, 2021–2023.');
    expect(textOf(element, '.trends')).toContain('Sin departamentos vecinos');
  });
});

describe('vg-region-print', () => {
  const paper = (count: number) => {
    const municipalities = Array.from({length: count}, (_, index) => ({
      ...invented.municipalities[0]!,
      code: String(97001 + index),
      name: `Lugar ${String(index)}`,
    }));
    const file: RegionFile = {
      ...invented,
      municipalities,
      facts: invented.facts.map((fact) => ({
        ...fact,
        municipalities: fact.municipalities && municipalities.map((_, index) => seen(index)),
      })),
    };
    return mount('vg-region-print', {file, address: 'https://vigia.test', date: '2026-11-24'});
  };

  it('has every municipality once, in one, two or three blocks', async () => {
    for (const [count, blocksCount] of [
      [3, 1],
      [20, 1],
      [21, 2],
      [70, 2],
      [71, 3],
      [125, 3],
    ] as const) {
      const element = await paper(count);
      expect(findAll(element, '.table table'), String(count)).toHaveLength(blocksCount);
      const codes = findAll(element, '[data-code]').map(({dataset}) => dataset['code']);
      expect(new Set(codes).size).toBe(count);
      expect(codes).toHaveLength(count);
    }
  });

  it('has all facts in rows where there are two municipalities, and no column for the only one', async () => {
    const rowsOf = (element: Element): string[][] =>
      findAll(element as HTMLElement, '.facts-table tr').map((row) =>
        [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      );
    const two = rowsOf(await paper(2));
    expect(two).toHaveLength(invented.facts.length + 1);
    expect(two[0]?.length).toBe(7);
    const one = rowsOf(await paper(1));
    expect(one[0]).toEqual(['Cifra', 'Valle Inventado', 'Colombia', 'Fecha', 'Fuente']);
    expect(one.slice(1).map(([name]) => name)).toContain('Cultivos de coca, ha');
  });

  it('says on each page where it comes from, when it was printed and of which data', async () => {
    const element = await paper(4);
    const feet = findAll(element, '.foot').map((foot) =>
      foot.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(feet[0]).toBe(
      'https://vigia.test Impreso: 24 nov 2026 · Datos hasta 31 dic 2025, versión abc123 · Página 1 de 2',
    );
    expect(feet[1]).toContain('Página 2 de 2');
    expect(textOf(element, '.page.first')).toContain('no implican reconocimiento oficial');
    expect(textOf(element, '.sources')).toContain('Licencia: sin licencia declarada.');
  });
});
