import type {Position} from 'geojson';
import Flatbush from 'flatbush';
import type {LngLat} from '../flows.ts';
import {boxOf, type Ring} from '../rings.ts';

/** A side of a ring with the place that follows it. */
type Side = readonly [from: Position, to: Position, after: Position];

/**
 * Gives the first place where sides of closed rings cross, null when none do. Touching is not crossing: a corner on another
 * side counts only when the ring goes through it there.
 */
export function findRingCrossing(rings: readonly Ring[]): LngLat | null {
  const sides = rings.flatMap(sidesOf);
  if (sides.length === 0) return null;
  const index = new Flatbush(sides.length);
  for (const [from, to] of sides) index.add(...boxOf([[from, to]]));
  index.finish();
  for (const [row, side] of sides.entries()) {
    for (const other of index.search(...boxOf([side.slice(0, 2)]))) {
      const found = other === row ? null : crossing(side, sides[other] ?? side);
      if (found) return found;
    }
  }
  return null;
}

function sidesOf(ring: Ring): Side[] {
  return ring.slice(0, -1).flatMap((from, row): Side[] => {
    const to = ring[row + 1];
    const after = ring[row + 2] ?? ring[1];
    return to && after ? [[from, to, after]] : [];
  });
}

function crossing([from, to, after]: Side, [otherFrom, otherTo]: Side): LngLat | null {
  const otherStart = turn(from, to, otherFrom);
  const otherEnd = turn(from, to, otherTo);
  if (otherStart * otherEnd >= 0) return null;
  const start = turn(otherFrom, otherTo, from);
  const end = turn(otherFrom, otherTo, to);
  const beyond = end === 0 ? turn(otherFrom, otherTo, after) : end;
  if (start * beyond >= 0) return null;
  const share = start / (start - end);
  const [lng = NaN, lat = NaN] = from;
  const [toLng = NaN, toLat = NaN] = to;
  return [lng + share * (toLng - lng), lat + share * (toLat - lat)];
}

/** Twice the area of the triangle: positive when the place lies to the left of the side. */
function turn(
  [fromX = NaN, fromY = NaN]: Position,
  [toX = NaN, toY = NaN]: Position,
  [x = NaN, y = NaN]: Position,
): number {
  return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
}
