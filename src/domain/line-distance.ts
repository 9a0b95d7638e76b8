import type {Position} from 'geojson';
import {kmPerDegree} from './geodesy.ts';

/** Straight pieces of lines as columns, in degrees: from (`startLng`, `startLat`) on by (`stepLng`, `stepLat`). */
export interface Segments {
  readonly length: number;
  readonly startLng: Float64Array;
  readonly startLat: Float64Array;
  readonly stepLng: Float64Array;
  readonly stepLat: Float64Array;
}

/** Longest segment, degrees: further apart, the degree lengths at its middle are no longer those of its ends. */
const longestStep = 0.2;

/**
 * Gives the segments of lines; steps longer than 0.2° (22 km) are split into equal ones. A line of one place is a
 * segment without length, an empty one is none.
 */
export function toSegments(lines: readonly (readonly Position[])[]): Segments {
  const columns: number[][] = [[], [], [], []];
  for (const line of lines) {
    const [lone] = line;
    if (lone && line.length === 1) addSteps(columns, lone, lone);
    for (const [index, place] of line.entries()) {
      const next = line[index + 1];
      if (next) addSteps(columns, place, next);
    }
  }
  const [startLng, startLat, stepLng, stepLat] = columns.map((column) => Float64Array.from(column));
  const none = new Float64Array();
  return {
    length: startLng?.length ?? 0,
    startLng: startLng ?? none,
    startLat: startLat ?? none,
    stepLng: stepLng ?? none,
    stepLat: stepLat ?? none,
  };
}

function addSteps(columns: readonly number[][], from: Position, to: Position): void {
  const [lng = NaN, lat = NaN] = from;
  const [toLng = NaN, toLat = NaN] = to;
  const longest = Math.max(Math.abs(toLng - lng), Math.abs(toLat - lat));
  const count = Math.max(1, Math.ceil(longest / longestStep - 1e-9));
  const stepLng = (toLng - lng) / count;
  const stepLat = (toLat - lat) / count;
  for (let step = 0; step < count; step++) {
    columns[0]?.push(lng + step * stepLng);
    columns[1]?.push(lat + step * stepLat);
    columns[2]?.push(stepLng);
    columns[3]?.push(stepLat);
  }
}

/**
 * Gives the distance in kilometres from a place to one segment, with the degree lengths at the latitude half-way between
 * the place and the segment's middle: for distances up to 200 km within 0.05 % of the geodesic between 20° S and 20° N.
 */
export function segmentDistanceKm(
  segments: Segments,
  row: number,
  lng: number,
  lat: number,
): number {
  const stepLng = segments.stepLng[row] ?? NaN;
  const stepLat = segments.stepLat[row] ?? NaN;
  const fromLng = lng - (segments.startLng[row] ?? NaN);
  const fromLat = lat - (segments.startLat[row] ?? NaN);
  const [lngKm, latKm] = kmPerDegree(lat - (fromLat - stepLat / 2) / 2);
  const stepX = stepLng * lngKm;
  const stepY = stepLat * latKm;
  const fromX = fromLng * lngKm;
  const fromY = fromLat * latKm;
  const squared = stepX * stepX + stepY * stepY;
  const along = squared > 0 ? (fromX * stepX + fromY * stepY) / squared : 0;
  const share = Math.max(0, Math.min(1, along));
  const x = fromX - share * stepX;
  const y = fromY - share * stepY;
  // Math.hypot takes several times as long; no distance on a map is near its limits.
  return Math.sqrt(x * x + y * y);
}

/** A degree of latitude is nowhere shorter, kilometres. */
const shortestLatKm = 110.5;

/** True when a place is `km` kilometres or less from one of the segments, as `nearestKm` measures. */
export function isWithinKm(segments: Segments, km: number, lng: number, lat: number): boolean {
  const reach = km / shortestLatKm;
  for (let row = 0; row < segments.length; row++) {
    const fromLat = lat - (segments.startLat[row] ?? NaN);
    const toLat = fromLat - (segments.stepLat[row] ?? NaN);
    // Wholly north or south of the place, by more than it may be away.
    if ((fromLat > reach && toLat > reach) || (fromLat < -reach && toLat < -reach)) continue;
    if (segmentDistanceKm(segments, row, lng, lat) <= km) return true;
  }
  return false;
}

/** Gives the distance in kilometres from a place to the nearest of some segments; Infinity when there are none. */
export function nearestKm(
  segments: Segments,
  rows: ArrayLike<number>,
  lng: number,
  lat: number,
): number {
  let nearest = Infinity;
  for (let index = 0; index < rows.length; index++) {
    const distance = segmentDistanceKm(segments, rows[index] ?? -1, lng, lat);
    if (distance < nearest) nearest = distance;
  }
  return nearest;
}

/** Gives the share of a segment, 0 to 1 from its start, at which it is nearest to a place. */
export function nearestShare(segments: Segments, row: number, lng: number, lat: number): number {
  const [stepLng, stepLat] = [segments.stepLng[row] ?? NaN, segments.stepLat[row] ?? NaN];
  const fromLng = lng - (segments.startLng[row] ?? NaN);
  const fromLat = lat - (segments.startLat[row] ?? NaN);
  const [lngKm, latKm] = kmPerDegree(lat - (fromLat - stepLat / 2) / 2);
  const squared = (stepLng * lngKm) ** 2 + (stepLat * latKm) ** 2;
  const dot = fromLng * stepLng * lngKm * lngKm + fromLat * stepLat * latKm * latKm;
  return squared > 0 ? Math.max(0, Math.min(1, dot / squared)) : 0;
}
