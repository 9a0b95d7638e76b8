import {describe, expect, it} from 'vitest';
import {createCells, entriesByTerritory, type CellsSpec} from '../../../src/app/load/cells.ts';
import type {MeasureId} from '../../../src/methodology/measures.ts';
import {cell} from '../../state/support/view.ts';
import {fakeEngine, type Answers} from './support/engines.ts';

const window = {
  sex: 'all',
  borders: [],
  posts: [],
  department: null,
  from: '2023-01',
  to: '2023-12',
} as const;

const specOf = (measure: MeasureId, change: Partial<CellsSpec> = {}): CellsSpec => ({
  measure,
  level: 'department',
  year: null,
  age: 'all',
  entries: window,
  ...change,
});

/** Four invented departments: 2,000, 500, unknown and no inhabitants; a year adds one thousandth per year since 2018. */
const population: Answers[string] = ([year]) => ({
  length: 4,
  territory: ['01', '02', '03', '04'],
  people: Float64Array.of(2000 + 100 * (Number(year) - 2023), 500, NaN, 0),
});

const answers: Answers = {
  'population-by-territory': population,
  'stock-by-territory': () => ({
    length: 6,
    territory: ['01', '02', '03', '04', '05', '06'],
    people: Float64Array.of(50, 0, 9, 9, NaN, NaN),
    status: ['observed', 'observed', 'observed', 'observed', 'suppressed', 'missing'],
    flag: [null, 'implausible', null, null, null, null],
  }),
  'displacement-totals': () => ({
    length: 3,
    territory: ['01', '02', '03'],
    peopleOut: Float64Array.of(60, 0, NaN),
    peopleIn: Float64Array.of(0, 75, NaN),
    status: ['observed', 'observed', 'not-reported'],
  }),
  'entries-by-post': () => ({
    length: 4,
    post: ['a', 'b', 'c', 'd'],
    municipality: ['01001', '01002', '02001', null],
    people: Float64Array.of(10, 5, 0, 99),
  }),
  // Post e passes no filter of this test: its territory has none of the entries asked for.
  'post-rows': () => ({
    length: 5,
    id: ['a', 'b', 'c', 'd', 'e'],
    municipality: ['01001', '01002', '02001', null, '03001'],
  }),
};
const cellsOf = createCells(fakeEngine(answers));

describe('the cells of a stock', () => {
  it('are as published, with their states and doubts, on the last day of the year', async () => {
    const {cells, when, denominatorYear} = await cellsOf(specOf('venezolanos'));
    expect([...cells]).toEqual([
      ['01', cell(50)],
      ['02', cell(0, true)],
      ['03', cell(9)],
      ['04', cell(9)],
      ['05', cell('suppressed')],
      ['06', cell('missing')],
    ]);
    expect([when, denominatorYear]).toEqual([{year: 2023}, null]);
  });

  it('per 1,000 are missing without inhabitants, never zero', async () => {
    const {cells, denominatorYear} = await cellsOf(specOf('venezolanos-por-mil'));
    expect([...cells]).toEqual([
      ['01', cell(25)], // 50 of 2,000
      ['02', cell(0, true)],
      ['03', cell('missing')],
      ['04', cell('missing')],
      ['05', cell('suppressed')],
      ['06', cell('missing')],
    ]);
    expect(denominatorYear).toBe(2023);
  });

  it('ask for the day, sex and age of a measure that has them, and for totals otherwise', async () => {
    const asked: unknown[] = [];
    const engine = fakeEngine({
      ...answers,
      'stock-by-territory': (values) => {
        asked.push(values);
        return {length: 0, territory: [], people: new Float64Array(), status: [], flag: []};
      },
    });
    const cellsHere = createCells(engine);
    const entries = {...window, sex: 'female'} as const;
    await cellsHere(specOf('desplazados', {year: 2022, age: '60+', entries}));
    await cellsHere(specOf('venezolanos', {age: '60+', entries}));
    await cellsHere(specOf('desplazados', {entries: {...window, sex: 'undefined'}}));
    expect(asked).toEqual([
      ['idps-unhcr', '2022-12-31', 'female', '60+', 'department'],
      ['venezuelans', '2023-12-31', 'all', 'all', 'department'],
      ['idps-unhcr', '2025-12-31', 'all', 'all', 'department'],
    ]);
  });

  it.each([
    [2019, 2019, 50 / 1.6],
    [2025, 2024, 50 / 2.1],
  ])('of %d are divided by the inhabitants of %d', async (year, denominator, rate) => {
    const measured = await cellsOf(specOf('venezolanos-acnur-por-mil', {year}));
    expect(measured.denominatorYear).toBe(denominator);
    expect(measured.cells.get('01')!.value).toBeCloseTo(rate, 9);
  });
});

describe('the cells of displacement', () => {
  it('have one side each, and say what the source does not report', async () => {
    const out = await cellsOf(specOf('expulsados'));
    expect([...out.cells.values()]).toEqual([cell(60), cell(0), cell('not-reported')]);
    const received = await cellsOf(specOf('recibidos'));
    expect([...received.cells.values()]).toEqual([cell(0), cell(75), cell('not-reported')]);
    expect(out.when).toEqual({from: '1985', to: '2015'});
  });

  it('per 1,000 use the first inhabitants there are, those of 2018', async () => {
    const {cells, denominatorYear} = await cellsOf(specOf('expulsados-por-mil'));
    expect(denominatorYear).toBe(2018);
    expect(cells.get('01')).toEqual(cell(40)); // 60 of 1,500
  });
});

describe('the cells of entries', () => {
  it('are summed where the post stands, zero where the filters leave its posts out, missing without a post', async () => {
    const {cells, when} = await cellsOf(specOf('entradas'));
    expect([...cells]).toEqual([
      ['01', cell(15)],
      ['02', cell(0)],
      ['03', cell(0)],
      ['04', cell('missing')],
    ]);
    expect(when).toEqual({from: '2023-01', to: '2023-12'});
  });

  it('by municipality keep posts apart and leave out the one without a place', async () => {
    const answer = await Promise.resolve(answers['entries-by-post']!([]));
    expect([...entriesByTerritory(answer as never, 'municipality')]).toEqual([
      ['01001', 10],
      ['01002', 5],
      ['02001', 0],
    ]);
  });
});

describe('the cells of the population', () => {
  it('are missing where there is no figure', async () => {
    const {cells} = await cellsOf(specOf('poblacion', {year: 2023}));
    expect([...cells.values()]).toEqual([cell(2000), cell(500), cell('missing'), cell(0)]);
  });
});

describe('equal specifications', () => {
  it('give the same object, whatever does not change the measure', async () => {
    const first = await cellsOf(specOf('venezolanos'));
    const entries = {...window, from: '2018-01', borders: ['VEN']} as const;
    expect(await cellsOf(specOf('venezolanos', {entries}))).toBe(first);
    expect(await cellsOf(specOf('venezolanos', {level: 'municipality'}))).not.toBe(first);
    const flows = await cellsOf(specOf('entradas'));
    expect(await cellsOf(specOf('entradas', {entries}))).not.toBe(flows);
  });
});
