import type {RowOf} from '../../src/methodology/tables.ts';
import type {TerritoryLocator} from '../geometry/locate-territory.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import type {ImportReport} from './toolkit/bad-row.ts';
import type {Cells} from './toolkit/cells.ts';
import {toCurrentCode} from './toolkit/codes.ts';
import {roundPlace, suffixIds} from './toolkit/events.ts';
import {isMissing} from './toolkit/missing.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import type {AdapterInput} from './toolkit/records.ts';
import {countRows, ownsSeriesOf} from './toolkit/series-rows.ts';

const id = 'descontamina-eventos';

const files = [
  {
    holds: 'mine events with type, year and place',
    path: 'risk/outcomes/descontamina_eventos_map_muse_1990_2019.csv',
  },
];

/** Types 1 (anti-personnel mine) and 2 (unexploded ordnance) are accidents; the others are demining, seizures, suspicions. */
const lastAccidentType = 2;

/** The municipality the source names: points of seats by the sea can lie off the outlines. */
function readNamed(cells: Cells<'named'>): string | null {
  return isMissing(cells.raw('named')) ? null : toCurrentCode(cells.municipality('named'));
}

function readAccidents(
  input: AdapterInput,
  report: ImportReport,
  locate: TerritoryLocator,
): RowOf<'events'>[] {
  const records = readRecords(input, {
    required: {
      year: ['anio'],
      type: ['tipo_evento'],
      lon: ['lon'],
      lat: ['lat'],
      named: ['divipola'],
    },
  });
  const accidents = readRows(records, report, (cells): RowOf<'events'>[] => {
    if (cells.integer('type') > lastAccidentType) return [];
    const year = cells.year('year');
    const lon = cells.decimal('lon', [-180, 180]);
    const lat = cells.decimal('lat', [-90, 90]);
    return [
      {
        id: `mina-${year}`,
        date: `${year}-01-01`,
        date_precision: 'year',
        kind: 'mine',
        lon: roundPlace(lon),
        lat: roundPlace(lat),
        territory: locate(lon, lat) ?? readNamed(cells),
        dead: null,
        missing: null,
        source: id,
      },
    ];
  });
  return suffixIds(accidents);
}

/** Reads accidents with mines and unexploded ordnance by municipality and year: events, not people. */
export const descontaminaEventos: Adapter<'indicators'> = {
  id,
  table: 'indicators',
  files,
  address: null,
  fetchInputs: null,
  owns: ownsSeriesOf(id),
  read(inputs, report, {locate}) {
    const accidents = readAccidents(inputAt(inputs, 0), report, locate);
    const outside = accidents.filter(({territory}) => territory === null);
    report.notes.push(
      `${accidents.length} accidents; ${outside.length} lie in no municipality: ${outside.map(({id: name}) => name).join(', ')}`,
    );
    const counts = accidents.flatMap(({territory, date}) =>
      territory === null ? [] : [{territory, year: Number(date.slice(0, 4)), value: 1}],
    );
    return countRows('mine-accidents', counts);
  },
};

/** Reads every accident with its year; the place is rounded after its municipality is found. */
export const descontaminaEventosEvents: Adapter<'events'> = {
  id: `${id}-events`,
  table: 'events',
  files,
  address: null,
  fetchInputs: null,
  owns: ({source}) => source === id,
  read: (inputs, report, {locate}) => readAccidents(inputAt(inputs, 0), report, locate),
};
