import type {Ring} from '../rings.ts';

/**
 * Tells whether two sides of a closed ring have a place in common other than the corner between neighbours: they cross,
 * touch, or lie on one another. Looks at every pair: for drawn rings of some hundred places, not for outlines of a country.
 */
export function hasCrossingSides(ring: Ring): boolean {
  const sides = ring.length - 1;
  for (let one = 0; one < sides; one++) {
    for (let other = one + 1; other < sides; other++) {
      const isNext = other === one + 1;
      const isAround = one === 0 && other === sides - 1;
      const isMeeting =
        isNext || isAround ? foldsBack(ring, isNext ? one : other, sides) : meet(ring, one, other);
      if (isMeeting) return true;
    }
  }
  return false;
}

/** Whether the side after `side` runs back over it. */
function foldsBack(ring: Ring, side: number, sides: number): boolean {
  const [ax = NaN, ay = NaN] = ring[side] ?? [];
  const [bx = NaN, by = NaN] = ring[side + 1] ?? [];
  const [cx = NaN, cy = NaN] = ring[((side + 1) % sides) + 1] ?? [];
  if (turn(ring, side, side + 1, cx, cy) !== 0) return false;
  return (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0;
}

function meet(ring: Ring, one: number, other: number): boolean {
  const [ax = NaN, ay = NaN] = ring[one] ?? [];
  const [bx = NaN, by = NaN] = ring[one + 1] ?? [];
  const [cx = NaN, cy = NaN] = ring[other] ?? [];
  const [dx = NaN, dy = NaN] = ring[other + 1] ?? [];
  const c = turn(ring, one, one + 1, cx, cy);
  const d = turn(ring, one, one + 1, dx, dy);
  const a = turn(ring, other, other + 1, ax, ay);
  const b = turn(ring, other, other + 1, bx, by);
  if (c * d < 0 && a * b < 0) return true;
  return (
    (c === 0 && isBetween(cx, cy, ax, ay, bx, by)) ||
    (d === 0 && isBetween(dx, dy, ax, ay, bx, by)) ||
    (a === 0 && isBetween(ax, ay, cx, cy, dx, dy)) ||
    (b === 0 && isBetween(bx, by, cx, cy, dx, dy))
  );
}

/** −1, 0 or 1: on which side of the way from one place to another a third lies. */
function turn(ring: Ring, from: number, to: number, x: number, y: number): number {
  const [ax = NaN, ay = NaN] = ring[from] ?? [];
  const [bx = NaN, by = NaN] = ring[to] ?? [];
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

function isBetween(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  return (
    x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)
  );
}
