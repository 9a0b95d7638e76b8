import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {toCurrentCode} from './toolkit/codes.ts';
import {readRecords, readRows} from './toolkit/records.ts';

/**
 * Reads the pairs of municipalities between which people were displaced, one row per pair of the source, with today's
 * codes. Pairs of 50 people or fewer are not in the source.
 */
export const ruvDesplazamientoPares: Adapter<'displacement'> = {
  id: 'ruv-desplazamiento-pares',
  table: 'displacement',
  files: [
    {
      holds: 'origin, destination, people, 1985–2015',
      path: 'migration/csr_desplazamiento_od_1985_2015_gt50.csv',
    },
  ],
  address: null,
  fetchInputs: null,
  owns: () => true,
  read(inputs, report) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {
        origin: ['origen_divipola'],
        destination: ['destino_divipola'],
        people: ['personas'],
      },
    });
    return readRows(records, report, (cells): RowOf<'displacement'>[] => [
      {
        origin: toCurrentCode(cells.municipality('origin')),
        destination: toCurrentCode(cells.municipality('destination')),
        from_year: 1985,
        to_year: 2015,
        people: cells.integer('people'),
      },
    ]);
  },
};
