import type {MultiPolygon, Polygon, Position} from 'geojson';

/** A closed ring of places, first = last. */
export type Ring = readonly Position[];

/** Polygons as rings: outer ring first and counter-clockwise, then holes, clockwise: the inside lies to the left. */
export type Polygons = readonly (readonly Ring[])[];

/** A box in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Gives twice the plane area of a closed ring, positive when it runs counter-clockwise. */
export function doubleArea(ring: Ring): number {
  let sum = 0;
  let [fromX = NaN, fromY = NaN] = ring[0] ?? [];
  const [originX, originY] = [fromX, fromY];
  for (const [x = NaN, y = NaN] of ring) {
    sum += (fromX - originX) * (y - originY) - (x - originX) * (fromY - originY);
    [fromX, fromY] = [x, y];
  }
  return sum;
}

/** Gives the polygons of a geometry with every ring running the way RFC 7946 wants; rings without area are left out. */
export function toPolygons(geometry: Polygon | MultiPolygon): Polygons {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.flatMap((ring, index) => directRing(ring, index === 0)));
}

/** Gives the box around rings; empty rings give an empty box (west > east). */
export function boxOf(rings: readonly Ring[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x = NaN, y = NaN] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/** Gives whether a place lies inside rings by the even–odd rule; on a side it may be either. */
export function isInRings([x = NaN, y = NaN]: Position, rings: readonly Ring[]): boolean {
  let isInside = false;
  for (const ring of rings) {
    let [fromX = NaN, fromY = NaN] = ring[0] ?? [];
    for (const [toX = NaN, toY = NaN] of ring) {
      const isAcross = fromY > y !== toY > y;
      if (isAcross && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) {
        isInside = !isInside;
      }
      [fromX, fromY] = [toX, toY];
    }
  }
  return isInside;
}

/** Gives polygons of rings that run as RFC 7946 wants: each hole with the smallest outer ring around it. */
export function assemblePolygons(rings: readonly Ring[]): Position[][][] {
  const outers: {ring: Ring; area: number; holes: Ring[]}[] = [];
  for (const ring of rings) {
    const area = doubleArea(ring);
    if (area > 0) outers.push({ring, area, holes: []});
  }
  outers.sort((a, b) => a.area - b.area);
  for (const ring of rings) {
    if (doubleArea(ring) >= 0) continue;
    findOuter(ring, outers)?.holes.push(ring);
  }
  return outers.map(({ring, holes}) => [[...ring], ...holes.map((hole) => [...hole])]);
}

/** A hole may touch the ring around it: then a place of it that does not decides. */
function findOuter<Outer extends {readonly ring: Ring}>(
  hole: Ring,
  outers: readonly Outer[],
): Outer | undefined {
  const [first] = hole;
  const surely = outers.find(({ring}) => hole.every((place) => isInRings(place, [ring])));
  const isFirstIn = ({ring}: Outer): boolean => first !== undefined && isInRings(first, [ring]);
  const isSomeIn = ({ring}: Outer): boolean => hole.some((place) => isInRings(place, [ring]));
  return surely ?? outers.find(isFirstIn) ?? outers.find(isSomeIn);
}

function directRing(ring: Ring, isOuter: boolean): Ring[] {
  const area = doubleArea(ring);
  if (area === 0) return [];
  return [area > 0 === isOuter ? ring : [...ring].reverse()];
}
