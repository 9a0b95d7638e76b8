import Flatbush from 'flatbush';
import type {Position} from 'geojson';
import {isInRings, type Ring} from '../rings.ts';

/**
 * Gives a test of whether places lie inside rings, by the even–odd rule, that looks only at the sides level with the place
 * and east of it. On a side it may be either.
 */
export function indexRings(rings: readonly Ring[]): (place: Position) => boolean {
  const sides = rings.flatMap((ring) =>
    ring.slice(0, -1).flatMap((from, row): Position[][] => {
      const to = ring[row + 1];
      return to ? [[from, to]] : [];
    }),
  );
  if (sides.length === 0) return () => false;
  const index = new Flatbush(sides.length);
  for (const [from, to] of sides) {
    const [lng = NaN, lat = NaN] = from ?? [];
    const [toLng = NaN, toLat = NaN] = to ?? [];
    index.add(
      Math.min(lng, toLng),
      Math.min(lat, toLat),
      Math.max(lng, toLng),
      Math.max(lat, toLat),
    );
  }
  index.finish();
  return (place) => {
    const [lng = NaN, lat = NaN] = place;
    const level = index.search(lng, lat, Infinity, lat);
    return isInRings(
      place,
      level.flatMap((row) => openSide(sides[row])),
    );
  };
}

/** A side as a ring that the even–odd rule walks once: from its start to its end. */
function openSide(side: readonly Position[] | undefined): Ring[] {
  return side ? [side] : [];
}
