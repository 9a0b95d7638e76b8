import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {roundPlace, suffixIds} from './toolkit/events.ts';
import {readRecords, readRows} from './toolkit/records.ts';

type Event = RowOf<'events'>;

/**
 * Reads incidents in which people died or disappeared on the way. The municipality is that of the published place, for
 * incidents the source puts in Colombia; the place is then rounded. An empty count is null, not zero.
 */
export const iomMissingMigrants: Adapter<'events'> = {
  id: 'iom-missing-migrants',
  table: 'events',
  files: [
    {
      holds: 'incidents',
      path: 'migration/iom_missing_migrants_col_pan_ven_2014_2024.csv',
    },
  ],
  address: null,
  fetchInputs: null,
  owns: ({source}) => source === 'iom-missing-migrants',
  read(inputs, report, {locate}) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {
        id: ['web_id'],
        country: ['country'],
        date: ['reported_date'],
        lon: ['lon'],
        lat: ['lat'],
        dead: ['dead'],
        missing: ['missing'],
      },
    });
    const events = readRows(records, report, (cells): Event[] => {
      const date = cells.raw('date');
      if (Number.isNaN(Date.parse(date)) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
        cells.reject('date', 'a day YYYY-MM-DD');
      }
      const lon = cells.decimal('lon', [-180, 180]);
      const lat = cells.decimal('lat', [-90, 90]);
      return [
        {
          id: cells.text('id'),
          date,
          date_precision: 'day',
          kind: 'missing-migrants',
          lon: roundPlace(lon),
          lat: roundPlace(lat),
          territory: cells.text('country') === 'Colombia' ? locate(lon, lat) : null,
          dead: cells.optionalInteger('dead'),
          missing: cells.optionalInteger('missing'),
          source: 'iom-missing-migrants',
        },
      ];
    });
    return suffixIds(events);
  },
};
