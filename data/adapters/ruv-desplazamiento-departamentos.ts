import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import {ownsSeriesOf, toSeriesRow} from './toolkit/series-rows.ts';
import type {SeriesRow} from './toolkit/series-rows.ts';

const id = 'ruv-desplazamiento-departamentos';

/** Reads people who left and who arrived by department and year; an empty cell is `missing`, a zero is kept. */
export const ruvDesplazamientoDepartamentos: Adapter<'indicators'> = {
  id,
  table: 'indicators',
  files: [
    {
      holds: 'displaced people by department and year',
      path: 'risk/outcomes/ruv_desplazamiento_depto_anio_1993_2022.csv',
    },
  ],
  address: null,
  fetchInputs: null,
  owns: ownsSeriesOf(id),
  read(inputs, report) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {
        department: ['dp'],
        year: ['anio'],
        out: ['expulsados_total'],
        in: ['recibidos_total'],
      },
    });
    return readRows(records, report, (cells): SeriesRow[] => {
      const [territory, year] = [cells.department('department'), cells.year('year')];
      return [
        toSeriesRow('displaced-out-year', {territory, year, value: cells.optionalInteger('out')}),
        toSeriesRow('displaced-in-year', {territory, year, value: cells.optionalInteger('in')}),
      ];
    });
  },
};
