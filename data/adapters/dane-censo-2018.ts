import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {readRecords, readRows} from './toolkit/records.ts';

/** Reads the people counted in 2018, as the indicator `census-population`; no figure is `missing`, not zero. */
export const daneCenso2018: Adapter<'indicators'> = {
  id: 'dane-censo-2018',
  table: 'indicators',
  files: [{holds: 'DIVIPOLA with census people', path: 'geo/derived/divipola-2026.csv'}],
  address: null,
  fetchInputs: null,
  owns: ({source}) => source === 'dane-censo-2018',
  read(inputs, report) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {code: ['cod_mpio'], people: ['pob_censo2018']},
    });
    return readRows(records, report, (cells): RowOf<'indicators'>[] => {
      const value = cells.optionalInteger('people');
      return [
        {
          indicator: 'census-population',
          territory: cells.municipality('code'),
          year: 2018,
          value,
          status: value === null ? 'missing' : 'observed',
          source: 'dane-censo-2018',
        },
      ];
    });
  },
};
