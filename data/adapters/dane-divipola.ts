import type {RowOf} from '../../src/methodology/tables.ts';
import {toNameCase} from '../geo/name-case.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {ShapeError} from './toolkit/bad-row.ts';
import {fetchSocrata} from './toolkit/fetch-pages.ts';
import {readRecords, readRows} from './toolkit/records.ts';

type Territory = RowOf<'territories'>;

const address = 'https://www.datos.gov.co/resource/gdxc-w37w.json?$order=cod_mpio';

/** The country with its islands: a seat outside it is a misread coordinate. */
const lonRange = [-82, -66] as const;
const latRange = [-4.3, 13.5] as const;

function checkCodes(fresh: readonly Territory[], known: readonly Territory[]): void {
  const freshCodes = new Set(fresh.map(({code}) => code));
  const knownCodes = new Set(known.map(({code}) => code));
  const added = [...freshCodes].filter((code) => !knownCodes.has(code));
  const removed = [...knownCodes].filter((code) => !freshCodes.has(code));
  if (added.length === 0 && removed.length === 0) return;
  throw new ShapeError(
    `DIVIPOLA has new codes ${added.join(', ') || 'none'} and lacks ${removed.join(', ') || 'none'}: the outlines of dane-mgn must be brought to the same codes first`,
  );
}

/**
 * Reads names and seats of the municipalities into the territories that `dane-mgn` wrote: areas, departments and regions
 * stay as they are. New or lost codes stop the import.
 */
export const daneDivipola: Adapter<'territories'> = {
  id: 'dane-divipola',
  table: 'territories',
  files: [{holds: 'DIVIPOLA with seats', path: 'geo/raw/divipola-gdxc-w37w-2026-07-16.json'}],
  address,
  fetchInputs: async () => [await fetchSocrata(address)],
  owns: () => true,
  read(inputs, report, {territories}) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {
        code: ['cod_mpio'],
        name: ['nom_mpio'],
        lon: ['lon', 'longitud'],
        lat: ['lat', 'latitud'],
      },
    });
    const areas = new Map(territories.map(({code, area_km2}) => [code, area_km2]));
    const fresh = readRows(records, report, (cells): Territory[] => {
      const code = cells.municipality('code');
      return [
        {
          code,
          name: toNameCase(cells.text('name')),
          level: 'municipality',
          parent: code.slice(0, 2),
          lon: cells.decimal('lon', lonRange),
          lat: cells.decimal('lat', latRange),
          area_km2: areas.get(code) ?? null,
        },
      ];
    });
    const known = territories.filter(({level}) => level === 'municipality');
    if (report.badRows.length === 0) checkCodes(fresh, known);
    const seats = new Map(fresh.map((territory) => [territory.code, territory]));
    return territories.map((territory) => seats.get(territory.code) ?? territory);
  },
};
