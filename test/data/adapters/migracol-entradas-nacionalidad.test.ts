import {describe, expect, it} from 'vitest';
import {migracolEntradasNacionalidad} from '../../../data/adapters/migracol-entradas-nacionalidad.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import {madeContext, madeFile} from './made-context.ts';

const header = 'year,month,month_num,date,nationality,female,male,undefined,total';

describe('migracolEntradasNacionalidad', () => {
  it('gives names their codes, adds names that share one, and refuses a name without', () => {
    const report = createReport();
    const file = madeFile('nacionalidad.csv', [
      header,
      '2016,Noviembre,11,11/1/2016,Desconocido,1,0,0,1',
      '2016,Noviembre,11,11/1/2016,Desconocido,2,0,0,2',
      '2016,Noviembre,11,11/1/2016,España,0,5,0,5',
      '2016,Noviembre,11,11/1/2016,Atlántida,0,1,0,1',
    ]);
    expect(migracolEntradasNacionalidad.read([file], report, madeContext)).toEqual([
      {month: '2016-11-01', nationality: 'UNK', sex: 'female', people: 3},
      {month: '2016-11-01', nationality: 'ESP', sex: 'male', people: 5},
    ]);
    expect(report.badRows.map(describeBadRow)).toEqual([
      'nacionalidad.csv, row 5, column nationality: found "Atlántida"; expected a nationality with a declared code',
    ]);
  });
});
