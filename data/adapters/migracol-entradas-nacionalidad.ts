import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {nationalityCode} from './toolkit/nationalities.ts';
import {addPeople, splitBySex} from './toolkit/entry-people.ts';
import {fetchSocrata} from './toolkit/fetch-pages.ts';
import {toMonthDate} from './toolkit/months.ts';
import {readRecords, readRows} from './toolkit/records.ts';

type Entry = RowOf<'entries_by_nationality'>;

const sums = ['femenino', 'masculino', 'indefinido', 'total'].map(
  (name) => `sum(${name}) as ${name}`,
);
const query = new URLSearchParams({
  $select: `a_o,mes,nacionalidad,${sums.join(',')}`,
  $group: 'a_o,mes,nacionalidad',
  $order: 'a_o,mes,nacionalidad',
});
const address = `https://www.datos.gov.co/resource/96sh-4v8d.json?${query.toString()}`;

/**
 * Reads the regular entries of foreigners by nationality, month and sex. A nationality whose name has no declared code
 * refuses the row. Names that share a code are added.
 */
export const migracolEntradasNacionalidad: Adapter<'entries_by_nationality'> = {
  id: 'migracol-entradas-nacionalidad',
  table: 'entries_by_nationality',
  files: [
    {
      holds: 'year, month, nationality, people by sex',
      path: 'migration/migracol_entradas_nacionalidad_mes_sexo_2012_2018.csv',
    },
  ],
  address,
  fetchInputs: async () => [await fetchSocrata(address)],
  owns: () => true,
  read(inputs, report) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {
        year: ['year', 'a_o'],
        month: ['month', 'mes'],
        nationality: ['nationality', 'nacionalidad'],
        female: ['female', 'femenino'],
        male: ['male', 'masculino'],
        total: ['total'],
      },
      optional: {undefined: ['undefined', 'indefinido']},
    });
    const rows = readRows(records, report, (cells): Entry[] => {
      const month = toMonthDate(cells.year('year'), cells.month('month'));
      const nationality =
        nationalityCode(cells.text('nationality')) ??
        cells.reject('nationality', 'a nationality with a declared code');
      return splitBySex(cells).map((part) => ({month, nationality, ...part}));
    });
    return addPeople(rows, ({month, nationality, sex}) => `${month} ${nationality} ${sex}`);
  },
};
