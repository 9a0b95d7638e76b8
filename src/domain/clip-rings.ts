import type {Position} from 'geojson';
import Flatbush from 'flatbush';
import {boxOf, isInRings, type Box, type Ring} from './rings.ts';

/** Rings made ready to clip others with. */
export interface ClipRings {
  readonly rings: readonly Ring[];
  readonly box: Box;
  /** Where each ring's sides begin in the index. */
  readonly firstSides: readonly number[];
  readonly sides: Flatbush | null;
}

/** A place where a side of the subject meets a side of the clip. */
interface Crossing {
  readonly place: Position;
  readonly subjectRing: number;
  readonly clipRing: number;
  /** Side and share of the side, along each ring. */
  readonly subjectAt: number;
  readonly clipAt: number;
  /** Whether the subject goes into the clip here, which is where the clip comes out of the subject. */
  readonly isEntry: boolean;
  isUsed: boolean;
}

/** Gives rings (inside to the left) with an index of their sides, to clip many others with. */
export function prepareClip(rings: readonly Ring[]): ClipRings {
  const firstSides: number[] = [];
  let total = 0;
  for (const ring of rings) {
    firstSides.push(total);
    total += ring.length - 1;
  }
  if (total === 0) return {rings: [], box: boxOf([]), firstSides: [], sides: null};
  const sides = new Flatbush(total);
  for (const ring of rings) {
    for (let side = 0; side < ring.length - 1; side++) sides.add(...sideBox(ring, side));
  }
  sides.finish();
  return {rings, box: boxOf(rings), firstSides, sides};
}

/**
 * Gives the rings of what lies inside both the subject and the clip, both with their inside to the left; the result too.
 * The subject itself when it lies wholly inside; empty when nothing does. Null when sides lie on each other in a way
 * that leaves the rings open: the caller then takes a slower way.
 * @see Weiler & Atherton (1977), Hidden surface removal using polygon area sorting, SIGGRAPH; here between rings that
 *   meet in crossings only
 */
export function clipRings(subject: readonly Ring[], clip: ClipRings): readonly Ring[] | null {
  const crossings = subject.flatMap((ring, index) => crossRing(ring, index, clip));
  const crossedSubject = new Set(crossings.map(({subjectRing}) => subjectRing));
  const crossedClip = new Set(crossings.map(({clipRing}) => clipRing));
  const whole = subject.filter(
    (ring, index) => !crossedSubject.has(index) && isStartInside(ring, clip.rings),
  );
  const held = clip.rings.filter(
    (ring, index) => !crossedClip.has(index) && isStartInside(ring, subject),
  );
  if (crossings.length === 0) return [...whole, ...held];
  const cut = linkRings(crossings, subject, clip.rings);
  return cut && [...cut, ...whole, ...held];
}

function isStartInside(ring: Ring, rings: readonly Ring[]): boolean {
  const [place] = ring;
  return place !== undefined && isInRings(place, rings);
}

function crossRing(ring: Ring, subjectRing: number, clip: ClipRings): Crossing[] {
  const crossings: Crossing[] = [];
  for (let side = 0; side < ring.length - 1; side++) {
    const box = sideBox(ring, side);
    const [from, to] = [ring[side], ring[side + 1]];
    if (!from || !to || !doMeet(box, clip.box)) continue;
    for (const found of clip.sides?.search(...box) ?? []) {
      const clipRing = findRing(clip.firstSides, found);
      const clipSide = found - (clip.firstSides[clipRing] ?? 0);
      const clipFrom = clip.rings[clipRing]?.[clipSide];
      const clipTo = clip.rings[clipRing]?.[clipSide + 1];
      const meeting = clipFrom && clipTo && crossSides(from, to, clipFrom, clipTo);
      if (!meeting) continue;
      const {place, share, clipShare, isEntry} = meeting;
      const subjectAt = side + share;
      const clipAt = clipSide + clipShare;
      crossings.push({place, subjectRing, clipRing, subjectAt, clipAt, isEntry, isUsed: false});
    }
  }
  return crossings;
}

