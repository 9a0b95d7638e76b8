import type {Position} from 'geojson';
import {kmPerDegree} from './geodesy.ts';
import type {Ring} from './rings.ts';

/**
 * Gives a closed ring with the places left out that lie within `toleranceKm` of the sides without them. Fewer than four
 * places, or a ring that would lose its area, come back as they are.
 * @see Douglas & Peucker (1973), Cartographica 10(2)
 */
export function simplifyRing(ring: Ring, toleranceKm: number): Position[] {
  const middle = Math.floor(ring.length / 2);
  const isKept = new Uint8Array(ring.length);
  const [lngKm, latKm] = kmPerDegree(ring[0]?.[1] ?? 0);
  const spans: [number, number][] = [
    [0, middle],
    [middle, ring.length - 1],
  ];
  for (const index of [0, middle, ring.length - 1]) isKept[index] = 1;
  for (let span = spans.pop(); span; span = spans.pop()) {
    const furthest = findFurthest(ring, span, lngKm, latKm, toleranceKm);
    if (furthest < 0) continue;
    isKept[furthest] = 1;
    spans.push([span[0], furthest], [furthest, span[1]]);
  }
  const kept = ring.filter((_, index) => isKept[index] === 1);
  return kept.length < 4 ? [...ring] : kept;
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
