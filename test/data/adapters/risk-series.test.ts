import {describe, expect, it} from 'vitest';
import {cnmhVictimas} from '../../../data/adapters/cnmh-victimas.ts';
import {migracolVenezolanos2023Series} from '../../../data/adapters/migracol-venezolanos-2023.ts';
import {banrepInformalidad, daneNbi, dnpMdm} from '../../../data/adapters/municipal-levels.ts';
import {ruvDesplazamientoDepartamentos} from '../../../data/adapters/ruv-desplazamiento-departamentos.ts';
import {simciCoca} from '../../../data/adapters/simci-coca.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import type {SeriesRow} from '../../../data/adapters/toolkit/series-rows.ts';
import {madeContext, madeFile} from './made-context.ts';

const short = (rows: readonly SeriesRow[]) =>
  rows
    .filter(({status}) => status === 'observed')
    .map(({indicator, territory, year, value}) => `${indicator} ${territory} ${year} ${value}`);

describe('simciCoca', () => {
  const years = Array.from({length: 23}, (_value, index) => 2001 + index);
  const header = `"CODDEPTO","CODMPIO",${years.map((year) => `"${year}"`).join(',')}`;
  /** A row with cells for some years and `- 0` for the others. */
  const line = (code: string, cells: Readonly<Record<number, string>>) =>
    `"52","${code}",${years.map((year) => `"${cells[year] ?? '- 0'}"`).join(',')}`;

  it('reads the comma of 2020 and the point of the other years, and no zero', () => {
    const file = madeFile('coca.csv', [
      header,
      line('52835', {2019: '2,089.3', 2020: '1.088,9', 2021: '1,040', 2022: '12.5'}),
      line('52250', {2020: '2.123'}),
    ]);
    expect(short(simciCoca.read([file], createReport(), madeContext))).toEqual([
      'coca-hectares 52835 2019 2089.3',
      'coca-hectares 52835 2020 1088.9',
      'coca-hectares 52835 2021 1040',
      'coca-hectares 52835 2022 12.5',
      'coca-hectares 52250 2020 2123',
    ]);
  });

  it('adds Mapiripana to Barrancominas without binary remainders, and has no figure for 27493', () => {
    const lines = [line('94343', {2005: '0.1'}), line('94663', {2005: '0.2'})];
    const rows = simciCoca.read(
      [madeFile('coca.csv', [header, ...lines])],
      createReport(),
      madeContext,
    );
    expect(short(rows)).toEqual(['coca-hectares 94343 2005 0.3']);
    const missing = rows.filter(({status}) => status === 'missing');
    expect(missing.map(({territory, year}) => `${territory} ${year}`)).toEqual(
      years.map((year) => `27493 ${year}`),
    );
  });

  it('refuses what is no number', () => {
    const report = createReport();
    simciCoca.read(
      [madeFile('coca.csv', [header, line('52835', {2020: 'n.d.'})])],
      report,
      madeContext,
    );
    expect(report.badRows.map(describeBadRow)).toEqual([
      'coca.csv, row 2, column 2020: found "n.d."; expected hectares',
    ]);
  });
});

describe('cnmhVictimas', () => {
  it('adds all kinds of a municipality and year, and tells each kind', () => {
    const file = madeFile('cnmh.csv', [
      'divipola,anio,modalidad,casos,victimas',
      '05031,1993,masacre,1,7',
      '05031,1993,secuestro,2,2',
      '94663,1999,secuestro,1,1',
    ]);
    const report = createReport();
    expect(short(cnmhVictimas.read([file], report, madeContext))).toEqual([
      'cnmh-victims 05031 1993 9',
      'cnmh-victims 94343 1999 1',
    ]);
    expect(report.notes).toEqual(['masacre 7, secuestro 3']);
  });
});

describe('levels of municipalities', () => {
  it('leave out a municipality that joined another, and an empty cell', () => {
    const nbi = madeFile('nbi.csv', ['divipola,municipio,NBI', '5001,A,5.25', '94663,B,90']);
    expect(short(daneNbi.read([nbi], createReport(), madeContext))).toEqual([
      'nbi 05001 2018 5.25',
    ]);
    const mdm = madeFile('mdm.csv', [
      'divipola,Cobertura en salud,MDM',
      '05001,1.128,83.7',
      '05002,,40',
    ]);
    expect(short(dnpMdm.read([mdm], createReport(), madeContext))).toEqual([
      'mdm-score 05001 2021 83.7',
      'health-affiliates-share 05001 2021 1.128',
      'mdm-score 05002 2021 40',
    ]);
  });

  it('take the year from its column where there is one, and refuse a share over 100', () => {
    const report = createReport();
    const file = madeFile('ruralidad.csv', [
      'divipola,anio,ruralidad',
      '05001,2011,2.1',
      '05002,2021,140',
    ]);
    expect(short(banrepInformalidad.read([file], report, madeContext))).toEqual([
      'rural-share 05001 2011 2.1',
    ]);
    expect(report.badRows.map(({expected}) => expected)).toEqual(['a number between 0 and 100']);
  });
});

describe('departments', () => {
  it('have permits and affiliation once, and refuse a figure that changes from row to row', () => {
    const report = createReport();
    const file = madeFile('venezolanos.csv', [
      'cod_mpio,no_dpto,ppt_full,afiliados_dpt',
      '08001,08,15938,106477',
      '08078,08,15938,106477',
      '08137,08,15939,106477',
    ]);
    const rows = migracolVenezolanos2023Series.read([file], report, madeContext);
    expect(short(rows)).toEqual([
      'venezuelans-regularised 08 2023 15938',
      'venezuelans-health-affiliated 08 2023 106477',
    ]);
    expect(report.badRows.map(({expected}) => expected)).toEqual(['15938, as above']);
  });

  it('keep a zero of displaced people, and an empty cell as missing', () => {
    const file = madeFile('ruv.csv', [
      'dp,anio,expulsados_total,recibidos_total',
      '88,2015,0,12.0',
      '88,2016,,',
    ]);
    const rows = ruvDesplazamientoDepartamentos.read([file], createReport(), madeContext);
    expect(rows.map(({indicator, value, status}) => `${indicator} ${value} ${status}`)).toEqual([
      'displaced-out-year 0 observed',
      'displaced-in-year 12 observed',
      'displaced-out-year null missing',
      'displaced-in-year null missing',
    ]);
  });
});
