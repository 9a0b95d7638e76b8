import type {Position} from 'geojson';
import {kmPerDegree} from './geodesy.ts';
import {nearestKm, segmentDistanceKm, type Segments} from './line-distance.ts';

/**
 * Cells per distance unless told otherwise, and the smallest cell. A chord of the contour leaves the true curve by at most
 * 1/8 of the cell squared over the distance: 0.03 % of 25 km, 0.28 % of 1 km, and only where the edge is an arc.
 */
const usualCells = 20;
const smallestCellKm = 0.15;

/** How many distances are measured, and how many cells are marched, between two pauses. */
const distancesPerStep = 50_000;
const cellsPerStep = 500;

/** Room for rounding when a block is judged by its middle. */
const safety = 1.02;

/** The grid the contour is found on: cell (column, row) has its lower left corner at `west + column · lng`. */
interface Grid {
  readonly west: number;
  readonly south: number;
  /** Size of a cell, degrees. */
  readonly lng: number;
  readonly lat: number;
  /** Half the diagonal of a cell, kilometres. */
  readonly radiusKm: number;
  /** Cells on a side; a power of two. */
  readonly size: number;
}

/** A cell that the contour crosses, and the segments that can be nearest to a place in it. */
interface Cell {
  readonly column: number;
  readonly row: number;
  readonly near: Int32Array;
}

/** Cells in a square, `size` on a side, from the lower left one. */
interface Block extends Cell {
  readonly size: number;
}

/** A side of a cell by its lower left corner: odd keys go up, even ones to the right. */
type SideKey = number;

/**
 * Gives the rings, in degrees, of the places exactly `km` from the nearest segment: the land nearer than that lies to
 * the left, so outer rings run counter-clockwise and holes clockwise. Closed (first place = last place).
 *
 * Cells that the contour cannot cross are found by halving: distance changes by no more than one walks, so a block whose
 * middle is further from the contour than from its corners is out. The other cells are marched; every corner of a ring
 * is moved along its side onto the distance.
 * @see Lorensen & Cline (1987), Marching Cubes, in two dimensions; Frisken et al. (2000), Adaptively Sampled Distance
 *   Fields, for the halving
 */
export function distanceContour(segments: Segments, km: number): Position[][] {
  const steps = distanceContourSteps(segments, km);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/**
 * Does the work of `distanceContour` in steps of some milliseconds. Fewer cells per distance are faster and coarser: the
 * error of a chord grows with the square of a cell.
 */
export function* distanceContourSteps(
  segments: Segments,
  km: number,
  cellsPerDistance = usualCells,
): Generator<void, Position[][]> {
  if (segments.length === 0) return [];
  const grid = layGrid(segments, km, cellsPerDistance);
  const cells = yield* collectCells(segments, km, grid);
  const contour: Contour = {next: new Map(), places: new Map()};
  for (const [index, cell] of cells.entries()) {
    if (index % cellsPerStep === 0) yield;
    marchCell(segments, km, grid, cell, contour);
  }
  return linkRings(contour);
}

function layGrid(segments: Segments, km: number, cellsPerDistance: number): Grid {
  const [west, south, east, north] = boundsOf(segments);
  const furthest = Math.max(Math.abs(south), Math.abs(north));
  const [lngKm, latKm] = kmPerDegree(furthest);
  const cellKm = Math.max(km / cellsPerDistance, Math.min(smallestCellKm, km / 4));
  const lng = cellKm / lngKm;
  const lat = cellKm / latKm;
  const margin = km / cellKm + 3;
  const columns = (east - west) / lng + 2 * margin;
  const rows = (north - south) / lat + 2 * margin;
  return {
    west: west - margin * lng,
    south: south - margin * lat,
    lng,
    lat,
    radiusKm: Math.hypot(lng * kmPerDegree(0)[0], lat * kmPerDegree(90)[1]) / 2,
    size: 2 ** Math.ceil(Math.log2(Math.max(columns, rows))),
  };
}

function boundsOf(segments: Segments): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row < segments.length; row++) {
    const lng = segments.startLng[row] ?? NaN;
    const lat = segments.startLat[row] ?? NaN;
    const endLng = lng + (segments.stepLng[row] ?? NaN);
    const endLat = lat + (segments.stepLat[row] ?? NaN);
    west = Math.min(west, lng, endLng);
    east = Math.max(east, lng, endLng);
    south = Math.min(south, lat, endLat);
    north = Math.max(north, lat, endLat);
  }
  return [west, south, east, north];
}

/** Quarters of a block, last first: a stack gives them back the other way. */
const quarters = [
  [1, 1],
  [0, 1],
  [1, 0],
  [0, 0],
] as const;

/** Halves the block until the cells that the contour crosses are found, with the segments that count in each. */
function* collectCells(
  segments: Segments,
  km: number,
  grid: Grid,
): Generator<void, readonly Cell[]> {
  const all = Int32Array.from({length: segments.length}, (_, row) => row);
  const blocks: Block[] = [{column: 0, row: 0, near: all, size: grid.size}];
  const cells: Cell[] = [];
  let measured = 0;
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    const near = keepNear(segments, km, grid, block);
    measured += block.near.length;
    if (measured > distancesPerStep) {
      measured = 0;
      yield;
    }
    if (near.length === 0) continue;
    const {column, row} = block;
    if (block.size === 1) {
      cells.push({column, row, near});
      continue;
    }
    const size = block.size / 2;
    for (const [right, up] of quarters) {
      blocks.push({column: column + right * size, row: row + up * size, near, size});
    }
  }
  return cells;
}

