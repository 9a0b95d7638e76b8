import type {MultiLineString} from 'geojson';
import type {Neighbour} from '../methodology/borders.ts';
import type {ZoneLand} from './zones/zone-land.ts';
import {cutZone, type Zone} from './zones/zone.ts';

/** A neighbour whose border can have a zone. */
export type ZoneBorder = Neighbour;

/** What a border zone is made of. */
export interface BorderZoneInput {
  readonly lines: MultiLineString;
  readonly km: number;
  readonly land: ZoneLand;
}

/**
 * Gives the land within `km` kilometres of a border, and how much of each territory lies in it: the zone of a line.
 * @throws {ZoneShapeError} when the distance is not between 1 and 200 km, or the line is none.
 */
export function borderZone({lines, km, land}: BorderZoneInput): Zone {
  return cutZone({kind: 'line', line: lines, km}, land);
}
