import type {LineString, Point, Polygon, Position} from 'geojson';
import type {TerritoryCode} from '../../methodology/codes.ts';
import type {LngLat} from '../flows.ts';
import {doubleArea} from '../rings.ts';
import {roundPlace} from './line-text.ts';
import {findRingCrossing} from '../zones/ring-crossing.ts';
import {isWithinDrawing, maximumPoints} from './drawing-limits.ts';

/** What can be drawn. A polygon's last point is joined to its first; a circle has one point, its centre. */
export const draftKinds = ['line', 'polygon', 'circle'] as const;
/** One of the kinds. */
export type DraftKind = (typeof draftKinds)[number];

/**
 * A drawn point, and the territory whose seat it was put on; null for any other place. In a draft it is rounded as an
 * address writes it, so that who draws and who opens the link see the same figures.
 */
export interface DraftPoint {
  readonly lng: number;
  readonly lat: number;
  readonly snapped: TerritoryCode | null;
}

/** A shape while it is drawn: it may not be one yet. */
export interface Draft {
  readonly kind: DraftKind;
  readonly points: readonly DraftPoint[];
}

/** Why a change of a draft was refused, or why it is no shape yet; each has its words in both languages. */
export const draftProblems = [
  'outside',
  'too-many-points',
  'same-place',
  'no-such-point',
  'no-such-seat',
  'empty',
  'line-needs-two',
  'polygon-needs-three',
  'polygon-without-area',
  'polygon-crosses-itself',
] as const;
/** One of the problems. */
export type DraftProblem = (typeof draftProblems)[number];

/** A draft after a change; with a problem it is the one from before. */
export interface DraftChange {
  readonly draft: Draft;
  readonly problem: DraftProblem | null;
}

/** Gives a draft of a kind without points. */
export function emptyDraft(kind: DraftKind): Draft {
  return {kind, points: []};
}

/** Gives the draft with a point at its end; a circle's centre goes to the new point. */
export function addPoint(draft: Draft, point: DraftPoint): DraftChange {
  if (draft.kind === 'circle') return replacePoints(draft, [point], 0);
  return replacePoints(draft, [...draft.points, point], draft.points.length);
}

/** Gives the draft with a point somewhere else; `index` from 0. */
export function movePoint(draft: Draft, index: number, point: DraftPoint): DraftChange {
  if (!draft.points[index]) return {draft, problem: 'no-such-point'};
  return replacePoints(draft, draft.points.with(index, point), index);
}

/** Gives the draft with a point on a side, the one that begins at the point `after` (from 0). */
export function insertPoint(draft: Draft, after: number, point: DraftPoint): DraftChange {
  if (draft.kind === 'circle' || !draft.points[after]) return {draft, problem: 'no-such-point'};
  return replacePoints(draft, draft.points.toSpliced(after + 1, 0, point), after + 1);
}

/** Gives the draft without a point; `index` from 0. The two points beside it may then be the same place: one goes too. */
export function removePoint(draft: Draft, index: number): DraftChange {
  if (!draft.points[index]) return {draft, problem: 'no-such-point'};
  const points = draft.points.toSpliced(index, 1);
  const [before, after] = [points[index - 1], points[index]];
  const kept = before && after && isSamePlace(before, after) ? points.toSpliced(index, 1) : points;
  return {draft: {...draft, points: kept}, problem: null};
}

/**
 * Gives why a draft is no shape yet, null when it is one: a line needs two points, a polygon three, an area, and sides that
 * do not cross (a corner that touches a side is let off, as it is when the zone is cut).
 */
export function checkDraft({kind, points}: Draft): DraftProblem | null {
  if (points.length === 0) return 'empty';
  if (kind === 'line' && points.length < 2) return 'line-needs-two';
  if (kind !== 'polygon') return null;
  if (points.length < 3) return 'polygon-needs-three';
  const ring = closeRing(points);
  if (doubleArea(ring) === 0) return 'polygon-without-area';
  return findRingCrossing([ring]) ? 'polygon-crosses-itself' : null;
}

/** Gives the geometry of a draft, polygons counter-clockwise; null while `checkDraft` finds a problem. */
export function draftGeometry(draft: Draft): LineString | Polygon | Point | null {
  const [first] = draft.points;
  if (!first || checkDraft(draft) !== null) return null;
  switch (draft.kind) {
    case 'line':
      return {type: 'LineString', coordinates: draft.points.map(({lng, lat}) => [lng, lat])};
    case 'circle':
      return {type: 'Point', coordinates: [first.lng, first.lat]};
    case 'polygon': {
      const ring = closeRing(draft.points);
      const isRight = doubleArea(ring) > 0;
      return {type: 'Polygon', coordinates: [isRight ? ring : ring.reverse()]};
    }
    default:
      throw new RangeError(`Got draft of kind '${String(draft.kind)}' when expected a known one.`);
  }
}

/** Gives the places of a draft in their order, as an address writes them. */
export function draftPlaces({points}: Draft): readonly LngLat[] {
  return points.map(({lng, lat}) => [lng, lat]);
}

/** Gives points without a seat for places, as an address or a file has them. */
export function toDraftPoints(places: readonly (readonly number[])[]): readonly DraftPoint[] {
  return places.map(([lng = NaN, lat = NaN]) => roundPoint({lng, lat, snapped: null}));
}

/** The new points, the one at `index` rounded as an address does; as before where it cannot stand. */
function replacePoints(draft: Draft, given: readonly DraftPoint[], index: number): DraftChange {
  const wanted = given[index];
  if (!wanted || !isWithinDrawing(wanted.lng, wanted.lat)) return {draft, problem: 'outside'};
  const point = roundPoint(wanted);
  const points = given.with(index, point);
  if (points.length > maximumPoints) return {draft, problem: 'too-many-points'};
  const beside = draft.kind === 'circle' ? [] : [points[index - 1], points[index + 1]];
  if (beside.some((other) => other && isSamePlace(other, point))) {
    return {draft, problem: 'same-place'};
  }
  return {draft: {...draft, points}, problem: null};
}

function roundPoint({lng, lat, snapped}: DraftPoint): DraftPoint {
  const [roundLng, roundLat] = roundPlace([lng, lat]);
  return {lng: roundLng, lat: roundLat, snapped};
}

function isSamePlace(one: DraftPoint, other: DraftPoint): boolean {
  return one.lng === other.lng && one.lat === other.lat;
}

function closeRing(points: readonly DraftPoint[]): Position[] {
  const ring = points.map(({lng, lat}) => [lng, lat]);
  return ring[0] ? [...ring, ring[0]] : ring;
}
