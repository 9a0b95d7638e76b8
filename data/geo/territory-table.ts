import {regions} from '../../src/methodology/regions.ts';
import {polygonsAreaKm2} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import {findLabelPoint} from './label-point.ts';
import {dissolve, toPlainTopology} from './plain-topology.ts';
import type {SourceTopology} from './source-topology.ts';

/** One row of the `territories` table; places in degrees, area in km² on the ellipsoid. */
export interface TerritoryRow {
  readonly code: string;
  readonly name: string;
  readonly level: 'country' | 'region' | 'department' | 'municipality';
  /** Code of the territory above; empty for the country. */
  readonly parent: string;
  readonly lon: number;
  readonly lat: number;
  readonly areaKm2: number;
}

const regionNames: Readonly<Record<(typeof regions)[number]['id'], string>> = {
  caribe: 'Caribe',
  andina: 'Andina',
  pacifica: 'Pacífica',
  orinoquia: 'Orinoquía',
  amazonia: 'Amazonía',
};

/** The seat of a department whose capital does not end in 001. */
const capitalExceptions: Readonly<Record<string, string>> = {'25': '11001'};

/** Gives the five-digit code of a department's capital. */
export function capitalOf(department: string): string {
  return capitalExceptions[department] ?? `${department}001`;
}

/** Gives the polygon with the largest area; empty when there is none. */
export function largestPolygon(
  polygons: readonly (readonly (readonly LonLat[])[])[],
): readonly (readonly LonLat[])[] {
  const areas = polygons.map((polygon) => polygonsAreaKm2([polygon]));
  return polygons[areas.indexOf(Math.max(...areas))] ?? [];
}

function regionOf(department: string): string {
  const region = regions.find(({departments}) => departments.some((code) => code === department));
  if (!region) throw new Error(`Expected department ${department} in a region; found it in none.`);
  return region.id;
}

/**
 * Gives the rows of the `territories` table: country, regions, departments, municipalities, each group by code (regions
 * in the order of the methodology). A department or the country stands at its capital's seat; a region, which has none,
 * at its label point.
 * @throws when a department has no capital or no region
 */
export function buildTerritoryTable(source: SourceTopology): TerritoryRow[] {
  const topology = toPlainTopology(source);
  const municipalities = source.objects.municipalities.geometries;
  const codes = municipalities.map(({id}) => id);
  const seats = new Map(municipalities.map(({id, properties: {lon, lat}}) => [id, {lon, lat}]));
  const seatOf = (code: string): {lon: number; lat: number} => {
    const seat = seats.get(code);
    if (!seat) throw new Error(`Expected a municipality ${code} as capital; found none.`);
    return seat;
  };
  const areaOf = (group: readonly string[]): number => polygonsAreaKm2(dissolve(topology, group));
  const inDepartments = (departments: readonly string[]): string[] =>
    codes.filter((code) => departments.includes(code.slice(0, 2)));
  const country: TerritoryRow = {
    ...{code: 'CO', name: 'Colombia', level: 'country', parent: '', ...seatOf('11001')},
    areaKm2: areaOf(codes),
  };
  const regionRows = regions.map(({id, departments}): TerritoryRow => {
    const polygons = dissolve(topology, inDepartments(departments));
    const [lon, lat] = findLabelPoint(largestPolygon(polygons));
    const areaKm2 = polygonsAreaKm2(polygons);
    return {code: id, name: regionNames[id], level: 'region', parent: 'CO', lon, lat, areaKm2};
  });
  const departmentNames = Object.entries(source.departmentNames).sort();
  const departmentRows = departmentNames.map(([code, name]): TerritoryRow => {
    const areaKm2 = areaOf(inDepartments([code]));
    const parent = regionOf(code);
    return {code, name, level: 'department', parent, ...seatOf(capitalOf(code)), areaKm2};
  });
  const municipalityRows = municipalities.map(({id, properties}): TerritoryRow => {
    const parent = id.slice(0, 2);
    return {code: id, level: 'municipality', parent, ...properties, areaKm2: areaOf([id])};
  });
  municipalityRows.sort((left, right) => (left.code < right.code ? -1 : 1));
  return [country, ...regionRows, ...departmentRows, ...municipalityRows];
}

/** Gives the rows as CSV with a header, places to 5 decimals (1 m), areas to 2 (a hectare). */
export function formatTerritoryTable(rows: readonly TerritoryRow[]): string {
  const quote = (text: string): string => (text.includes(',') ? `"${text}"` : text);
  const lines = rows.map((row) =>
    [
      ...[row.code, quote(row.name), row.level, row.parent],
      ...[row.lon.toFixed(5), row.lat.toFixed(5), row.areaKm2.toFixed(2)],
    ].join(','),
  );
  return ['code,name,level,parent,lon,lat,area_km2', ...lines, ''].join('\n');
}
