import {topology} from 'topojson-server';
import {describe, expect, it} from 'vitest';
import {createBorderBearing} from '../../../data/geometry/border-bearing.ts';
import {createLocator} from '../../../data/geometry/locate-territory.ts';
import type {SourceTopology} from '../../../data/geo/source-topology.ts';

/** Two squares of one degree side by side: the country is the rectangle from 0 to 2 east and 0 to 1 north. */
function square(west: number): number[][][] {
  const [south, north, east] = [0, 1, west + 1];
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ];
}
const shape = (id: string, west: number) => ({
  ...{type: 'Feature', id, properties: {}},
  geometry: {type: 'Polygon', coordinates: square(west)},
});
const country = topology(
  {
    municipalities: {
      type: 'FeatureCollection',
      features: [shape('05001', 0), shape('05002', 1)],
    } as never,
  },
  1e5,
) as unknown as SourceTopology;

describe('createLocator', () => {
  it('gives the municipality of a place and null outside', () => {
    const locate = createLocator(country);
    expect(locate(0.5, 0.5)).toBe('05001');
    expect(locate(1.5, 0.5)).toBe('05002');
    expect(locate(2.5, 0.5)).toBeNull();
  });
});

describe('createBorderBearing', () => {
  const bearing = createBorderBearing(country, createLocator(country));

  it.each([
    ['east', 1.99, 0.5, 270],
    ['east, from outside', 2.01, 0.5, 270],
    ['west', 0.01, 0.5, 90],
    ['north', 0.5, 0.99, 180],
    ['south, near the inner border', 1.01, 0.005, 0],
  ])('points into the country across its %s side', (_side, lon, lat, degrees) => {
    expect(bearing(lon, lat)).toBe(degrees);
  });
});
