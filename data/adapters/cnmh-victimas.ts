import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import {countRows, missingRows, ownsSeriesOf} from './toolkit/series-rows.ts';
import type {Measured} from './toolkit/series-rows.ts';

const id = 'cnmh-victimas';

/** Nuevo Belén de Bajirá: the source has its victims under the municipality it was part of. */
const countedElsewhere = '27493';

/** Reads victims of all kinds the copy has, by municipality and year. */
export const cnmhVictimas: Adapter<'indicators'> = {
  id,
  table: 'indicators',
  files: [
    {
      holds: 'victims by municipality, year and kind',
      path: 'risk/outcomes/cnmh_victimas_municipio_anio_1958_2018.csv',
    },
  ],
  address: null,
  fetchInputs: null,
  owns: ownsSeriesOf(id),
  read(inputs, report) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {code: ['divipola'], year: ['anio'], victims: ['victimas'], kind: ['modalidad']},
    });
    const sums = new Map<string, number>();
    const counts = readRows(records, report, (cells): Measured[] => {
      const value = cells.integer('victims');
      const kind = cells.text('kind');
      sums.set(kind, (sums.get(kind) ?? 0) + value);
      return [{territory: cells.municipality('code'), year: cells.year('year'), value}];
    });
    report.notes.push([...sums].map(([kind, sum]) => `${kind} ${sum}`).join(', '));
    return [
      ...countRows('cnmh-victims', counts),
      ...missingRows('cnmh-victims', [countedElsewhere]),
    ];
  },
};
