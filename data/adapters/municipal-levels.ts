import type {SeriesId} from '../../src/methodology/indicator-series.ts';
import type {SourceId} from '../../src/methodology/sources.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {isMissing} from './toolkit/missing.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import {isRetired, ownsSeriesOf, toSeriesRow} from './toolkit/series-rows.ts';
import type {SeriesRow} from './toolkit/series-rows.ts';

/** A file with one row per municipality, or per municipality and year, and a column for each measure. */
interface LevelFile {
  readonly id: SourceId;
  readonly holds: string;
  readonly path: string;
  /** The year of all rows; null when a column `anio` says it. */
  readonly year: number | null;
  /** By series: its column and the least and most a value can be. */
  readonly columns: Readonly<
    Partial<Record<SeriesId, readonly [column: string, least: number, most: number]>>
  >;
}

/** Gives the adapter of a file of levels. Rows of a municipality that joined another are left out, empty cells have no row. */
function levelAdapter({id, holds, path, year, columns}: LevelFile): Adapter<'indicators'> {
  const measured = Object.entries(columns) as [
    SeriesId,
    readonly [column: string, least: number, most: number],
  ][];
  return {
    id,
    table: 'indicators',
    files: [{holds, path}],
    address: null,
    fetchInputs: null,
    owns: ownsSeriesOf(id),
    read(inputs, report) {
      const levelColumns: Readonly<Partial<Record<SeriesId, readonly string[]>>> =
        Object.fromEntries(measured.map(([series, [column]]) => [series, [column]]));
      const records = readRecords<SeriesId | 'code' | 'year'>(inputAt(inputs, 0), {
        required: {...levelColumns, ...(year === null ? {year: ['anio']} : {}), code: ['divipola']},
      });
      return readRows(records, report, (cells): SeriesRow[] => {
        const territory = cells.municipality('code');
        if (isRetired(territory)) {
          report.notes.push(`left out: ${territory}, no longer a municipality`);
          return [];
        }
        return measured.flatMap(([series, [, least, most]]) => {
          if (isMissing(cells.raw(series))) return [];
          const value = cells.decimal(series, [least, most]);
          return [toSeriesRow(series, {territory, year: year ?? cells.year('year'), value})];
        });
      });
    },
  };
}

/** Reads people with unmet basic needs, percent; the year is that of the census, the source’s own is not verified. */
export const daneNbi = levelAdapter({
  id: 'dane-nbi',
  holds: 'unmet basic needs by municipality',
  path: 'risk/indicators/dane_nbi_municipio.csv',
  year: 2018,
  columns: {nbi: ['NBI', 0, 100]},
});

/** Reads people outside the seat, percent, of three years. */
export const banrepInformalidad = levelAdapter({
  id: 'banrep-informalidad',
  holds: 'covariates by municipality and year',
  path: 'risk/indicators/covariables_informalidad_municipio_2011_2016_2021.csv',
  year: null,
  columns: {'rural-share': ['ruralidad', 0, 100]},
});

/** Reads the MDM score, 0 to 100, and those affiliated to health per inhabitant (over 1 in some cities). */
export const dnpMdm = levelAdapter({
  id: 'dnp-mdm',
  holds: 'municipal performance and its parts',
  path: 'risk/indicators/dnp_mdm_2021_municipio.csv',
  year: 2021,
  columns: {
    'mdm-score': ['MDM', 0, 100],
    'health-affiliates-share': ['Cobertura en salud', 0, 2],
  },
});

/** Reads the victimisation risk index, 0 to 1, which no index of ours takes in. */
export const uarivIrv = levelAdapter({
  id: 'uariv-irv',
  holds: 'victimisation risk index by municipality',
  path: 'risk/indicators/uariv_irv_2022_municipio.csv',
  year: 2022,
  columns: {irv: ['irv_2022', 0, 1]},
});
