import type {Position} from 'geojson';
import type {LngLat} from '../flows.ts';
import {kmPerDegree} from '../geodesy.ts';
import {maximumPoints} from './drawing-limits.ts';
import {roundPlace} from './line-text.ts';

/** A line with fewer points, and how far the points left out lie from it at most. */
export interface SimplifiedTrack {
  readonly line: readonly LngLat[];
  readonly deviationKm: number;
}

/** A stretch between two kept points, and its furthest point. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly furthest: number;
  readonly awayKm: number;
}

/** A line as columns, with the kilometres of a degree at each point. */
interface Columns {
  readonly length: number;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly lngKm: Float64Array;
  readonly latKm: Float64Array;
}

/**
 * Gives a line without the points that lie within `toleranceKm` of what is left; its two ends are always kept. Distances
 * are in kilometres of the ellipsoid at the latitude of the point left out; sides are straight in degrees, as in a map file.
 * @throws {RangeError} for a tolerance that is negative or no number, or a coordinate that is no number
 * @see Douglas & Peucker (1973), Cartographica 10(2)
 */
export function simplifyTrack(line: readonly Position[], toleranceKm: number): SimplifiedTrack {
  if (!(toleranceKm >= 0)) {
    throw new RangeError(`Got tolerance ${toleranceKm} km when expected 0 or more.`);
  }
  const columns = toColumns(line);
  const isKept = markEnds(columns);
  const open = [measureSpan(columns, 0, columns.length - 1)];
  for (let span = open.pop(); span; span = open.pop()) {
    if (span.awayKm <= toleranceKm) continue;
    isKept[span.furthest] = 1;
    open.push(...splitSpan(columns, span));
  }
  const kept = keptPlaces(columns, isKept);
  return {line: kept, deviationKm: measureDeviation(columns, isKept, kept)};
}

/**
 * Gives a line of at most `limit` points that follows another as closely as splitting it at its furthest points can, its
 * places rounded as an address writes them. The deviation includes the rounding: it is that of the line as shared.
 * @throws {RangeError} for a limit under 2, or a coordinate that is no number
 */
export function fitTrack(line: readonly Position[], limit = maximumPoints): SimplifiedTrack {
  if (!(limit >= 2)) throw new RangeError(`Got limit ${limit} when expected 2 points or more.`);
  const columns = toColumns(line);
  const isKept = markEnds(columns);
  const spans = [measureSpan(columns, 0, columns.length - 1)];
  for (let kept = 2; kept < limit; kept++) {
    const index = indexOfWorst(spans);
    const span = spans[index];
    // Nearer than the rounding nothing is gained.
    if (!span || span.awayKm < 0.001) break;
    isKept[span.furthest] = 1;
    spans.splice(index, 1, ...splitSpan(columns, span));
  }
  const rounded = keptPlaces(columns, isKept).map(roundPlace);
  return {line: rounded, deviationKm: measureDeviation(columns, isKept, rounded)};
}

function toColumns(line: readonly Position[]): Columns {
  const {length} = line;
  const make = (): Float64Array => new Float64Array(length);
  const columns = {length, lng: make(), lat: make(), lngKm: make(), latKm: make()};
  for (const [index, [lng = NaN, lat = NaN]] of line.entries()) {
    if (!Number.isFinite(lng) || !Number.isFinite(lat)) {
      throw new RangeError(`Got place ${index} as ${lng},${lat} when expected two numbers.`);
    }
    const [lngKm, latKm] = kmPerDegree(lat);
    columns.lng[index] = lng;
    columns.lat[index] = lat;
    columns.lngKm[index] = lngKm;
    columns.latKm[index] = latKm;
  }
  return columns;
}

function markEnds({length}: Columns): Uint8Array {
  const isKept = new Uint8Array(length);
  if (length > 0) isKept[0] = isKept[length - 1] = 1;
  return isKept;
}

function placeAt({lng, lat}: Columns, index: number): LngLat {
  return [lng[index] ?? NaN, lat[index] ?? NaN];
}

function measureSpan(columns: Columns, first: number, last: number): Span {
  const [fromLng, fromLat] = placeAt(columns, first);
  const [toLng, toLat] = placeAt(columns, last);
  let furthest = first;
  let squared = 0;
  for (let index = first + 1; index < last; index++) {
    const away = squaredKm(columns, index, fromLng, fromLat, toLng, toLat);
    if (away > squared) [furthest, squared] = [index, away];
  }
  return {first, last, furthest, awayKm: Math.sqrt(squared)};
}

function splitSpan(columns: Columns, {first, last, furthest}: Span): readonly [Span, Span] {
  return [measureSpan(columns, first, furthest), measureSpan(columns, furthest, last)];
}

/** Square of the kilometres from a point to a chord, by the degree lengths at the point; in the loop of all loops. */
function squaredKm(
  {lng, lat, lngKm, latKm}: Columns,
  index: number,
  fromLng: number,
  fromLat: number,
  toLng: number,
  toLat: number,
): number {
  const perLng = lngKm[index] ?? NaN;
  const perLat = latKm[index] ?? NaN;
  const chordX = (toLng - fromLng) * perLng;
  const chordY = (toLat - fromLat) * perLat;
  const x = ((lng[index] ?? NaN) - fromLng) * perLng;
  const y = ((lat[index] ?? NaN) - fromLat) * perLat;
  const squared = chordX * chordX + chordY * chordY;
  const along = squared > 0 ? (x * chordX + y * chordY) / squared : 0;
  const share = Math.max(0, Math.min(1, along));
  const awayX = x - share * chordX;
  const awayY = y - share * chordY;
  return awayX * awayX + awayY * awayY;
}

function indexOfWorst(spans: readonly Span[]): number {
  let worst = 0;
  for (let index = 1; index < spans.length; index++) {
    if ((spans[index]?.awayKm ?? 0) > (spans[worst]?.awayKm ?? 0)) worst = index;
  }
  return worst;
}

function keptPlaces(columns: Columns, isKept: Uint8Array): LngLat[] {
  const kept: LngLat[] = [];
  for (let index = 0; index < columns.length; index++) {
    if (isKept[index] === 1) kept.push(placeAt(columns, index));
  }
  return kept;
}

/** The largest distance from a point to the side that stands for it. */
function measureDeviation(columns: Columns, isKept: Uint8Array, line: readonly LngLat[]): number {
  let side = -1;
  let largest = 0;
  for (let index = 0; index < columns.length; index++) {
    if (isKept[index] === 1) side++;
    const from = line[side] ?? [NaN, NaN];
    const to = line[side + 1] ?? from;
    largest = Math.max(largest, squaredKm(columns, index, from[0], from[1], to[0], to[1]));
  }
  return Math.sqrt(largest);
}
