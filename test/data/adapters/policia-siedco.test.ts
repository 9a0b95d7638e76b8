import {describe, expect, it} from 'vitest';
import {policiaSiedco} from '../../../data/adapters/policia-siedco.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import type {AdapterInput} from '../../../data/adapters/toolkit/records.ts';
import {madeContext, madeFile} from './made-context.ts';

const municipality = (code: string) => ({
  ...{code, name: code, level: 'municipality' as const, parent: code.slice(0, 2)},
  ...{lon: -75, lat: 6, area_km2: 1},
});
const context = {
  ...madeContext,
  territories: ['05001', '05002', '91001', '91460', '27493', '27615'].map(municipality),
};

const byMunicipality = (...lines: string[]) =>
  madeFile('municipios.csv', ['divipola,anio,total', ...lines]);
const byDepartment = (...rows: readonly object[]) =>
  madeFile('departamentos.json', [JSON.stringify(rows)]);

/** Two files of municipalities and six of departments, in the adapter's order. */
const inputs = (homicides: AdapterInput, extortion: AdapterInput, kidnapping: AdapterInput) => [
  homicides,
  extortion,
  kidnapping,
  ...[1, 2, 3, 4, 5].map(() => byDepartment({departamento: 'BOLÍVAR', anio: '2015', total: '1'})),
];

const some = byDepartment({departamento: 'NARIÑO', anio: '2003', total: '4'});

describe('policiaSiedco', () => {
  it('stores no zero, and a missing row in every year where nobody records', () => {
    const homicides = byMunicipality('5001,2003,9', '05001,2004,0', '91001,2003,1', '27615,2010,2');
    const extortion = byMunicipality('05001,2005,3');
    const report = createReport();
    const rows = policiaSiedco.read(inputs(homicides, extortion, some), report, context);
    const of = (series: string) => rows.filter(({indicator}) => indicator === series);
    const observed = of('homicides').filter(({status}) => status === 'observed');
    expect(observed.map(({territory, year, value}) => [territory, year, value])).toEqual([
      ['05001', 2003, 9],
      ['91001', 2003, 1],
      ['27615', 2010, 2],
    ]);
    // 91460 is never named; 27493 is counted in 27615; 05002 simply had none. 2003 to 2026 are 24 years.
    const missing = of('homicides').filter(({status}) => status === 'missing');
    expect(new Set(missing.map(({territory}) => territory))).toEqual(new Set(['91460', '27493']));
    expect(missing).toHaveLength(2 * 24);
    expect(of('extortion-cases')).toHaveLength(1 + 2 * 24);
    expect(report.notes).toEqual(['never named, no figure: 91460, 27493']);
  });

  it('reads departments by their names', () => {
    const names = ['BOGOTA D.C.', 'GUAJIRA', 'SAN ANDRES ISLAS', 'VALLE', 'CÓRDOBA'];
    const kidnapping = byDepartment(
      ...names.map((departamento) => ({departamento, anio: '2003', total: '4'})),
    );
    const none = byMunicipality('05001,2003,1');
    const rows = policiaSiedco.read(inputs(none, none, kidnapping), createReport(), context);
    const kidnappings = rows.filter(({indicator}) => indicator === 'kidnappings');
    expect(kidnappings.map(({territory}) => territory)).toEqual(['11', '44', '88', '76', '23']);
  });

  it('refuses an unknown department, and a year that the series does not declare', () => {
    const none = byMunicipality('05001,2003,1');
    const report = createReport();
    const unknown = byDepartment({departamento: 'GRAN COLOMBIA', anio: '2003', total: '4'});
    policiaSiedco.read(inputs(none, none, unknown), report, context);
    expect(report.badRows.map(describeBadRow)).toEqual([
      'departamentos.json, row 1, column departamento: found "GRAN COLOMBIA"; expected the name of a department',
    ]);
    const early = inputs(byMunicipality('05001,2002,1'), none, some);
    expect(() => policiaSiedco.read(early, createReport(), context)).toThrow(
      'expected homicides from 2003 to 2026; got a row of 2002',
    );
  });
});