/** The segments that can be nearest to a place in a block; none when the contour cannot cross it. */
function keepNear(segments: Segments, km: number, grid: Grid, block: Block): Int32Array {
  const {column, row, size, near} = block;
  const lng = grid.west + (column + size / 2) * grid.lng;
  const lat = grid.south + (row + size / 2) * grid.lat;
  const radiusKm = grid.radiusKm * size * safety;
  const distances = new Float64Array(near.length);
  let nearest = Infinity;
  for (let index = 0; index < near.length; index++) {
    const distance = segmentDistanceKm(segments, near[index] ?? -1, lng, lat);
    distances[index] = distance;
    if (distance < nearest) nearest = distance;
  }
  if (Math.abs(nearest - km) > radiusKm) return none;
  const reach = nearest + 2 * radiusKm;
  const kept = new Int32Array(near.length);
  let count = 0;
  for (let index = 0; index < near.length; index++) {
    if ((distances[index] ?? Infinity) <= reach) kept[count++] = near[index] ?? -1;
  }
  return kept.slice(0, count);
}

const none = new Int32Array();

/** What is being drawn: the sides that follow each other, and where the contour crosses each. */
interface Contour {
  readonly next: Map<SideKey, SideKey>;
  readonly places: Map<SideKey, Position>;
}

/** Corners of a cell counter-clockwise from the lower left; side i goes from corner i to corner i + 1. */
const corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** Joins the sides by which the contour enters and leaves a cell, with the inside to its left. */
function marchCell(segments: Segments, km: number, grid: Grid, cell: Cell, contour: Contour): void {
  const placeAt = (right: number, up: number): Position => [
    grid.west + (cell.column + right) * grid.lng,
    grid.south + (cell.row + up) * grid.lat,
  ];
  const excessAt = (right: number, up: number): number => {
    const [lng = NaN, lat = NaN] = placeAt(right, up);
    return nearestKm(segments, cell.near, lng, lat) - km;
  };
  const excess = corners.map(([right, up]) => excessAt(right, up));
  const isInside = excess.map((value) => value <= 0);
  const entries = [0, 1, 2, 3].filter((side) => isInside[side] && !isInside[(side + 1) % 4]);
  const exits = [0, 1, 2, 3].filter((side) => !isInside[side] && isInside[(side + 1) % 4]);
  const isSaddle = entries.length === 2;
  const turn = isSaddle && excessAt(0.5, 0.5) <= 0 ? 1 : 3;
  for (const entry of entries) {
    const exit = isSaddle ? (entry + turn) % 4 : (exits[0] ?? entry);
    contour.next.set(sideKey(grid, cell, entry), sideKey(grid, cell, exit));
    for (const side of [entry, exit]) {
      const key = sideKey(grid, cell, side);
      if (contour.places.has(key)) continue;
      const [right, up] = findCrossing(excessAt, excess, side);
      contour.places.set(key, placeAt(right, up));
    }
  }
}

/** The place on a side where the excess is zero, by three steps of the Illinois false position. */
function findCrossing(
  excessAt: (right: number, up: number) => number,
  excess: readonly number[],
  side: number,
): readonly [right: number, up: number] {
  const [startRight, startUp] = corners[side] ?? [0, 0];
  const [endRight, endUp] = corners[(side + 1) % 4] ?? [0, 0];
  let [low, high] = [0, 1];
  let lowExcess = excess[side] ?? 0;
  let highExcess = excess[(side + 1) % 4] ?? 0;
  let share = 0;
  for (let step = 0; step < 3; step++) {
    share = (low * highExcess - high * lowExcess) / (highExcess - lowExcess);
    const value = excessAt(
      startRight + share * (endRight - startRight),
      startUp + share * (endUp - startUp),
    );
    if (value > 0 === highExcess > 0) {
      [high, highExcess, lowExcess] = [share, value, lowExcess / 2];
    } else {
      [low, lowExcess, highExcess] = [share, value, highExcess / 2];
    }
  }
  return [startRight + share * (endRight - startRight), startUp + share * (endUp - startUp)];
}

function sideKey(grid: Grid, {column, row}: Cell, side: number): SideKey {
  const atColumn = side === 1 ? column + 1 : column;
  const atRow = side === 2 ? row + 1 : row;
  return (atRow * (grid.size + 1) + atColumn) * 2 + (side % 2);
}

function linkRings({next, places}: Contour): Position[][] {
  const rings: Position[][] = [];
  for (const start of [...next.keys()]) {
    if (!next.has(start)) continue;
    const ring: Position[] = [];
    let key: SideKey | undefined = start;
    while (key !== undefined && next.has(key)) {
      ring.push(places.get(key) ?? []);
      const following = next.get(key);
      next.delete(key);
      key = following;
    }
    rings.push([...ring, places.get(start) ?? []]);
  }
  return rings;
}
