import type {GridPoint} from './grid-arcs.ts';

/** A segment of an arc, from its vertex `index` to the next. */
export interface SegmentPlace {
  readonly arc: number;
  readonly index: number;
}

interface Segment extends SegmentPlace {
  readonly from: GridPoint;
  readonly to: GridPoint;
  /** Whether the end is also an end of its arc. */
  readonly isFromNode: boolean;
  readonly isToNode: boolean;
}

function turn(a: GridPoint, b: GridPoint, c: GridPoint): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function isWithin(a: GridPoint, b: GridPoint, point: GridPoint): boolean {
  return (
    Math.min(a[0], b[0]) <= point[0] &&
    point[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= point[1] &&
    point[1] <= Math.max(a[1], b[1])
  );
}

function isSame(a: GridPoint, b: GridPoint): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Tells whether two segments that share the end `at` run over each other from there. */
function isFoldedAt(at: GridPoint, first: GridPoint, second: GridPoint): boolean {
  if (turn(at, first, second) !== 0) return false;
  const dot = (first[0] - at[0]) * (second[0] - at[0]) + (first[1] - at[1]) * (second[1] - at[1]);
  return dot > 0;
}

function sharedEnd(one: Segment, two: Segment): GridPoint | undefined {
  if (isSame(one.from, two.from) || isSame(one.from, two.to)) return one.from;
  return isSame(one.to, two.from) || isSame(one.to, two.to) ? one.to : undefined;
}

/** Tells whether two segments meet anywhere but at an end that both share, or fold over each other. */
function isCrossing(one: Segment, two: Segment): boolean {
  const shared = sharedEnd(one, two);
  if (shared) {
    const first = isSame(one.from, shared) ? one.to : one.from;
    const second = isSame(two.from, shared) ? two.to : two.from;
    return isFoldedAt(shared, first, second);
  }
  const side1 = turn(one.from, one.to, two.from);
  const side2 = turn(one.from, one.to, two.to);
  const side3 = turn(two.from, two.to, one.from);
  const side4 = turn(two.from, two.to, one.to);
  if (side1 !== side2 && side3 !== side4) return true;
  return (
    (side1 === 0 && isWithin(one.from, one.to, two.from)) ||
    (side2 === 0 && isWithin(one.from, one.to, two.to)) ||
    (side3 === 0 && isWithin(two.from, two.to, one.from)) ||
    (side4 === 0 && isWithin(two.from, two.to, one.to))
  );
}

/** Tells whether two segments that share an end may do so: next to each other on an arc, or at an end of both arcs. */
function isTouching(one: Segment, two: Segment, areNeighbours: boolean): boolean {
  const shared = sharedEnd(one, two);
  if (!shared || areNeighbours) return false;
  const isNodeOf = (segment: Segment): boolean =>
    (segment.isFromNode && isSame(segment.from, shared)) ||
    (segment.isToNode && isSame(segment.to, shared));
  return !(isNodeOf(one) && isNodeOf(two));
}

function toSegments(arcs: readonly (readonly GridPoint[])[]): Segment[] {
  return arcs.flatMap((points, arc) =>
    points.slice(1).map((to, index): Segment => {
      const from = points[index] ?? to;
      return {arc, index, from, to, isFromNode: index === 0, isToNode: index === points.length - 2};
    }),
  );
}

/** Gives the keys of the cells that the box of a segment touches. */
function findCells({from, to}: Segment, cellSize: number): number[] {
  const cells: number[] = [];
  const east = Math.floor(Math.max(from[0], to[0]) / cellSize);
  const north = Math.floor(Math.max(from[1], to[1]) / cellSize);
  for (let x = Math.floor(Math.min(from[0], to[0]) / cellSize); x <= east; x += 1) {
    for (let y = Math.floor(Math.min(from[1], to[1]) / cellSize); y <= north; y += 1) {
      cells.push(x * 2 ** 25 + y);
    }
  }
  return cells;
}

/** Gives, for each cell of a coarse grid, the indices of the segments whose box touches it, ascending. */
function binSegments(segments: readonly Segment[], cellSize: number): Iterable<number[]> {
  const cells = new Map<number, number[]>();
  for (const [index, segment] of segments.entries()) {
    for (const key of findCells(segment, cellSize)) {
      const cell = cells.get(key);
      if (cell) cell.push(index);
      else cells.set(key, [index]);
    }
  }
  return cells.values();
}

function isFaulty(one: Segment, two: Segment): boolean {
  const areNeighbours = one.arc === two.arc && two.index - one.index === 1;
  return isCrossing(one, two) || isTouching(one, two, areNeighbours);
}

/** Gives the faulty pairs among the segments of a cell. */
function findPairs(cell: readonly Segment[]): (readonly [Segment, Segment])[] {
  const pairs: (readonly [Segment, Segment])[] = [];
  for (const [order, one] of cell.entries()) {
    for (let other = order + 1; other < cell.length; other += 1) {
      const two = cell[other];
      if (two && isFaulty(one, two)) pairs.push([one, two]);
    }
  }
  return pairs;
}

/**
 * Gives the pairs of segments that cross, touch or overlap anywhere but at the shared ends of their arcs (both may be of
 * one arc); empty when every ring made of the arcs is simple. Exact: grid coordinates are whole numbers.
 */
export function findCrossings(
  arcs: readonly (readonly GridPoint[])[],
): (readonly [first: SegmentPlace, second: SegmentPlace])[] {
  const segments = toSegments(arcs);
  const widths = segments.map(
    ({from, to}) => Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]),
  );
  const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  const found = new Map<string, readonly [SegmentPlace, SegmentPlace]>();
  for (const cell of binSegments(segments, Math.max(2, Math.ceil(mean * 2)))) {
    const members = cell.flatMap((index) => segments.slice(index, index + 1));
    for (const [one, two] of findPairs(members)) {
      found.set(`${one.arc}/${one.index} ${two.arc}/${two.index}`, [one, two]);
    }
  }
  return [...found.values()];
}
