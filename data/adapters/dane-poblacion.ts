import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {toCurrentCode} from './toolkit/codes.ts';
import {addPeople} from './toolkit/entry-people.ts';
import {readRecords, readRows} from './toolkit/records.ts';

type Population = RowOf<'population'>;

/**
 * Reads projected inhabitants by municipality and year. People under a retired code are added to the municipality that
 * holds them today; a municipality the source does not have (27493) has no row.
 */
export const danePoblacion: Adapter<'population'> = {
  id: 'dane-poblacion',
  table: 'population',
  files: [
    {
      holds: 'municipality, year, people',
      path: 'risk/indicators/dane_poblacion_municipio_2018_2024.csv',
    },
  ],
  address: null,
  fetchInputs: null,
  owns: () => true,
  read(inputs, report) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {code: ['divipola'], year: ['anio', 'año'], people: ['poblacion']},
    });
    const rows = readRows(records, report, (cells): Population[] => [
      {
        territory: toCurrentCode(cells.municipality('code')),
        year: cells.year('year'),
        people: cells.integer('people'),
      },
    ]);
    return addPeople(rows, ({territory, year}) => `${territory} ${year}`);
  },
};
