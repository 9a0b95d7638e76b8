import type {LineString, MultiLineString, Position} from 'geojson';
import {distanceKm} from '../geodesy.ts';

/** Lines made one, in the order they have. */
export interface JoinedLine {
  readonly line: readonly Position[];
  /** The longest stretch that no line covers and that is now a side; 0 when there is none. */
  readonly largestGapKm: number;
}

/**
 * Gives one line of several, as a recorder that was switched off and on leaves them: the end of each joined to the start of
 * the next. The largest gap is for who reads it: a join of many kilometres was perhaps no way that anybody went.
 */
export function joinLines(geometry: LineString | MultiLineString): JoinedLine {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const line: Position[] = [];
  let largestGapKm = 0;
  for (const part of lines) {
    const [toLng, toLat] = part[0] ?? [];
    const [fromLng = toLng, fromLat = toLat] = line.at(-1) ?? [];
    if (toLng === undefined || toLat === undefined) continue;
    const gapKm = distanceKm([fromLng ?? toLng, fromLat ?? toLat], [toLng, toLat]);
    largestGapKm = Math.max(largestGapKm, gapKm);
    for (const place of gapKm === 0 && line.length > 0 ? part.slice(1) : part) line.push(place);
  }
  return {line, largestGapKm};
}
