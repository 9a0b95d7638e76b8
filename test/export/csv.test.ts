import {describe, expect, it} from 'vitest';
import {fileName, twinCsv, twinTsv, type ExportContext} from '../../src/export/csv.ts';
import {en} from '../../src/i18n/en.ts';
import type {Twin, TwinRow} from '../../src/state/twin.ts';
import {twinOf} from '../../src/state/table-twin.ts';
import {cell, choropleth, viewWith} from '../state/support/view.ts';

const context: ExportContext = {
  address: 'https://example.org/#/explorar?depto=54',
  date: '2026-11-24',
  dataVersion: 'abc123',
};
const view = viewWith({}, {choropleth});

const twin: Twin = {
  kind: 'territories',
  title: 'Un título\ncon salto',
  columns: [
    {key: 'name', label: 'Territorio', kind: 'text'},
    {key: 'people', label: 'Personas, total', kind: 'number'},
  ],
  rows: [],
  sources: ['migracol-entradas'],
  note: '',
  sortBy: 'people',
};

const row = (name: string, people: TwinRow['values'][string]): TwinRow => ({
  code: null,
  values: {name, people},
});

/** The lines after the header of comments. */
const body = (csv: string): string[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .filter((line) => !line.replace('\ufeff', '').startsWith('#'));

describe('the CSV of a table', () => {
  it('begins with a byte-order mark and ends every line as RFC 4180 asks', () => {
    const csv = twinCsv(view, twin, [row('a', cell(1))], context);
    expect(csv.startsWith('\ufeff# ')).toBe(true);
    expect(csv.endsWith('a,1,observed\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says first what it is, from where, under what terms and how it was made', () => {
    const lines = twinCsv(view, twinOf(view, 'territories')!, [], context).slice(1).split('\r\n');
    const keys = lines
      .filter((line) => line.startsWith('# '))
      .map((line) => line.slice(2, line.indexOf(':')));
    const source = ['fuente', 'dirección', 'licencia', 'corte'];
    expect(keys).toEqual([
      'título',
      ...source,
      ...source,
      'filtros',
      'nota',
      'versión del método',
      'versión de los datos',
      'vista',
      'exportado',
    ]);
    expect(lines[0]).toBe(
      '# título: Personas venezolanas por 1.000 habitantes en cada departamento, 2023.',
    );
    expect(lines).toContain('# vista: https://example.org/#/explorar?depto=54');
    expect(lines).toContain('# versión de los datos: abc123');
    expect(lines).toContain('# exportado: 2026-11-24 · Vigía');
  });

  it('keeps a comment on one line', () => {
    expect(twinCsv(view, twin, [], context)).toContain('# título: Un título con salto\r\n');
  });

  it('writes numbers with a point, codes as they are, and the state beside each figure', () => {
    const csv = twinCsv(view, twinOf(view, 'territories')!, twinOf(view, 'territories')!.rows, {
      ...context,
    });
    expect(body(csv)).toEqual([
      'Territorio,Código,"Personas venezolanas, por 1.000 hab.","Personas venezolanas, por 1.000 hab. (estado)"',
      'Norte de Santander,54,272.1,observed',
      'Antioquia,05,57.4,observed',
      '"Bogotá, D.C.",11,,missing',
    ]);
  });

  it('tells zero from each kind of no number', () => {
    const rows = [
      row('a', cell(0)),
      row('b', cell('missing')),
      row('c', cell('suppressed')),
      row('d', cell('not-reported')),
      row('e', cell(7, true)),
      {code: null, values: {}},
    ];
    expect(body(twinCsv(view, twin, rows, context)).slice(1)).toEqual([
      'a,0,observed',
      'b,,missing',
      'c,,suppressed',
      'd,,not-reported',
      'e,7,observed; implausible',
      ',',
    ]);
  });

  it('quotes commas, quotes and line ends', () => {
    const rows = [row('uno, "dos"\ntres', cell(1)), row('plain', cell(2))];
    const csv = twinCsv(view, twin, rows, context);
    expect(csv).toContain('"uno, ""dos""\ntres",1,observed\r\nplain,2,observed');
  });

  it.each(['=1+1', '+57', '-2', '@SUM(A1)', ' =1', '\t=1', '\r=1'])(
    'lets no spreadsheet take the text %j for a formula',
    (text) => {
      const csv = twinCsv(view, twin, [row(text, cell(1))], context);
      expect(csv).toMatch(/(^|\n)"?'/);
      expect(twinTsv(view, twin, [row(text, cell(1))]).split('\n')[1]).toMatch(/^'/);
    },
  );

  it('leaves a negative number a number', () => {
    expect(body(twinCsv(view, twin, [row('a', cell(-2.5))], context))[1]).toBe('a,-2.5,observed');
  });
});

describe('the filters in words', () => {
  const filters = (state: Parameters<typeof viewWith>[0], kind: Twin['kind'] = 'posts'): string => {
    const filtered = viewWith(state, {choropleth});
    const csv = twinCsv(filtered, {...twin, kind}, [], context);
    return /# filtros: (.*)\r\n/.exec(csv)![1]!;
  };
  const department = '54' as NonNullable<NonNullable<Parameters<typeof viewWith>[0]>['department']>;

  it('are all that the entries pass', () => {
    expect(
      filters({
        sex: 'female',
        age: '60+',
        borders: ['VEN', 'air'],
        posts: ['rumichaca'],
        department,
      }),
    ).toBe(
      'Periodo: ene–dic 2023; Sexo: Mujeres; Frontera: Venezuela, Aérea; Puesto: Rumichaca; Departamento: Norte de Santander',
    );
  });

  it('are not said of a figure that they do not change', () => {
    const state = {sex: 'female', age: '60+', borders: ['VEN'] as const, department} as const;
    expect(filters(state, 'territories')).toBe('Departamento: Norte de Santander');
    expect(filters({sex: 'female', age: '60+'}, 'territories')).toBe('ninguno');
    expect(filters(state, 'events')).toBe('Periodo: ene–dic 2023');
  });

  it('of flows say how many are drawn and of whom', () => {
    expect(filters({selected: '54001'}, 'flows')).toBe(
      'Territorio: San José de Cúcuta; Sentido: Ambos; Máximo dibujado: 60; Mínimo: 0',
    );
  });

  it('of a stock by sex and age are both', () => {
    const stock = {...choropleth, measure: 'desplazados' as const};
    const said = (sex: 'female' | 'undefined'): string =>
      twinCsv(viewWith({sex, age: '60+'}, {choropleth: stock}, en), twin, [], context);
    expect(said('female')).toContain('# filters: Sex: Women; Age: 60 and over\r\n');
    expect(said('undefined')).toContain('# filters: Age: 60 and over\r\n');
  });
});

describe('the clipboard', () => {
  it('gets tabs between cells, each on one line, and the state beside each figure', () => {
    const rows = [row('uno\tdos\ntres', cell(1.5)), row('b', cell('suppressed'))];
    expect(twinTsv(view, twin, rows)).toBe(
      [
        'Territorio\tPersonas, total\tPersonas, total (estado)',
        'uno dos tres\t1.5\tobserved',
        'b\t\tsuppressed',
      ].join('\n'),
    );
  });
});

describe('the name of the file', () => {
  it('has the table and the day, without accents', () => {
    expect(fileName(view, twin, '2026-11-24', 'csv')).toBe('vigia-territorios-2026-11-24.csv');
    expect(fileName(viewWith({}, {}, en), {...twin, kind: 'zone'}, '2026-11-24', 'csv')).toBe(
      'vigia-zone-2026-11-24.csv',
    );
  });
});
