import {describe, expect, it} from 'vitest';
import {migracolVenezolanos2023} from '../../../data/adapters/migracol-venezolanos-2023.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import {madeContext, madeFile} from './made-context.ts';

const header = 'cod_mpio,mpio,no_dpto,mun_pop_ven_23,ven_pop_dept_23';
const population = (territory: string, people: number) => ({territory, year: 2023, people});

function read(context: typeof madeContext, ...lines: string[]): string[] {
  const file = madeFile('venezolanos.csv', [header, ...lines]);
  const rows = migracolVenezolanos2023.read([file], createReport(), context);
  return rows.map((row) => [row.territory, row.people, row.status, row.flag].join(' ').trim());
}

describe('migracolVenezolanos2023', () => {
  it('gives the country as the sum, departments as published, and an empty figure as missing', () => {
    const rows = read(
      madeContext,
      '05001,MEDELLÍN,05,10.0,12',
      '5002,ABEJORRAL,05,1.0,12',
      '05036,ANGELÓPOLIS,05,,12',
    );
    expect(rows).toEqual([
      'CO 11 observed',
      '05 12 observed',
      '05001 10 observed',
      '05002 1 observed',
      '05036  missing',
    ]);
  });

  it('gives the people of a retired code to its heir and drops a retired code without people', () => {
    const rows = read(madeContext, '27086,BELÉN DE BAJIRÁ,27,45.0,45', '94663,MAPIRIPANA,94,,7');
    expect(rows).toEqual([
      'CO 45 observed',
      '27 45 observed',
      '94 7 observed',
      '27493 45 observed',
    ]);
  });

  it('flags more than a quarter of the inhabitants and six times the department', () => {
    // Shares: 05001 1 %, 05002 40 %; department 140 / 10,100 = 1.4 %, of which six times is 8.3 %.
    const context = {
      ...madeContext,
      population: [population('05001', 10_000), population('05002', 100)],
    };
    expect(read(context, '05001,A,05,100,140', '05002,B,05,40,140')).toContain(
      '05002 40 observed implausible',
    );
    // The same share where the department has 20 % is a border town.
    const border = {...context, population: [population('05001', 100), population('05002', 100)]};
    expect(read(border, '05001,A,05,0,40', '05002,B,05,40,40')).toContain('05002 40 observed');
  });

  it('refuses a department that changes its figure from row to row', () => {
    const report = createReport();
    const file = madeFile('venezolanos.csv', [header, '05001,A,05,1,12', '05002,B,05,1,13']);
    migracolVenezolanos2023.read([file], report, madeContext);
    expect(report.badRows.map(describeBadRow)).toEqual([
      'venezolanos.csv, row 3, column ven_pop_dept_23: found "13"; expected 12, as above',
    ]);
  });
});
