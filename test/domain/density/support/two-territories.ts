import type {Position} from 'geojson';
import type {GridLand} from '../../../../src/domain/density/hexagon-grid.ts';
import type {EventColumns} from '../../../../src/domain/density/placed-events.ts';

/** A box in degrees with a place every 0.1°, so that its sides are those of its neighbour. */
function box(west: number, south: number, east: number, north: number): Position[] {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  const sides = corners.slice(1).map((to, index) => [corners[index]!, to] as const);
  const ring = sides.flatMap(([from, to]) => {
    const steps = Math.round(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) * 10);
    return Array.from({length: steps}, (_, step): Position => {
      const share = step / steps;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
  return [...ring, [west, south]];
}

/** A country of 4° by 4° around 73° W, 4° N, of a western and an eastern half. */
export const twoTerritories: GridLand = {
  territories: [
    {code: '01001', polygons: [[box(-75, 2, -73, 6)]]},
    {code: '02001', polygons: [[box(-73, 2, -71, 6)]]},
  ],
  outline: [[box(-75, 2, -71, 6)]],
};

/** An incident as a test writes it. */
export interface Incident {
  readonly kind: string;
  readonly year: number;
  readonly territory: string | null;
  readonly place: readonly [lng: number, lat: number] | null;
  readonly dead: number | null;
}

/** The columns of incidents. */
export function toColumns(incidents: readonly Incident[]): EventColumns {
  return {
    length: incidents.length,
    kind: incidents.map(({kind}) => kind),
    year: incidents.map(({year}) => year),
    territory: incidents.map(({territory}) => territory),
    lon: incidents.map(({place}) => place?.[0] ?? NaN),
    lat: incidents.map(({place}) => place?.[1] ?? NaN),
    dead: incidents.map(({dead}) => dead ?? NaN),
  };
}
