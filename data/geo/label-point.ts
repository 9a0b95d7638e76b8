import type {LonLat} from './geodesy.ts';

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly distance: number;
  readonly bound: number;
}

function squaredDistanceToSegment(x: number, y: number, from: LonLat, to: LonLat): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / squared;
  const clamped = Math.max(0, Math.min(1, share));
  return (x - from[0] - clamped * dx) ** 2 + (y - from[1] - clamped * dy) ** 2;
}

/** Tells whether the edge passes a place on its east side, at its height. */
function isEastOf(x: number, y: number, from: LonLat, to: LonLat): boolean {
  if (to[1] > y === from[1] > y) return false;
  const share = (y - to[1]) / (from[1] - to[1]);
  return x < to[0] + share * (from[0] - to[0]);
}

/** Gives the distance in degrees from a place to the nearest edge of a polygon, negative when the place is outside. */
export function signedDistanceToEdge(
  x: number,
  y: number,
  polygon: readonly (readonly LonLat[])[],
): number {
  let isInside = false;
  let squared = Infinity;
  for (const ring of polygon) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && isEastOf(x, y, from, to)) isInside = !isInside;
      if (from) squared = Math.min(squared, squaredDistanceToSegment(x, y, to, from));
      from = to;
    }
  }
  return (isInside ? 1 : -1) * Math.sqrt(squared);
}

function makeCell(
  x: number,
  y: number,
  half: number,
  polygon: readonly (readonly LonLat[])[],
): Cell {
  const distance = signedDistanceToEdge(x, y, polygon);
  return {x, y, half, distance, bound: distance + half * Math.SQRT2};
}

/**
 * Gives the place deepest inside a polygon (pole of inaccessibility), in degrees, within `precision` degrees of the
 * best: where a label has most room. The first ring is the outer one.
 * @throws when the polygon has no ring
 * @see Agafonkin, "A new algorithm for finding a visual center of a polygon" (2016)
 */
export function findLabelPoint(
  polygon: readonly (readonly LonLat[])[],
  precision = 0.01,
): readonly [lon: number, lat: number] {
  const outer = polygon[0];
  if (!outer || outer.length < 4) throw new Error('A polygon needs an outer ring; got none.');
  const xs = outer.map((place) => place[0]);
  const ys = outer.map((place) => place[1]);
  const west = Math.min(...xs);
  const south = Math.min(...ys);
  const side = Math.max(Math.max(...xs) - west, Math.max(...ys) - south) / 2;
  const queue = [0, 1, 2, 3].map((quarter) =>
    makeCell(
      west + side * ((quarter & 1) + 0.5),
      south + side * ((quarter >> 1) + 0.5),
      side / 2,
      polygon,
    ),
  );
  let best = queue.reduce((left, right) => (right.distance > left.distance ? right : left));
  while (queue.length > 0) {
    queue.sort((left, right) => left.bound - right.bound);
    const cell = queue.pop();
    if (!cell || cell.bound - best.distance <= precision) break;
    if (cell.distance > best.distance) best = cell;
    const half = cell.half / 2;
    for (const [signX, signY] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      const child = makeCell(cell.x + signX * half, cell.y + signY * half, half, polygon);
      if (child.distance > best.distance) best = child;
      if (child.bound - best.distance > precision) queue.push(child);
    }
  }
  return [best.x, best.y];
}
