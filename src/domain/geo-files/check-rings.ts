import type {Position} from 'geojson';
import {doubleArea} from '../rings.ts';
import {featureProblem, type GeoPlace, type GeoProblem} from './geo-problem.ts';

/** Polygons made right, or why they cannot be. */
export interface CheckedRings {
  readonly polygons: Position[][][];
  /** What was changed. */
  readonly notes: readonly GeoProblem[];
  readonly refusal: GeoProblem | null;
}

/**
 * Gives polygons whose rings are closed, have at least four positions and an area, and run as RFC 7946 wants: the outer
 * one counter-clockwise, holes clockwise. What was closed or turned is noted; what cannot be made right is refused.
 * Whether sides cross is not looked at.
 * @see RFC 7946, 3.1.6
 */
export function checkRings(
  polygons: readonly (readonly Position[][])[],
  place: GeoPlace,
): CheckedRings {
  let opened = 0;
  let turned = 0;
  const checked: Position[][][] = [];
  for (const rings of polygons) {
    const directed: Position[][] = [];
    for (const [index, ring] of rings.entries()) {
      const closed = closeRing(ring);
      const refusal = checkRing(closed, ring.length, place);
      if (refusal) return {polygons: [], notes: [], refusal};
      const isRight = doubleArea(closed) > 0 === (index === 0);
      if (closed.length > ring.length) opened++;
      if (!isRight) turned++;
      directed.push(isRight ? closed : closed.reverse());
    }
    if (directed.length > 0) checked.push(directed);
  }
  const notes: GeoProblem[] = [];
  if (opened > 0) notes.push(featureProblem('closed-ring', 'taken', place, {count: opened}));
  if (turned > 0) notes.push(featureProblem('winding', 'taken', place, {count: turned}));
  return {polygons: checked, notes, refusal: null};
}

function closeRing(ring: readonly Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return [...ring];
  return [...ring, [...first]];
}

/** `count` is how many positions the file has. */
function checkRing(ring: readonly Position[], count: number, place: GeoPlace): GeoProblem | null {
  if (ring.length < 4) {
    return featureProblem('ring-positions', 'feature', place, {count});
  }
  if (doubleArea(ring) !== 0) return null;
  return featureProblem('ring-area', 'feature', place, {count});
}
