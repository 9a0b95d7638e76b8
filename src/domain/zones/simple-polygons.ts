import type {MultiPolygon, Polygon, Position} from 'geojson';
import {doMeet} from '../clip-rings.ts';
import {
  assemblePolygons,
  boxOf,
  doubleArea,
  isInRings,
  type Polygons,
  type Ring,
} from '../rings.ts';
import {findRingCrossing} from './ring-crossing.ts';
import {ZoneShapeError} from './zone-shape-error.ts';

/** The rings of one drawn polygon, none touching itself. */
interface Drawn {
  readonly outer: readonly Ring[];
  readonly holes: readonly Ring[];
}

/**
 * Gives polygons whose rings are closed, touch themselves nowhere and run with the inside to the left: a ring that passes
 * a place twice becomes several. Doubled places and parts without area are left out.
 * @throws {ZoneShapeError} when no area is left, sides cross, parts lie in each other or a hole lies outside its polygon:
 *   guessing what was meant would give a wrong area.
 */
export function toSimplePolygons(geometry: Polygon | MultiPolygon): Polygons {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const split = polygons.map((rings) => rings.map(splitRing));
  checkCrossing(split.flat(2));
  const drawn = split.map(([outer = [], ...holes]): Drawn => ({
    outer: outer.filter(hasArea),
    holes: holes.flat().filter(hasArea),
  }));
  const rings = drawn.map(({outer, holes}) => [...outer, ...holes]);
  if (drawn.every(({outer}) => outer.length === 0)) {
    throw new ZoneShapeError('no-area', 'Got a polygon without area when expected one with some.');
  }
  for (const {outer, holes} of drawn) checkHoles(outer, holes);
  checkApart(rings);
  return assemblePolygons(rings.flatMap(directRings));
}

function checkCrossing(rings: readonly Ring[]): void {
  const crossing = findRingCrossing(rings);
  if (!crossing) return;
  const where = crossing.map((degrees) => degrees.toFixed(4)).join(', ');
  throw new ZoneShapeError('crosses-itself', `The outline crosses itself at ${where}.`, crossing);
}

/** After the check for crossings only: the halves of a bow tie take each other's area away. */
function hasArea(ring: Ring): boolean {
  return doubleArea(ring) !== 0;
}

/** Takes a ring apart where it passes a place twice. */
function splitRing(ring: Ring): Ring[] {
  const [first] = ring;
  if (!first) return [];
  const simple: Ring[] = [];
  const open: Position[] = [];
  const lastAt = new Map<string, number>();
  for (const place of [...ring, first]) {
    const before = lastAt.get(keyOf(place));
    if (before === undefined) {
      lastAt.set(keyOf(place), open.push(place) - 1);
      continue;
    }
    const loop = open.splice(before + 1);
    for (const passed of loop) lastAt.delete(keyOf(passed));
    simple.push([place, ...loop, place]);
  }
  return simple.filter((part) => part.length > 3);
}

function keyOf([lng = NaN, lat = NaN]: Position): string {
  return `${lng} ${lat}`;
}

/** Turns the rings of a polygon: those that lie in an even number of the others are outer ones. */
function directRings(rings: readonly Ring[]): Ring[] {
  return rings.map((ring) => {
    const isOuter = rings.filter((other) => isWithin(ring, other)).length % 2 === 0;
    return doubleArea(ring) > 0 === isOuter ? ring : [...ring].reverse();
  });
}

function checkHoles(outer: readonly Ring[], holes: readonly Ring[]): void {
  for (const hole of holes) {
    const isInside = outer.some((ring) => isWithin(hole, ring));
    if (isInside && !holes.some((other) => isWithin(hole, other))) continue;
    const [lng = NaN, lat = NaN] = hole[0] ?? [];
    const message = `Got a hole that is not in its polygon, or in another hole, at ${lng}, ${lat}.`;
    throw new ZoneShapeError('hole-outside', message, [lng, lat]);
  }
}

function checkApart(polygons: Polygons): void {
  const boxes = polygons.map((rings) => boxOf(rings));
  for (const [index, rings] of polygons.entries()) {
    for (const [other, others] of polygons.entries()) {
      const [box, otherBox] = [boxes[index], boxes[other]];
      if (other === index || !box || !otherBox || !doMeet(box, otherBox)) continue;
      const inner = rings.find((ring) => isMostlyIn(ring, others));
      if (!inner) continue;
      const [lng = NaN, lat = NaN] = inner[0] ?? [];
      const message = `Got polygons that lie on each other at ${lng}, ${lat}.`;
      throw new ZoneShapeError('overlapping-parts', message, [lng, lat]);
    }
  }
}

/** Whether a ring that crosses no other lies in one; it may touch it. */
function isWithin(ring: Ring, other: Ring): boolean {
  if (ring === other || Math.abs(doubleArea(ring)) >= Math.abs(doubleArea(other))) return false;
  return doMeet(boxOf([ring]), boxOf([other])) && isMostlyIn(ring, [other]);
}

/** Whether most middles of the sides lie inside: one of them may lie on a side. */
function isMostlyIn(ring: Ring, rings: readonly Ring[]): boolean {
  const sides = ring.length - 1;
  let inside = 0;
  for (let side = 0; side < sides; side++) {
    const [lng = NaN, lat = NaN] = ring[side] ?? [];
    const [toLng = NaN, toLat = NaN] = ring[side + 1] ?? [];
    if (isInRings([(lng + toLng) / 2, (lat + toLat) / 2], rings)) inside += 1;
  }
  return inside * 2 > sides;
}
