import {mergeArcs, feature} from 'topojson-client';
import type {MultiPolygon} from 'topojson-specification';
import {regions} from '../../src/methodology/regions.ts';
import {polygonsAreaKm2} from './geodesy.ts';
import type {LonLat} from './geodesy.ts';
import {findLabelPoint} from './label-point.ts';
import {toNameCase} from './name-case.ts';
import type {MunicipalityGeometry, SourceTopology} from './source-topology.ts';

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

/** Gives the polygons of some municipalities taken together, in degrees, outer ring first. */
export function mergePolygons(
  topology: SourceTopology,
  municipalities: readonly MunicipalityGeometry[],
): LonLat[][][] {
  const merged: MultiPolygon = mergeArcs(topology, municipalities as MunicipalityGeometry[]);
  const geometry = feature(topology, merged).geometry;
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as LonLat[][][]) : [];
}

function largestPolygon(polygons: LonLat[][][]): LonLat[][] {
  const areas = polygons.map((polygon) => polygonsAreaKm2([polygon]));
  return polygons[areas.indexOf(Math.max(...areas))] ?? [];
}

/**
 * Gives the rows of the `territories` table: country, regions, departments, municipalities, each group by code (regions
 * in the order of the methodology). A department or the country stands at its capital's seat; a region, which has none,
 * at its label point.
 * @param departmentNames official names in capitals by two-digit code
 * @throws when a department has no capital or no region
 */
export function buildTerritoryTable(
  topology: SourceTopology,
  departmentNames: ReadonlyMap<string, string>,
): TerritoryRow[] {
  const municipalities = topology.objects.municipalities.geometries;
  const inDepartments = (codes: readonly string[]): MunicipalityGeometry[] =>
    municipalities.filter((municipality) => codes.includes(municipality.id.slice(0, 2)));
  const seatOf = (code: string): {lon: number; lat: number} => {
    const seat = municipalities.find((municipality) => municipality.id === code)?.properties;
    if (!seat) throw new Error(`Expected a municipality ${code} as capital; found none.`);
    return {lon: seat.lon, lat: seat.lat};
  };
  const areaOf = (group: readonly MunicipalityGeometry[]): number =>
    polygonsAreaKm2(mergePolygons(topology, group));
  const regionOf = (department: string): string => {
    const region = regions.find(({departments}) => departments.some((code) => code === department));
    if (!region) throw new Error(`Expected department ${department} in a region; found it in none.`);
    return region.id;
  };
  const country: TerritoryRow = {
    ...{code: 'CO', name: 'Colombia', level: 'country', parent: '', ...seatOf('11001')},
    areaKm2: areaOf(municipalities),
  };
  const regionRows = regions.map(({id, departments}): TerritoryRow => {
    const polygons = mergePolygons(topology, inDepartments(departments));
    const [lon, lat] = findLabelPoint(largestPolygon(polygons));
    const areaKm2 = polygonsAreaKm2(polygons);
    return {code: id, name: regionNames[id], level: 'region', parent: 'CO', lon, lat, areaKm2};
  });
  const departmentRows = [...departmentNames].sort().map(([code, name]): TerritoryRow => {
    const seat = seatOf(capitalOf(code));
    const areaKm2 = areaOf(inDepartments([code]));
    const parent = regionOf(code);
    return {code, name: toNameCase(name), level: 'department', parent, ...seat, areaKm2};
  });
  const municipalityRows = municipalities.map((municipality): TerritoryRow => {
    const {name, lon, lat} = municipality.properties;
    const code = municipality.id;
    const areaKm2 = areaOf([municipality]);
    return {code, name, level: 'municipality', parent: code.slice(0, 2), lon, lat, areaKm2};
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
