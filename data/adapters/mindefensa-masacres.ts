import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import type {ImportReport} from './toolkit/bad-row.ts';
import {toCurrentCode} from './toolkit/codes.ts';
import {suffixIds} from './toolkit/events.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import type {AdapterInput} from './toolkit/records.ts';
import {countRows, ownsSeriesOf} from './toolkit/series-rows.ts';

const id = 'mindefensa-masacres';

const files = [
  {
    holds: 'massacres by day and municipality',
    path: 'risk/outcomes/mindefensa_masacres_2022_2025.csv',
  },
];

interface Massacre {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly territory: string;
  readonly cases: number;
  readonly victims: number;
}

function readMassacres(input: AdapterInput, report: ImportReport): Massacre[] {
  const records = readRecords(input, {
    required: {
      date: ['fecha_hecho'],
      code: ['cod_muni'],
      cases: ['casos', 'cantidad'],
      victims: ['victimas'],
    },
  });
  return readRows(records, report, (cells): Massacre[] => {
    const date = cells.raw('date').replaceAll('/', '-');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) cells.reject('date', 'a day YYYY/MM/DD');
    return [
      {
        date,
        territory: toCurrentCode(cells.municipality('code')),
        cases: cells.integer('cases'),
        victims: cells.integer('victims'),
      },
    ];
  });
}

/** Reads cases and victims of massacres by municipality and year. */
export const mindefensaMasacres: Adapter<'indicators'> = {
  id,
  table: 'indicators',
  files,
  address: null,
  fetchInputs: null,
  owns: ownsSeriesOf(id),
  read(inputs, report) {
    const massacres = readMassacres(inputAt(inputs, 0), report);
    const count = (value: 'cases' | 'victims') =>
      massacres.map(({territory, date, ...counts}) => ({
        ...{territory, year: Number(date.slice(0, 4)), value: counts[value]},
      }));
    return [
      ...countRows('massacre-cases', count('cases')),
      ...countRows('massacre-victims', count('victims')),
    ];
  },
};

/** Reads every massacre as an event of its municipality: the source gives no place. */
export const mindefensaMasacresEvents: Adapter<'events'> = {
  id: `${id}-events`,
  table: 'events',
  files,
  address: null,
  fetchInputs: null,
  owns: ({source}) => source === id,
  read(inputs, report) {
    const massacres = readMassacres(inputAt(inputs, 0), report);
    return suffixIds(
      massacres.map(({date, territory, victims}): RowOf<'events'> => ({
        id: `masacre-${date}-${territory}`,
        date,
        date_precision: 'day',
        kind: 'massacre',
        lon: null,
        lat: null,
        territory,
        dead: victims,
        missing: null,
        source: id,
      })),
    );
  },
};
