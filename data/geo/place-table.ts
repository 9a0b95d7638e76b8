import type {LonLat} from './geodesy.ts';
import {findLabelPoint} from './label-point.ts';
import {capitalOf, largestPolygon} from './territory-table.ts';
import type {TerritoryRow} from './territory-table.ts';

/** The columns of a row of the gazetteer. */
export const placeColumns = [
  ...['code', 'name', 'level', 'parent', 'lon', 'lat', 'areaKm2'],
  ...['isCapital', 'labelLon', 'labelLat'],
] as const;

/**
 * A territory to find, name and place. `lon`, `lat`: seat, of a department that of its capital. Areas in km². `isCapital`:
 * 1 for the capital of a department. The label point lies deepest inside the largest part; only above municipalities.
 */
export type PlaceRow = readonly [
  code: string,
  name: string,
  level: string,
  parent: string,
  lon: number,
  lat: number,
  areaKm2: number,
  isCapital: 0 | 1,
  labelLon?: number,
  labelLat?: number,
];

/** The gazetteer: columns, then rows in the order of the `territories` table. */
export interface PlaceTable {
  readonly columns: readonly string[];
  readonly rows: readonly PlaceRow[];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * Gives the gazetteer.
 * @param polygonsOf the polygons of a territory above the municipality, by code
 */
export function buildPlaceTable(
  territories: readonly TerritoryRow[],
  polygonsOf: (code: string) => readonly (readonly (readonly LonLat[])[])[],
): PlaceTable {
  const capitals = new Set(
    territories.filter(({level}) => level === 'department').map(({code}) => capitalOf(code)),
  );
  const rows = territories.map((territory): PlaceRow => {
    const {code, name, level, parent} = territory;
    const area = round(territory.areaKm2, territory.areaKm2 < 100 ? 1 : 0);
    const place = [round(territory.lon, 3), round(territory.lat, 3)] as const;
    const isCapital = capitals.has(code) ? 1 : 0;
    const row = [code, name, level, parent, ...place, area, isCapital] as const;
    if (level === 'municipality') return row;
    const polygons = polygonsOf(code);
    const [lon, lat] = findLabelPoint(largestPolygon(polygons));
    return [...row, round(lon, 2), round(lat, 2)];
  });
  return {columns: placeColumns, rows};
}
