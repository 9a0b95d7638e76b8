import {expect, test} from 'vitest';
import {
  distanceKm,
  lengthKm,
  polygonsAreaKm2,
  signedRingAreaKm2,
} from '../../../data/geo/geodesy.ts';
import type {LonLat} from '../../../data/geo/geodesy.ts';

const square: LonLat[] = [
  [-74, 4],
  [-73, 4],
  [-73, 5],
  [-74, 5],
  [-74, 4],
];

test('gives the whole ellipsoid its published area', () => {
  const world: LonLat[] = [
    [-180, -90],
    [180, -90],
    [180, 90],
    [-180, 90],
    [-180, -90],
  ];
  // The surface of the WGS 84 ellipsoid: 510,065,621.724 km².
  expect(signedRingAreaKm2(world)).toBeCloseTo(510_065_621.724, 2);
});

test('signs the area by the direction of the ring', () => {
  expect(signedRingAreaKm2(square)).toBeGreaterThan(0);
  expect(signedRingAreaKm2(square.toReversed())).toBeCloseTo(-signedRingAreaKm2(square), 6);
});

test('takes holes away from the outer ring', () => {
  const hole: LonLat[] = square.map(([lon, lat]) => [
    -73.5 + (lon + 73.5) / 2,
    4.5 + (lat - 4.5) / 2,
  ]);
  const expected = signedRingAreaKm2(square) - signedRingAreaKm2(hole);
  expect(polygonsAreaKm2([[square, hole]])).toBeCloseTo(expected, 6);
});

test('measures a degree on the equator and on a meridian', () => {
  // Equatorial degree: 6378.137 · π / 180. First degree of the meridian: 110.574 km (GRS 80 tables).
  expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.3195, 3);
  expect(distanceKm([0, 0], [0, 1])).toBeCloseTo(110.574, 2);
});

test('adds the stretches of a line', () => {
  expect(lengthKm([[0, 0]])).toBe(0);
  expect(
    lengthKm([
      [0, 0],
      [1, 0],
      [0, 0],
    ]),
  ).toBeCloseTo(2 * 111.3195, 3);
});
