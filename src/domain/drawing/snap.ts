import type {TerritoryCode} from '../../methodology/codes.ts';
import {distanceKm, kmPerDegree} from '../geodesy.ts';
import type {LngLat} from '../flows.ts';
import {addPoint, type Draft, type DraftChange, type DraftPoint} from './draft.ts';
import {roundPlace} from './line-text.ts';

/** The seat of a territory: where drawn points are put when they come near. */
export interface Seat {
  readonly code: TerritoryCode;
  readonly lng: number;
  readonly lat: number;
}

/** A place on the sides of a draft. */
export interface SidePlace {
  /** The side begins at this point, from 0: what `insertPoint` takes. */
  readonly after: number;
  readonly lng: number;
  readonly lat: number;
  /** From the place that was asked about. */
  readonly km: number;
}

/** Gives the point on the nearest seat within `withinKm`, the lower code of two as near; without one, the point as it is. */
export function snapTo(point: DraftPoint, seats: readonly Seat[], withinKm: number): DraftPoint {
  let nearest: Seat | null = null;
  let nearestKm = withinKm;
  for (const seat of seats) {
    const km = distanceKm([point.lng, point.lat], [seat.lng, seat.lat]);
    const isNearer = km < nearestKm || (km === nearestKm && (!nearest || seat.code < nearest.code));
    if (isNearer) [nearest, nearestKm] = [seat, km];
  }
  return nearest ? atSeat(nearest) : point;
}

/**
 * Gives the kilometres of some pixels of a map at a latitude and zoom (512-pixel tiles): what `withinKm` is for a finger.
 * @see Snyder, Map Projections: A Working Manual (USGS 1395), p. 44: Mercator's scale is one over the cosine
 */
export function pixelsToKm(pixels: number, lat: number, zoom: number): number {
  const [lngKm] = kmPerDegree(lat);
  return (pixels * lngKm * 360) / (512 * 2 ** zoom);
}

/** Gives the draft with the seat of a territory at its end: drawing by keyboard. */
export function addSeat(draft: Draft, code: TerritoryCode, seats: readonly Seat[]): DraftChange {
  const seat = seats.find((one) => one.code === code);
  return seat ? addPoint(draft, atSeat(seat)) : {draft, problem: 'no-such-seat'};
}

/** Gives points of an address with the seats they were put on: those that an address writes the same. */
export function restoreSnaps(points: readonly DraftPoint[], seats: readonly Seat[]): DraftPoint[] {
  const byPlace = new Map<string, Seat>();
  for (const seat of seats) {
    const key = placeKey(seat);
    const known = byPlace.get(key);
    if (!known || seat.code < known.code) byPlace.set(key, seat);
  }
  return points.map((point) => {
    const seat = byPlace.get(placeKey(point));
    return seat ? {...point, snapped: seat.code} : point;
  });
}

/** Gives the nearest place on the sides of a draft, the closing side of a polygon among them; null without sides. */
export function nearestSegment({kind, points}: Draft, [lng, lat]: LngLat): SidePlace | null {
  if (kind === 'circle') return null;
  const [lngKm, latKm] = kmPerDegree(lat);
  let nearest: SidePlace | null = null;
  for (const [after, from] of points.entries()) {
    const isClosing = kind === 'polygon' && points.length > 2 && after === points.length - 1;
    const to = points[after + 1] ?? (isClosing ? points[0] : undefined);
    if (!to) continue;
    const stepX = (to.lng - from.lng) * lngKm;
    const stepY = (to.lat - from.lat) * latKm;
    const squared = stepX * stepX + stepY * stepY;
    const along = (lng - from.lng) * lngKm * stepX + (lat - from.lat) * latKm * stepY;
    const share = squared > 0 ? Math.max(0, Math.min(1, along / squared)) : 0;
    const foot: LngLat = [
      from.lng + share * (to.lng - from.lng),
      from.lat + share * (to.lat - from.lat),
    ];
    const km = distanceKm([lng, lat], foot);
    if (!nearest || km < nearest.km) nearest = {after, lng: foot[0], lat: foot[1], km};
  }
  return nearest;
}

function atSeat({code, lng, lat}: Seat): DraftPoint {
  return {lng, lat, snapped: code};
}

function placeKey({lng, lat}: {readonly lng: number; readonly lat: number}): string {
  return roundPlace([lng, lat]).join();
}
