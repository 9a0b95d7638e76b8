import type {RowOf} from '../../src/methodology/tables.ts';
import type {TerritoryLocator} from '../geometry/locate-territory.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import type {ImportReport} from './toolkit/bad-row.ts';
import {roundPlace} from './toolkit/events.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import type {AdapterInput} from './toolkit/records.ts';
import {countRows, ownsSeriesOf} from './toolkit/series-rows.ts';

const id = 'ucdp-ged';

const files = [
  {
    holds: 'events with place, dates and deaths',
    path: 'risk/outcomes/ucdp_ged_colombia_1989_2018.csv',
  },
];

/** Places of precision 1 (exact) to 3 (second-order division) tell the municipality. @see UCDP GED Codebook, where_prec */
const coarsestPlace = 3;

/** A date of precision 1 is the day itself. @see UCDP GED Codebook, date_prec */
const exactDay = 1;

interface LocatedEvent {
  readonly event: RowOf<'events'>;
  readonly year: number;
}

/** What the first and the last possible day of an event share: the day, the month or the year. */
function toDate(
  start: string,
  end: string,
  precision: number,
): Pick<RowOf<'events'>, 'date' | 'date_precision'> {
  if (precision === exactDay && start === end) return {date: start, date_precision: 'day'};
  const month = start.slice(0, 7);
  if (end.startsWith(month)) return {date: `${month}-01`, date_precision: 'month'};
  return {date: `${start.slice(0, 4)}-01-01`, date_precision: 'year'};
}

function readEvents(
  input: AdapterInput,
  report: ImportReport,
  locate: TerritoryLocator,
): LocatedEvent[] {
  const records = readRecords(input, {
    required: {
      id: ['id'],
      year: ['year'],
      placePrecision: ['where_prec'],
      lon: ['longitude'],
      lat: ['latitude'],
      datePrecision: ['date_prec'],
      start: ['date_start'],
      end: ['date_end'],
      dead: ['best'],
    },
  });
  return readRows(records, report, (cells): LocatedEvent[] => {
    if (cells.integer('placePrecision') > coarsestPlace) return [];
    const year = cells.year('year');
    const [start, end] = [cells.raw('start'), cells.raw('end')];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(start)) cells.reject('start', 'a day YYYY-MM-DD');
    if (!start.startsWith(`${year}-`)) cells.reject('start', `a day of ${year}`);
    const lon = cells.decimal('lon', [-180, 180]);
    const lat = cells.decimal('lat', [-90, 90]);
    const event: RowOf<'events'> = {
      id: `ucdp-${cells.text('id')}`,
      ...toDate(start, end, cells.integer('datePrecision')),
      kind: 'ucdp',
      lon: roundPlace(lon),
      lat: roundPlace(lat),
      territory: locate(lon, lat),
      dead: cells.integer('dead'),
      missing: null,
      source: id,
    };
    return [{event, year}];
  });
}

/** Reads deaths (best estimate) by municipality and year, of events located to the municipality. */
export const ucdpGed: Adapter<'indicators'> = {
  id,
  table: 'indicators',
  files,
  address: null,
  fetchInputs: null,
  owns: ownsSeriesOf(id),
  read(inputs, report, {locate}) {
    const events = readEvents(inputAt(inputs, 0), report, locate);
    const outside = events.filter(({event}) => event.territory === null);
    report.notes.push(
      `${events.length} events located to the municipality; ${outside.length} lie in none: ${outside.map(({event}) => `${event.id} (${event.dead})`).join(', ')}`,
    );
    const deaths = events.flatMap(({event: {territory, dead}, year}) =>
      territory === null ? [] : [{territory, year, value: dead}],
    );
    return countRows('ucdp-deaths', deaths);
  },
};

/** Reads events located to the municipality; the place is rounded after its municipality is found. */
export const ucdpGedEvents: Adapter<'events'> = {
  id: `${id}-events`,
  table: 'events',
  files,
  address: null,
  fetchInputs: null,
  owns: ({source}) => source === id,
  read: (inputs, report, {locate}) =>
    readEvents(inputAt(inputs, 0), report, locate).map(({event}) => event),
};
