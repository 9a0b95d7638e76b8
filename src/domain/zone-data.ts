import type {FeatureCollection, MultiLineString, MultiPolygon, Polygon} from 'geojson';
import {feature, merge} from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from 'topojson-specification';
import {neighbours, type Neighbour} from '../methodology/borders.ts';
import {parseMunicipality} from '../methodology/codes.ts';
import type {LngLat} from './flows.ts';
import {prepareLand, type ZoneLand, type ZoneTerritory} from './zones/zone-land.ts';

/** The land borders as written to `borders.json`: one feature per neighbour. */
export type BordersFile = FeatureCollection<MultiLineString, {readonly neighbour: string}>;

/** The gazetteer as written to `places.json`: rows under named columns, `code`, `lon` and `lat` among them. */
export interface PlacesFile {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The topology of the territories: its object `municipalities` has the code as the id of each. */
export type TerritoriesFile = Topology<{
  municipalities: GeometryCollection;
}>;

/**
 * Gives the municipalities of a topology and the country's outline, made ready to cut zones from. Municipalities that
 * are not in `places` have no seat.
 * @throws {RangeError} when the id of a geometry is not a municipality's code.
 */
export function readLand(topology: TerritoriesFile, places: PlacesFile): ZoneLand {
  const object = topology.objects.municipalities;
  const seats = readSeats(places);
  const {features} = feature(topology, object);
  const territories = features.map(({id, geometry}): ZoneTerritory => {
    const code = parseMunicipality(String(id));
    if (!code) throw new RangeError(`Got territory '${String(id)}' when expected five digits.`);
    return {code, geometry: geometry as Polygon | MultiPolygon, seat: seats.get(code) ?? null};
  });
  const parts = object.geometries as (TopologyPolygon | TopologyMultiPolygon)[];
  const dissolve = (rows: readonly number[]): MultiPolygon =>
    merge(
      topology,
      rows.flatMap((row) => parts[row] ?? []),
    );
  return prepareLand(territories, merge(topology, parts), dissolve);
}

/** Gives the line of each neighbour's border. @throws {RangeError} when a neighbour has none. */
export function readBorders(file: BordersFile): ReadonlyMap<Neighbour, MultiLineString> {
  const lines = new Map<Neighbour, MultiLineString>();
  for (const neighbour of neighbours) {
    const found = file.features.find(({properties}) => properties.neighbour === neighbour);
    if (!found) throw new RangeError(`Got no border with ${neighbour} when expected one.`);
    lines.set(neighbour, found.geometry);
  }
  return lines;
}

function readSeats({columns, rows}: PlacesFile): ReadonlyMap<string, LngLat> {
  const [code, lng, lat] = ['code', 'lon', 'lat'].map((name) => columns.indexOf(name));
  const seats = new Map<string, LngLat>();
  for (const row of rows) {
    const place = [Number(row[lng ?? -1] ?? NaN), Number(row[lat ?? -1] ?? NaN)] as const;
    if (place.every(Number.isFinite)) seats.set(String(row[code ?? -1]), place);
  }
  return seats;
}
