import {describe, expect, it} from 'vitest';
import {readShape} from '../../../src/domain/geo-files/read-shape.ts';

const read = (value: unknown, limit = 10) =>
  readShape({name: 'a.geojson', bytes: new TextEncoder().encode(JSON.stringify(value))}, limit);
const feature = (geometry: unknown) => ({type: 'Feature', properties: {name: 'N'}, geometry});

describe('the shape of a file', () => {
  it('of a point is a place', () => {
    expect(read(feature({type: 'Point', coordinates: [-72.5, 7.9]})).shape).toEqual({
      ...{name: 'N', kind: 'place', points: [[-72.5, 7.9]], before: 1, deviationKm: 0},
    });
  });

  it('of a line has at most the points asked for, its ends among them', () => {
    // Eleven points of a straight line: two say the same.
    const coordinates = Array.from({length: 11}, (_, at) => [-72 + at / 10, 7]);
    const {shape} = read(feature({type: 'LineString', coordinates}), 4);
    expect(shape).toMatchObject({kind: 'line', before: 11});
    expect(shape!.points.length).toBeLessThanOrEqual(4);
    expect([shape!.points[0], shape!.points.at(-1)]).toEqual([
      [-72, 7],
      [-71, 7],
    ]);
    expect(shape!.deviationKm).toBeLessThan(1);
  });

  it('of an area is its outer ring, of several the first, not closed', () => {
    const ring = (west: number) => [
      [west, 7],
      [west + 1, 7],
      [west + 1, 8],
      [west, 8],
      [west, 7],
    ];
    const {shape} = read(feature({type: 'MultiPolygon', coordinates: [[ring(-73)], [ring(-70)]]}));
    expect(shape).toMatchObject({kind: 'area', before: 4});
    expect([...shape!.points].sort()).toEqual([...ring(-73).slice(0, 4)].sort());
  });

  it('is none where nothing can be used, and it is said why', () => {
    const {shape, problems} = read({type: 'FeatureCollection', features: []});
    expect(shape).toBeNull();
    expect(problems).toHaveLength(1);
  });
});
