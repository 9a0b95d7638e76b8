import {expect, test} from 'vitest';
import {findCrossings} from '../../../data/geo/find-crossings.ts';
import type {GridPoint} from '../../../data/geo/grid-arcs.ts';

const across: GridPoint[] = [
  [0, 5],
  [10, 5],
];

test('finds two arcs that cross', () => {
  const down: GridPoint[] = [
    [5, 0],
    [5, 10],
  ];
  expect(findCrossings([across, down])).toHaveLength(1);
});

test('lets arcs meet at their ends', () => {
  const onward: GridPoint[] = [
    [10, 5],
    [12, 9],
  ];
  expect(findCrossings([across, onward])).toEqual([]);
});

test('finds an arc that touches the middle of another', () => {
  const touching: GridPoint[] = [
    [4, 9],
    [4, 5],
  ];
  expect(findCrossings([across, touching])).toHaveLength(1);
});

test('finds two arcs over each other', () => {
  expect(findCrossings([across, across.toReversed()])).toHaveLength(1);
});

test('finds a spike that folds back', () => {
  const spike: GridPoint[] = [
    [0, 0],
    [9, 0],
    [3, 0],
  ];
  expect(findCrossings([spike])).toHaveLength(1);
});

test('finds a ring that passes one of its own vertices twice', () => {
  const eight: GridPoint[] = [
    [0, 0],
    [4, 4],
    [8, 0],
    [8, 8],
    [4, 4],
    [0, 8],
    [0, 0],
  ];
  expect(findCrossings([eight]).length).toBeGreaterThan(0);
});
