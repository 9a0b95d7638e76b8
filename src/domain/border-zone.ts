import {intersect} from '@turf/intersect';
import {featureCollection, multiPolygon} from '@turf/helpers';
import Flatbush from 'flatbush';
import type {MultiLineString, MultiPolygon, Polygon, Position} from 'geojson';
import {zoneDistanceKm, type Neighbour} from '../methodology/borders.ts';
import type {MunicipalityCode} from '../methodology/codes.ts';
import {clipRings, prepareClip, type ClipRings} from './clip-rings.ts';
import {distanceContour} from './distance-contour.ts';
import type {LngLat} from './flows.ts';
import {polygonsAreaKm2} from './geodesy.ts';
import {nearestKm, toSegments, type Segments} from './line-distance.ts';
import {assemblePolygons, boxOf, toPolygons, type Polygons, type Ring} from './rings.ts';
import {simplifyRing} from './simplify-ring.ts';

/** A neighbour whose border can have a zone. */
export type ZoneBorder = Neighbour;

/** A territory with its land and its seat. */
export interface ZoneTerritory {
  readonly code: MunicipalityCode;
  readonly geometry: Polygon | MultiPolygon;
  /** Null when the place of its seat is not known. */
  readonly seat: LngLat | null;
}

/** The land that zones are cut from, made ready once. */
export interface ZoneLand {
  readonly territories: readonly PreparedTerritory[];
  readonly boxes: Flatbush | null;
  /** The country's outline. */
  readonly outline: Polygons;
}

interface PreparedTerritory {
  readonly code: MunicipalityCode;
  readonly polygons: Polygons;
  readonly areaKm2: number;
  readonly seat: LngLat | null;
}

/** A territory that has land in the zone. */
export interface ZoneRow {
  readonly territory: MunicipalityCode;
  /** Share of its area inside, over 0 to 1 (exactly 1 when it lies wholly inside). */
  readonly areaShare: number;
  /** Whether its seat lies within the distance; false when the seat is not known. */
  readonly seatInside: boolean;
}

/** The land within a distance of a border. */
export interface BorderZone {
  /** Cut to the country; without coordinates when no land is that near. */
  readonly geometry: MultiPolygon;
  /** On the ellipsoid. */
  readonly areaKm2: number;
  /** By code. */
  readonly rows: readonly ZoneRow[];
}

/** What a zone is made of. */
export interface BorderZoneInput {
  readonly lines: MultiLineString;
  readonly km: number;
  readonly land: ZoneLand;
}

/** Largest distance of a left-out corner of the zone from its edge, as a share of the zone's width. */
const simplification = 0.0005;

/** How many territories are cut between two pauses. */
const territoriesPerStep = 25;

/** Gives territories and the country's outline made ready to cut zones from. */
export function prepareLand(
  territories: readonly ZoneTerritory[],
  outline: Polygon | MultiPolygon,
): ZoneLand {
  const prepared = territories.map(({code, geometry, seat}) => {
    const polygons = toPolygons(geometry);
    return {code, polygons, areaKm2: polygonsAreaKm2(polygons), seat};
  });
  const boxes = prepared.length > 0 ? new Flatbush(prepared.length) : null;
  for (const {polygons} of prepared) boxes?.add(...boxOf(polygons.flat()));
  boxes?.finish();
  return {territories: prepared, boxes, outline: toPolygons(outline)};
}

/**
 * Gives the land within `km` kilometres of a border, and how much of each territory lies in it. Distances are geodesic
 * to 0.05 %; the edge is drawn to 0.1 % of the distance.
 * @throws {RangeError} when the distance is not between 1 and 200 km.
 */
export function borderZone(input: BorderZoneInput): BorderZone {
  const steps = borderZoneSteps(input);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Lets a distance that a zone can have pass. @throws {RangeError} when it is not between 1 and 200 km. */
export function checkZoneDistance(km: number): void {
  const {min, max} = zoneDistanceKm;
  if (km >= min && km <= max) return;
  throw new RangeError(`Got a zone of ${km} km when expected ${min} to ${max} km.`);
}

/** Does the work of `borderZone` in steps of some milliseconds, so that a worker can give it up between two of them. */
export function* borderZoneSteps({lines, km, land}: BorderZoneInput): Generator<void, BorderZone> {
  checkZoneDistance(km);
  const segments = toSegments(lines.coordinates);
  const contour = distanceContour(segments, km);
  yield;
  const zone = prepareClip(contour.map((ring) => simplifyRing(ring, km * simplification)));
  const near = land.boxes?.search(...zone.box) ?? [];
  const rows: ZoneRow[] = [];
  for (const [index, territory] of near.entries()) {
    if (index % territoriesPerStep === 0) yield;
    const row = cutTerritory(land.territories[territory], zone, segments, km);
    if (row) rows.push(row);
  }
  yield;
  const polygons = land.outline.flatMap((rings) => cutPolygons([rings], zone));
  rows.sort((a, b) => (a.territory < b.territory ? -1 : 1));
  return {
    geometry: {type: 'MultiPolygon', coordinates: polygons},
    areaKm2: polygonsAreaKm2(polygons),
    rows,
  };
}

function cutTerritory(
  territory: PreparedTerritory | undefined,
  zone: ClipRings,
  segments: Segments,
  km: number,
): ZoneRow | null {
  if (!territory) return null;
  const insideKm2 = polygonsAreaKm2(cutPolygons(territory.polygons, zone));
  const areaShare = Math.min(1, insideKm2 / territory.areaKm2);
  if (!(areaShare > 0)) return null;
  const seatInside = territory.seat !== null && isNear(territory.seat, segments, km);
  return {territory: territory.code, areaShare, seatInside};
}

function cutPolygons(polygons: Polygons, zone: ClipRings): Position[][][] {
  const rings = clipRings(polygons.flat(), zone);
  return rings ? assemblePolygons(rings) : intersectSlowly(polygons, zone.rings);
}

/** The general way, for polygons with sides on the edge of the zone. */
function intersectSlowly(polygons: Polygons, zone: readonly Ring[]): Position[][][] {
  const subject = multiPolygon(polygons.map((rings) => rings.map((ring) => [...ring])));
  const common = intersect(featureCollection([subject, multiPolygon(assemblePolygons(zone))]));
  return common ? toPolygons(common.geometry).map((rings) => rings.map((ring) => [...ring])) : [];
}

function isNear([lng, lat]: LngLat, segments: Segments, km: number): boolean {
  const rows = Int32Array.from({length: segments.length}, (_, row) => row);
  return nearestKm(segments, rows, lng, lat) <= km;
}
