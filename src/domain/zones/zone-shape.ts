import type {LineString, MultiLineString, MultiPolygon, Polygon, Position} from 'geojson';
import {zoneDistanceKm} from '../../methodology/borders.ts';
import type {TerritoryCode} from '../../methodology/codes.ts';
import type {LngLat} from '../flows.ts';
import {distanceKm} from '../geodesy.ts';
import {toSimplePolygons} from './simple-polygons.ts';
import {ZoneShapeError} from './zone-shape-error.ts';

/** The land within `km` kilometres of a line: a border or a corridor. */
export interface LineShape {
  readonly kind: 'line';
  readonly line: LineString | MultiLineString;
  readonly km: number;
}

/** The land within `km` kilometres of a place. */
export interface CircleShape {
  readonly kind: 'circle';
  readonly centre: LngLat;
  readonly km: number;
}

/** The land inside polygons; their sides are straight in degrees, as RFC 7946 has them. */
export interface AreaShape {
  readonly kind: 'area';
  readonly geometry: Polygon | MultiPolygon;
}

/** Municipalities by their codes; a department's code stands for all of its own. */
export interface TerritoriesShape {
  readonly kind: 'territories';
  readonly codes: readonly TerritoryCode[];
}

/** What a zone can be made from. */
export type ZoneShape = LineShape | CircleShape | AreaShape | TerritoriesShape;

/** Most places of a line or an area, so that no file can hold the worker up. */
const mostPlaces = 100_000;

/** Longest line, kilometres: over four times the border with Venezuela. */
const longestLineKm = 10_000;

/** Latitude up to which lines are taken: the distances are made for the tropics. */
const furthestLat = 60;

/** Lets a distance that a zone can have pass. @throws {ZoneShapeError} when it is not between 1 and 200 km. */
export function checkZoneDistance(km: number): void {
  const {min, max} = zoneDistanceKm;
  if (km >= min && km <= max) return;
  throw new ZoneShapeError('distance', `Got a zone of ${km} km when expected ${min} to ${max} km.`);
}

/**
 * Lets a shape that a zone can be made of pass. Whether its territories exist is known only with the land.
 * @throws {ZoneShapeError} with the problem, and the place where there is one: a line needs two different places, sides may
 *   not cross the antimeridian, outlines may not cross themselves or each other.
 */
export function checkZoneShape(shape: ZoneShape): void {
  switch (shape.kind) {
    case 'line':
      checkZoneDistance(shape.km);
      checkLines(linesOf(shape.line));
      return;
    case 'circle':
      checkZoneDistance(shape.km);
      checkPlaces([shape.centre], furthestLat);
      return;
    case 'area':
      checkAreas(shape.geometry);
      return;
    case 'territories':
      if (shape.codes.length > 0) return;
      throw new ZoneShapeError('no-territories', 'Got no territories when expected some.');
  }
}

/** Gives the parts of a line. */
export function linesOf(line: LineString | MultiLineString): readonly (readonly Position[])[] {
  return line.type === 'LineString' ? [line.coordinates] : line.coordinates;
}

function checkLines(lines: readonly (readonly Position[])[]): void {
  checkCount(lines.flat().length, 'line');
  for (const line of lines) checkPlaces(line, furthestLat);
  const hasLength = lines.some(([first, ...others]) =>
    others.some(([lng, lat]) => lng !== first?.[0] || lat !== first?.[1]),
  );
  if (!hasLength) throw new ZoneShapeError('one-point', 'A line needs two different points.');
  const lengthKm = lines.reduce((sum, line) => sum + lineKm(line), 0);
  if (lengthKm <= longestLineKm) return;
  throw new ZoneShapeError(
    'too-long',
    `Got a line of ${Math.round(lengthKm)} km when expected at most ${longestLineKm} km.`,
  );
}

function checkAreas(geometry: Polygon | MultiPolygon): void {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat();
  checkCount(rings.flat().length, 'polygon');
  for (const ring of rings) checkPlaces(ring, 90);
  toSimplePolygons(geometry);
}

function checkCount(count: number, what: string): void {
  if (count === 0) {
    throw new ZoneShapeError('empty', `Got a ${what} without points when expected some.`);
  }
  if (count <= mostPlaces) return;
  throw new ZoneShapeError(
    'too-many-places',
    `Got a ${what} of ${count} points when expected at most ${mostPlaces}.`,
  );
}

function checkPlaces(places: readonly (Position | LngLat)[], mostLat: number): void {
  let lastLng = places[0]?.[0] ?? NaN;
  for (const [lng = NaN, lat = NaN] of places) {
    if (!Number.isFinite(lng) || !Number.isFinite(lat)) {
      throw new ZoneShapeError('not-a-number', `Got a point [${lng}, ${lat}] without numbers.`);
    }
    const place: LngLat = [lng, lat];
    const where = `[${lng}, ${lat}]`;
    if (Math.abs(lng) > 180 || Math.abs(lat) > 90) {
      throw new ZoneShapeError('outside-the-world', `Got ${where}, outside the world.`, place);
    }
    if (Math.abs(lat) > mostLat) {
      const message = `Got ${where} when expected latitudes up to ${mostLat}°.`;
      throw new ZoneShapeError('far-from-the-equator', message, place);
    }
    if (Math.abs(lng - lastLng) > 180) {
      const message = `Got a line over the antimeridian at ${where}.`;
      throw new ZoneShapeError('antimeridian', message, place);
    }
    lastLng = lng;
  }
}

function lineKm(line: readonly Position[]): number {
  let sum = 0;
  for (const [index, [lng = NaN, lat = NaN]] of line.entries()) {
    const [fromLng = lng, fromLat = lat] = line[index - 1] ?? [];
    sum += distanceKm([fromLng, fromLat], [lng, lat]);
  }
  return sum;
}
