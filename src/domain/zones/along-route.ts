import Flatbush from 'flatbush';
import type {LineString, MultiLineString} from 'geojson';
import type {Cell} from '../../methodology/cell.ts';
import type {MunicipalityCode, TerritoryCode} from '../../methodology/codes.ts';
import type {LngLat} from '../flows.ts';
import {distanceKm} from '../geodesy.ts';
import {nearestShare, segmentDistanceKm, toSegments, type Segments} from '../line-distance.ts';
import {findTerritory, type ZoneLand} from './zone-land.ts';
import {checkZoneDistance, checkZoneShape, linesOf} from './zone-shape.ts';

/** A place on a route. */
export interface RouteStep {
  /** Along the route from its start, geodesic. */
  readonly km: number;
  readonly place: LngLat;
  /** The municipality it lies in; null abroad and at sea. */
  readonly territory: MunicipalityCode | null;
  /** What each value map has for the territory, in their order; null where it has nothing, or there is no territory. */
  readonly cells: readonly (Cell | null)[];
}

/** An event near a route. */
export interface RouteEvent {
  /** Its row in the columns. */
  readonly row: number;
  /** Where along the route it is nearest (the first such place). */
  readonly km: number;
  /** How far from it. */
  readonly offKm: number;
}

/** A route told from its start to its end. */
export interface RouteProfile {
  readonly lengthKm: number;
  /** At 0, `stepKm`, twice that and so on, and at the very end. */
  readonly steps: readonly RouteStep[];
  /** Those within the corridor, in the order of the route. */
  readonly events: readonly RouteEvent[];
}

/** What is told along a route. */
export interface RouteOptions {
  readonly land: ZoneLand;
  /** Between two steps. */
  readonly stepKm: number;
  /** Half the width of the corridor: events further off are left out. */
  readonly corridorKm: number;
  /** Values to tell, each by territory. */
  readonly values?: readonly ReadonlyMap<TerritoryCode, Cell>[];
  /** Places of events in degrees; those that are not finite are left out. */
  readonly points?: {readonly lon: ArrayLike<number>; readonly lat: ArrayLike<number>};
}

/** The segments of a route with the kilometres at which each begins; one more for the end. */
interface Chain {
  readonly segments: Segments;
  readonly startKm: Float64Array;
}

/** More would be no profile. */
const mostSteps = 20_000;

/** Shortest degree there is between 60° S and 60° N, kilometres: of longitude at 60°. */
const shortestDegreeKm = 55;

/**
 * Tells a route from its start: what territory and values each step has, and which events lie within the corridor, at the
 * kilometre they are nearest to. Parts of a line follow each other; the gaps between them have no length.
 * @throws {ZoneShapeError} when no corridor can be made of the line.
 * @throws {RangeError} when `stepKm` is not over zero or gives over 20,000 steps.
 */
export function alongRoute(
  line: LineString | MultiLineString,
  {land, stepKm, corridorKm, values = [], points = {lon: [], lat: []}}: RouteOptions,
): RouteProfile {
  checkZoneDistance(corridorKm);
  checkZoneShape({kind: 'line', line, km: corridorKm});
  const chain = chainSegments(toSegments(linesOf(line)));
  const lengthKm = chain.startKm.at(-1) ?? 0;
  if (!(stepKm > 0) || lengthKm / stepKm > mostSteps) {
    throw new RangeError(
      `Got steps of ${stepKm} km on ${Math.round(lengthKm)} km when expected at most ${mostSteps} steps.`,
    );
  }
  const marks = Array.from({length: Math.ceil(lengthKm / stepKm)}, (_, step) => step * stepKm);
  const steps = [...marks, lengthKm].map((km): RouteStep => {
    const place = placeAt(chain, km);
    const territory = findTerritory(land, place);
    const cells = values.map((cell) => (territory ? (cell.get(territory) ?? null) : null));
    return {km, place, territory, cells};
  });
  return {lengthKm, steps, events: projectPoints(chain, points, corridorKm)};
}

function chainSegments(segments: Segments): Chain {
  const startKm = new Float64Array(segments.length + 1);
  for (let row = 0; row < segments.length; row++) {
    const before = startKm[row] ?? 0;
    startKm[row + 1] = before + distanceKm(placeOn(segments, row, 0), placeOn(segments, row, 1));
  }
  return {segments, startKm};
}

function placeOn(segments: Segments, row: number, share: number): LngLat {
  return [
    (segments.startLng[row] ?? NaN) + share * (segments.stepLng[row] ?? NaN),
    (segments.startLat[row] ?? NaN) + share * (segments.stepLat[row] ?? NaN),
  ];
}

function placeAt({segments, startKm}: Chain, km: number): LngLat {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((startKm[middle + 1] ?? Infinity) >= km) high = middle;
    else low = middle + 1;
  }
  const start = startKm[low] ?? 0;
  const lengthKm = (startKm[low + 1] ?? start) - start;
  return placeOn(segments, low, lengthKm > 0 ? Math.min(1, (km - start) / lengthKm) : 0);
}

function projectPoints(
  {segments, startKm}: Chain,
  {lon, lat}: NonNullable<RouteOptions['points']>,
  corridorKm: number,
): RouteEvent[] {
  const index = new Flatbush(segments.length);
  for (let row = 0; row < segments.length; row++) {
    const [[fromLng, fromLat], [toLng, toLat]] = [
      placeOn(segments, row, 0),
      placeOn(segments, row, 1),
    ];
    index.add(
      Math.min(fromLng, toLng),
      Math.min(fromLat, toLat),
      Math.max(fromLng, toLng),
      Math.max(fromLat, toLat),
    );
  }
  index.finish();
  const events: RouteEvent[] = [];
  const reach = corridorKm / shortestDegreeKm;
  for (let row = 0; row < lon.length; row++) {
    const [lng, latitude] = [lon[row] ?? NaN, lat[row] ?? NaN];
    if (!Number.isFinite(lng) || !Number.isFinite(latitude)) continue;
    const near = index
      .search(lng - reach, latitude - reach, lng + reach, latitude + reach)
      .sort((a, b) => a - b);
    let offKm = Infinity;
    let nearest = -1;
    for (const segment of near) {
      const away = segmentDistanceKm(segments, segment, lng, latitude);
      if (away < offKm) [offKm, nearest] = [away, segment];
    }
    if (offKm > corridorKm) continue;
    const start = startKm[nearest] ?? 0;
    const share = nearestShare(segments, nearest, lng, latitude);
    events.push({row, km: start + share * ((startKm[nearest + 1] ?? start) - start), offKm});
  }
  return events.sort((a, b) => a.km - b.km || a.row - b.row);
}