function sideBox(ring: Ring, side: number): Box {
  const [lng = NaN, lat = NaN] = ring[side] ?? [];
  const [toLng = NaN, toLat = NaN] = ring[side + 1] ?? [];
  return [Math.min(lng, toLng), Math.min(lat, toLat), Math.max(lng, toLng), Math.max(lat, toLat)];
}

function crossSides(
  from: Position,
  to: Position,
  clipFrom: Position,
  clipTo: Position,
): {place: Position; share: number; clipShare: number; isEntry: boolean} | null {
  const fromSide = turn(clipFrom, clipTo, from);
  const toSide = turn(clipFrom, clipTo, to);
  if (fromSide >= 0 === toSide >= 0) return null;
  const clipFromSide = turn(from, to, clipFrom);
  const clipToSide = turn(from, to, clipTo);
  if (clipFromSide >= 0 === clipToSide >= 0) return null;
  const share = fromSide / (fromSide - toSide);
  const clipShare = clipFromSide / (clipFromSide - clipToSide);
  const [x = NaN, y = NaN] = from;
  const [toX = NaN, toY = NaN] = to;
  const place = [x + share * (toX - x), y + share * (toY - y)];
  return {place, share, clipShare, isEntry: toSide >= 0};
}

/** Follows the subject from each entry to the exit, the clip from there to the next entry, until the ring closes. */
function linkRings(
  crossings: readonly Crossing[],
  subject: readonly Ring[],
  clip: readonly Ring[],
): Ring[] | null {
  const onSubject = sortAlong(crossings, ({subjectRing, subjectAt}) => [subjectRing, subjectAt]);
  const onClip = sortAlong(crossings, ({clipRing, clipAt}) => [clipRing, clipAt]);
  const rings: Ring[] = [];
  for (const start of crossings) {
    if (!start.isEntry || start.isUsed) continue;
    const ring: Position[] = [];
    let entry = start;
    do {
      entry.isUsed = true;
      const exit = onSubject.get(entry);
      const following = exit && onClip.get(exit);
      if (!exit || exit.isEntry || !following?.isEntry) return null;
      ring.push(entry.place);
      walkRing(subject[entry.subjectRing] ?? [], entry.subjectAt, exit.subjectAt, ring);
      ring.push(exit.place);
      walkRing(clip[exit.clipRing] ?? [], exit.clipAt, following.clipAt, ring);
      if (following.isUsed && following !== start) return null;
      entry = following;
    } while (entry !== start);
    rings.push([...ring, start.place]);
  }
  return rings;
}

/** Each crossing's next one along its ring, round the end. */
function sortAlong(
  crossings: readonly Crossing[],
  keyOf: (crossing: Crossing) => readonly [ring: number, at: number],
): ReadonlyMap<Crossing, Crossing> {
  const byRing = new Map<number, {crossing: Crossing; at: number}[]>();
  for (const crossing of crossings) {
    const [ring, at] = keyOf(crossing);
    const row = {crossing, at};
    const rows = byRing.get(ring);
    if (rows) rows.push(row);
    else byRing.set(ring, [row]);
  }
  const next = new Map<Crossing, Crossing>();
  for (const rows of byRing.values()) {
    rows.sort((a, b) => a.at - b.at);
    for (const [index, {crossing}] of rows.entries()) {
      const following = rows[(index + 1) % rows.length];
      if (following) next.set(crossing, following.crossing);
    }
  }
  return next;
}

/** Adds the corners of a ring between two places on it, going round its end where needed. */
function walkRing(ring: Ring, from: number, to: number, into: Position[]): void {
  const sides = ring.length - 1;
  const last = to > from ? Math.floor(to) : Math.floor(to) + sides;
  for (let corner = Math.floor(from) + 1; corner <= last; corner++) {
    const place = ring[corner % sides];
    if (place) into.push(place);
  }
}

/** Twice the area of the triangle: positive when the place lies to the left of the side. */
function turn(
  [fromX = NaN, fromY = NaN]: Position,
  [toX = NaN, toY = NaN]: Position,
  [x = NaN, y = NaN]: Position,
): number {
  return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
}

function findRing(firstSides: readonly number[], side: number): number {
  let ring = firstSides.length - 1;
  while (ring > 0 && (firstSides[ring] ?? 0) > side) ring--;
  return ring;
}

/** Whether two boxes meet. */
export function doMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
