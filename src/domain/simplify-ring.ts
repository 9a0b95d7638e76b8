import type {Position} from 'geojson';
import {kmPerDegree} from './geodesy.ts';
import type {Ring} from './rings.ts';

/**
 * Gives a closed ring with the places left out that lie within `toleranceKm` of the sides without them. Fewer than four
 * places, or a ring that would lose its area, come back as they are.
 * @see Douglas & Peucker (1973), Cartographica 10(2)
 */
export function simplifyRing(ring: Ring, toleranceKm: number): Position[] {
  const kept = keepPlaces(ring, [0, Math.floor(ring.length / 2), ring.length - 1], toleranceKm);
  return kept.length < 4 ? [...ring] : kept;
}

/** Gives a line with the places left out that lie within `toleranceKm` of the line without them; its ends stay. */
export function simplifyLine(line: readonly Position[], toleranceKm: number): Position[] {
  return line.length < 3 ? [...line] : keepPlaces(line, [0, line.length - 1], toleranceKm);
}

function keepPlaces(
  places: readonly Position[],
  fixed: readonly number[],
  toleranceKm: number,
): Position[] {
  const isKept = new Uint8Array(places.length);
  const [lngKm, latKm] = kmPerDegree(places[0]?.[1] ?? 0);
  for (const index of fixed) isKept[index] = 1;
  const spans = fixed.slice(1).map((last, index): [number, number] => [fixed[index] ?? 0, last]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const furthest = findFurthest(places, span, lngKm, latKm, toleranceKm);
    if (furthest < 0) continue;
    isKept[furthest] = 1;
    spans.push([span[0], furthest], [furthest, span[1]]);
  }
  return places.filter((_, index) => isKept[index] === 1);
}

/** The place of a span that is furthest from its chord, -1 when none is further than the tolerance. */
function findFurthest(
  ring: Ring,
  [first, last]: readonly [number, number],
  lngKm: number,
  latKm: number,
  toleranceKm: number,
): number {
  const [startLng = NaN, startLat = NaN] = ring[first] ?? [];
  const [endLng = NaN, endLat = NaN] = ring[last] ?? [];
  const chordX = (endLng - startLng) * lngKm;
  const chordY = (endLat - startLat) * latKm;
  const squared = chordX * chordX + chordY * chordY;
  let furthest = -1;
  let largest = toleranceKm * toleranceKm;
  for (let index = first + 1; index < last; index++) {
    const [lng = NaN, lat = NaN] = ring[index] ?? [];
    const x = (lng - startLng) * lngKm;
    const y = (lat - startLat) * latKm;
    const along = squared > 0 ? (x * chordX + y * chordY) / squared : 0;
    const share = Math.max(0, Math.min(1, along));
    const away = (x - share * chordX) ** 2 + (y - share * chordY) ** 2;
    if (away > largest) [furthest, largest] = [index, away];
  }
  return furthest;
}
