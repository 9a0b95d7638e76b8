import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {unidentifiedPost} from './vigia-puestos.ts';
import {addPeople, splitBySex} from './toolkit/entry-people.ts';
import {fetchSocrata} from './toolkit/fetch-pages.ts';
import {toMonthDate} from './toolkit/months.ts';
import {readRecords, readRows} from './toolkit/records.ts';

type Entry = RowOf<'entries'>;

const address = `https://www.datos.gov.co/resource/96sh-4v8d.json?$where=${encodeURIComponent("nacionalidad='Venezuela'")}&$order=:id`;

/** `codigo_iso_3166` is the numeric code; the table holds Venezuelans only. */
const venezuela = '862';

/**
 * Reads the regular entries of Venezuelans by post, month and sex. A coordinate the list of posts lacks goes to
 * `sin-identificar` and is noted. The sexes add up to the source's total.
 */
export const migracolEntradas: Adapter<'entries'> = {
  id: 'migracol-entradas',
  table: 'entries',
  files: [
    {
      holds: 'year, month, nationality, people by sex, coordinate of the post',
      path: 'migration/migracol_entradas_venezolanos_pcm_2012_2024.csv',
    },
  ],
  address,
  fetchInputs: async () => [await fetchSocrata(address)],
  owns: () => true,
  read(inputs, report, {postCoordinates}) {
    const posts = new Map(postCoordinates.map(({coordinate, post}) => [coordinate, post]));
    const records = readRecords(inputAt(inputs, 0), {
      required: {
        year: ['Año', 'a_o'],
        month: ['Mes'],
        country: ['Codigo Iso 3166'],
        total: ['Total'],
        female: ['Femenino'],
        male: ['Masculino'],
        coordinate: ['Latitud - Longitud', 'ubicacion_pcm'],
      },
      optional: {undefined: ['Indefinido']},
    });
    const unlisted = new Map<string, number>();
    const rows = readRows(records, report, (cells): Entry[] => {
      if (cells.raw('country') !== venezuela) cells.reject('country', `${venezuela}, Venezuela`);
      const month = toMonthDate(cells.year('year'), cells.month('month'));
      const coordinate = cells.raw('coordinate');
      const post = posts.get(coordinate) ?? unidentifiedPost;
      const parts = splitBySex(cells);
      const people = parts.reduce((sum, part) => sum + part.people, 0);
      const known = unlisted.get(coordinate) ?? 0;
      if (post === unidentifiedPost) unlisted.set(coordinate, known + people);
      return parts.map((part) => ({month, post, nationality: 'VEN', ...part}));
    });
    for (const [coordinate, people] of unlisted) {
      report.notes.push(`coordinate ${coordinate}: ${people} entries to ${unidentifiedPost}`);
    }
    return addPeople(rows, ({month, post, sex}) => `${month} ${post} ${sex}`);
  },
};
