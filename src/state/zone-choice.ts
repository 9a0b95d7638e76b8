import {isWithinDrawing, maximumPoints} from '../domain/drawing/drawing-limits.ts';
import {roundPlace} from '../domain/drawing/line-text.ts';
import {zoneDistanceKm, type Neighbour} from '../methodology/borders.ts';

/** Longitude and latitude, degrees. */
export type ZonePoint = readonly [lng: number, lat: number];

/**
 * What a zone is made of: the land along a border, along a schematic route or a drawn line, around a place, inside a drawn
 * polygon, or chosen territories.
 */
export const zoneKinds = ['border', 'route', 'line', 'circle', 'area', 'territories'] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** Kinds that are drawn point by point on the map. */
export const drawnKinds = ['line', 'circle', 'area', 'territories'] as const;
export type DrawnKind = (typeof drawnKinds)[number];

/** A zone as it was chosen; what its kind does not use keeps its last value. */
export interface ZoneChoice {
  readonly kind: ZoneKind;
  readonly border: Neighbour;
  /** Depth of a border zone, width to each side of a line, radius of a circle. */
  readonly km: number;
  /** Id of a schematic route. */
  readonly route: string;
  /** Of a line, the ring of a polygon (not closed), or the middle of a circle. */
  readonly points: readonly ZonePoint[];
  /** Codes of the chosen territories. */
  readonly codes: readonly string[];
  /** What its author calls it; empty for none. */
  readonly name: string;
  /** True while it is being dragged: a rougher zone is enough, and is said to be one. */
  readonly isDraft: boolean;
}

export const initialZone: ZoneChoice = {
  kind: 'border',
  border: 'VEN',
  km: 25,
  route: 'cucuta-bogota',
  points: [],
  codes: [],
  name: '',
  isDraft: false,
};

/** The most points an address carries. */
export const mostZonePoints = maximumPoints;

/** True for a place that a zone can have: around Colombia, where the address can say it. */
export const isDrawable = ([lng, lat]: ZonePoint): boolean => isWithinDrawing(lng, lat);

const clampKm = (km: number): number =>
  Math.min(zoneDistanceKm.max, Math.max(zoneDistanceKm.min, km));

/** The zone with what was changed; a distance is kept between the shortest and the longest. */
export function changedZone(zone: ZoneChoice, change: Partial<ZoneChoice>): ZoneChoice {
  const next = {...zone, ...change};
  // As the address writes them: who draws and who opens the link see the same figures.
  const points = change.points ? change.points.map(roundPlace) : next.points;
  return {...next, points, km: clampKm(next.km)};
}

/** The points with one more at its end; a circle has one middle. */
export function withPoint(zone: ZoneChoice, point: ZonePoint): ZoneChoice {
  if (!isDrawable(point)) return zone;
  const rounded = roundPlace(point);
  if (zone.kind === 'circle') return {...zone, points: [rounded]};
  if (zone.points.length >= mostZonePoints) return zone;
  return {...zone, points: [...zone.points, rounded]};
}

/** True when there is enough of it to be cut. */
export function isWhole({kind, points, codes}: ZoneChoice): boolean {
  switch (kind) {
    case 'border':
    case 'route':
      return true;
    case 'line':
      return points.length >= 2;
    case 'circle':
      return points.length === 1;
    case 'area':
      return points.length >= 3;
    case 'territories':
      return codes.length > 0;
  }
}
