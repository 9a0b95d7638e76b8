import {describe, expect, it} from 'vitest';
import {migracolEntradas} from '../../../data/adapters/migracol-entradas.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import {madeContext, madeFile} from './made-context.ts';

const header =
  'Año,Mes,Nacionalidad,Codigo Iso 3166,Femenino,Masculino,Indefinido,Total,Latitud - Longitud';

function read(...lines: string[]): {rows: unknown[]; notes: string[]; bad: string[]} {
  const report = createReport();
  const rows = migracolEntradas.read(
    [madeFile('entradas.csv', [header, ...lines])],
    report,
    madeContext,
  );
  return {rows, notes: report.notes, bad: report.badRows.map(describeBadRow)};
}

const entry = {month: '2012-01-01', post: 'puente', nationality: 'VEN'};

describe('migracolEntradas', () => {
  it('gives a row for each sex with people, and what the sexes lack of the total as undefined', () => {
    const {rows} = read('2012,Enero,Venezuela,862,7,24,,33,"(1.0,-70.0)"');
    expect(rows).toEqual([
      {...entry, sex: 'female', people: 7},
      {...entry, sex: 'male', people: 24},
      {...entry, sex: 'undefined', people: 2},
    ]);
  });

  it('refuses a row whose sexes exceed its total', () => {
    const {rows, bad} = read('2012,Enero,Venezuela,862,7,24,,30,"(1.0,-70.0)"');
    expect(rows).toEqual([]);
    expect(bad).toEqual([
      'entradas.csv, row 2, column Total: found "30"; expected at least the sum of the sexes, 31',
    ]);
  });

  it('gathers unlisted coordinates and "No Aplica" in one post, and notes each', () => {
    const {rows, notes} = read(
      '2012,Enero,Venezuela,862,1,0,0,1,"(2.0,-71.0)"',
      '2012,Enero,Venezuela,862,4,0,0,4,"No Aplica,No Aplica"',
    );
    expect(rows).toEqual([{...entry, post: 'sin-identificar', sex: 'female', people: 5}]);
    expect(notes).toEqual([
      'coordinate (2.0,-71.0): 1 entries to sin-identificar',
      'coordinate No Aplica,No Aplica: 4 entries to sin-identificar',
    ]);
  });

  it('refuses another country, a month that is none and a year out of range', () => {
    const {bad} = read(
      '2012,Enero,Perú,604,1,0,0,1,"(1.0,-70.0)"',
      '2012,Brumario,Venezuela,862,1,0,0,1,"(1.0,-70.0)"',
      '12,Enero,Venezuela,862,1,0,0,1,"(1.0,-70.0)"',
    );
    expect(bad).toEqual([
      'entradas.csv, row 2, column Codigo Iso 3166: found "604"; expected 862, Venezuela',
      'entradas.csv, row 3, column Mes: found "Brumario"; expected a month, as name or number',
      'entradas.csv, row 4, column Año: found "12"; expected a year between 1950 and 2035',
    ]);
  });

  it('reads the live shape alike', () => {
    const live = [
      {
        ...{a_o: '2012', mes: 'Enero', nacionalidad: 'Venezuela', codigo_iso_3166: '862'},
        ...{femenino: '7', masculino: '24', total: '31', ubicacion_pcm: '(1.0,-70.0)'},
      },
    ];
    const input = madeFile('live', [JSON.stringify(live)]);
    expect(migracolEntradas.read([input], createReport(), madeContext)).toEqual([
      {...entry, sex: 'female', people: 7},
      {...entry, sex: 'male', people: 24},
    ]);
  });
});
