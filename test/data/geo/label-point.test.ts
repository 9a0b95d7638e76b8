import {expect, test} from 'vitest';
import type {LonLat} from '../../../data/geo/geodesy.ts';
import {findLabelPoint, signedDistanceToEdge} from '../../../data/geo/label-point.ts';

const square: LonLat[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];

test('finds the middle of a square', () => {
  const [lon, lat] = findLabelPoint([square]);
  expect(lon).toBeCloseTo(1, 1);
  expect(lat).toBeCloseTo(1, 1);
});

test('stays in the wide arm of an L', () => {
  const ell: LonLat[] = [
    [0, 0],
    [10, 0],
    [10, 1],
    [4, 1],
    [4, 10],
    [0, 10],
    [0, 0],
  ];
  const [lon] = findLabelPoint([ell]);
  expect(lon).toBeLessThan(4);
  expect(signedDistanceToEdge(...findLabelPoint([ell]), [ell])).toBeGreaterThan(1.9);
});

test('signs the distance to the edge', () => {
  expect(signedDistanceToEdge(1, 1, [square])).toBe(1);
  expect(signedDistanceToEdge(3, 1, [square])).toBe(-1);
});

test('refuses a polygon without a ring', () => {
  expect(() => findLabelPoint([])).toThrow('outer ring');
});
