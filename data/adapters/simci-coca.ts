import {seriesOf} from '../../src/methodology/indicator-series.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import type {Cells} from './toolkit/cells.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import {countRows, missingRows, ownsSeriesOf} from './toolkit/series-rows.ts';
import type {Measured} from './toolkit/series-rows.ts';

const id = 'simci-coca';

/** Nuevo Belén de Bajirá: the source has its land under Riosucio. */
const countedElsewhere = '27493';

const {firstYear, lastYear} = seriesOf('coca-hectares');
const years = Array.from({length: lastYear - firstYear + 1}, (_value, index) =>
  String(firstYear + index),
);
const yearColumns: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  years.map((year) => [year, [year]]),
);

/** Hectares of a municipality: the largest ever published is below this. */
const mostHectares = 100_000;

/** Column 2020 was written with the decimal comma of Spanish (`1.088,9`), the others with the point (`1,088.9`). */
const yearWithComma = '2020';

/** A lone mark is the decimal one only if it is that of the column: `2.123` of 2020 is two thousand. */
function readHectares(cells: Cells<string>, year: string): number {
  const text = cells.raw(year).replace(/^- 0$/, '0');
  const plain =
    year === yearWithComma ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const hectares = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
  return hectares <= mostHectares ? hectares : cells.reject(year, 'hectares');
}

/** Reads hectares of coca by municipality and year, one column a year; both decimal marks and `- 0` are read. */
export const simciCoca: Adapter<'indicators'> = {
  id,
  table: 'indicators',
  files: [
    {
      holds: 'hectares by municipality, a column for each year',
      path: 'risk/indicators/simci_coca_municipio_2001_2023_raw.csv',
    },
  ],
  address: null,
  fetchInputs: null,
  owns: ownsSeriesOf(id),
  read(inputs, report) {
    const records = readRecords<string>(inputAt(inputs, 0), {
      required: {...yearColumns, code: ['codmpio']},
    });
    const hectares = readRows(records, report, (cells): Measured[] => {
      const territory = cells.municipality('code');
      return years.map((year) => ({
        territory,
        year: Number(year),
        value: readHectares(cells, year),
      }));
    });
    return [
      ...countRows('coca-hectares', hectares),
      ...missingRows('coca-hectares', [countedElsewhere]),
    ];
  },
};
