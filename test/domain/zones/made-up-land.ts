import type {MultiPolygon, Polygon} from 'geojson';
import type {LngLat} from '../../../src/domain/flows.ts';
import {prepareLand, type ZoneTerritory} from '../../../src/domain/zones/zone-land.ts';
import {parseMunicipality} from '../../../src/methodology/codes.ts';

/** A box as a ring. */
export function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A polygon of boxes: the first is its outline, the others holes. */
export function polygon(...rings: number[][][]): Polygon {
  return {type: 'Polygon', coordinates: rings};
}

/** A territory of the code. */
export function territory(
  code: string,
  geometry: Polygon | MultiPolygon,
  seat: LngLat | null,
): ZoneTerritory {
  return {code: parseMunicipality(code)!, geometry, seat};
}

/** A country of four squares of half a degree about the equator: two of department 10 in the west, two of 20 in the east. */
export const land = prepareLand(
  [
    territory('10001', polygon(box(-72, 0, -71.5, 0.5)), [-71.9, 0.2]),
    territory('10002', polygon(box(-72, 0.5, -71.5, 1)), [-71.6, 0.9]),
    territory('20001', polygon(box(-71.5, 0, -71, 0.5)), [-71.2, 0.2]),
    territory('20002', polygon(box(-71.5, 0.5, -71, 1)), null),
  ],
  polygon(box(-72, 0, -71, 1)),
);
