import Flatbush from 'flatbush';
import type {MultiPolygon, Polygon} from 'geojson';
import type {MunicipalityCode} from '../../methodology/codes.ts';
import type {LngLat} from '../flows.ts';
import {straightRingsAreaKm2} from '../geodesy.ts';
import {boxOf, isInRings, toPolygons, type Polygons} from '../rings.ts';

/** A territory with its land and its seat. */
export interface ZoneTerritory {
  readonly code: MunicipalityCode;
  readonly geometry: Polygon | MultiPolygon;
  /** Null when the place of its seat is not known. */
  readonly seat: LngLat | null;
}

/** A territory made ready to be cut. */
export interface PreparedTerritory {
  readonly code: MunicipalityCode;
  readonly polygons: Polygons;
  /** On the ellipsoid. */
  readonly areaKm2: number;
  readonly seat: LngLat | null;
}

/** Joins territories, by their row, to polygons without inner borders. */
export type Dissolve = (rows: readonly number[]) => MultiPolygon;

/** The land that zones are cut from, made ready once. */
export interface ZoneLand {
  readonly territories: readonly PreparedTerritory[];
  /** Of the territories, by their row; null when there are none. */
  readonly boxes: Flatbush | null;
  /** The country's outline. */
  readonly outline: Polygons;
  /** Null where territories can only be laid side by side. */
  readonly dissolve: Dissolve | null;
}

/** Gives territories and the country's outline made ready to cut zones from. */
export function prepareLand(
  territories: readonly ZoneTerritory[],
  outline: Polygon | MultiPolygon,
  dissolve: Dissolve | null = null,
): ZoneLand {
  const prepared = territories.map(({code, geometry, seat}) => {
    const polygons = toPolygons(geometry);
    return {code, polygons, areaKm2: straightRingsAreaKm2(polygons.flat()), seat};
  });
  const boxes = prepared.length > 0 ? new Flatbush(prepared.length) : null;
  for (const {polygons} of prepared) boxes?.add(...boxOf(polygons.flat()));
  boxes?.finish();
  return {territories: prepared, boxes, outline: toPolygons(outline), dissolve};
}

/** Gives the territory a place lies in; null when it lies in none. */
export function findTerritory(
  {territories, boxes}: ZoneLand,
  place: LngLat,
): MunicipalityCode | null {
  const [lng, lat] = place;
  for (const row of boxes?.search(lng, lat, lng, lat) ?? []) {
    const territory = territories[row];
    if (territory && isInRings([lng, lat], territory.polygons.flat())) return territory.code;
  }
  return null;
}
