import type {LonLat} from './geodesy.ts';

/** A place on the grid: whole steps east and north of the grid's origin. */
export type GridPoint = readonly [x: number, y: number];

/** A square grid in degrees; the origin is its south-west corner. */
export interface Grid {
  readonly origin: LonLat;
  readonly stepDegrees: number;
}

/** Gives a place in grid steps, rounded to the nearest. */
export function toGrid(grid: Grid, place: LonLat): GridPoint {
  return [
    Math.round((place[0] - grid.origin[0]) / grid.stepDegrees),
    Math.round((place[1] - grid.origin[1]) / grid.stepDegrees),
  ];
}

/** Gives a grid point in degrees. */
export function toDegrees(grid: Grid, point: GridPoint): LonLat {
  return [
    point[0] * grid.stepDegrees + grid.origin[0],
    point[1] * grid.stepDegrees + grid.origin[1],
  ];
}

/** Gives one key for a grid point; unique for coordinates between 0 and 2^25. */
export function pointKey(point: GridPoint): number {
  return point[0] * 2 ** 25 + point[1];
}

/** Gives the nearest point, in widening squares, that is not yet taken. */
function findFreePoint(point: GridPoint, taken: ReadonlySet<number>): GridPoint {
  for (let radius = 0; radius < 20; radius += 1) {
    for (let offset = 0; offset < (2 * radius + 1) ** 2; offset += 1) {
      const x = (offset % (2 * radius + 1)) - radius;
      const y = Math.floor(offset / (2 * radius + 1)) - radius;
      const candidate: GridPoint = [point[0] + x, point[1] + y];
      const isOnSquare = Math.max(Math.abs(x), Math.abs(y)) === radius;
      if (isOnSquare && !taken.has(pointKey(candidate))) return candidate;
    }
  }
  throw new Error(
    `Expected a free grid point near ${point.join(', ')}; found none within 20 steps.`,
  );
}

/**
 * Gives the arcs on a grid so that no two different places fall on one point: ends of arcs move to the nearest free
 * point, other vertices whose point is taken are left out. So rings that were valid do not come to touch themselves.
 */
export function snapArcs(arcs: readonly (readonly LonLat[])[], grid: Grid): GridPoint[][] {
  const nodes = new Map<string, GridPoint>();
  const taken = new Set<number>();
  const snapNode = (place: LonLat): void => {
    const name = place.join(' ');
    if (nodes.has(name)) return;
    const point = findFreePoint(toGrid(grid, place), taken);
    nodes.set(name, point);
    taken.add(pointKey(point));
  };
  for (const arc of arcs) for (const end of [arc.at(0), arc.at(-1)]) if (end) snapNode(end);
  return arcs.map((arc) =>
    arc.flatMap((place, index): GridPoint[] => {
      const isEnd = index === 0 || index === arc.length - 1;
      const node = isEnd && nodes.get(place.join(' '));
      if (node) return [node];
      const point = toGrid(grid, place);
      if (taken.has(pointKey(point))) return [];
      taken.add(pointKey(point));
      return [point];
    }),
  );
}
