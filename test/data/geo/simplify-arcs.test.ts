import {expect, test} from 'vitest';
import {findCrossings} from '../../../data/geo/find-crossings.ts';
import type {GridPoint} from '../../../data/geo/grid-arcs.ts';
import {simplifyArcs, simplifyLines} from '../../../data/geo/simplify-arcs.ts';

/** A bay 20 wide and 6 deep, and an island's ring in it. */
const bay: GridPoint[] = [
  [0, 10],
  [10, 4],
  [20, 10],
];
const island: GridPoint[] = [
  [9, 7],
  [10, 8],
  [11, 7],
  [11, 6],
  [10, 5],
  [9, 6],
  [9, 7],
];

test('leaves out a vertex of small effective area', () => {
  // Triangle (0,10) (10,4) (20,10): 60 squared steps, more for its blunt corner.
  expect(simplifyArcs([bay], () => 200, Infinity)).toEqual([[bay[0], bay[2]]]);
  expect(simplifyArcs([bay], () => 50, Infinity)).toEqual([bay]);
});

test('keeps a vertex whose absence would stray too far', () => {
  expect(simplifyArcs([bay], () => 200, 5)).toEqual([bay]);
});

test('keeps a coast from running over an island', () => {
  const through: GridPoint[] = [
    [0, 7],
    [10, 2],
    [20, 7],
  ];
  const [coast, ring] = simplifyArcs([through, island], () => 1000, Infinity);
  expect(coast).toEqual(through);
  expect(findCrossings([coast ?? [], ring ?? []])).toEqual([]);
});

test('never lets a ring collapse', () => {
  const [ring] = simplifyArcs([island], () => 1e9, Infinity);
  expect(ring?.length).toBeGreaterThanOrEqual(4);
});

test('simplifies open lines and keeps their ends', () => {
  expect(simplifyLines([bay], 200)).toEqual([[bay[0], bay[2]]]);
});
