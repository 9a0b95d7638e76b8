import {expect, test} from 'vitest';
import {findQueenNeighbours} from '../../../data/geo/contiguity.ts';
import {joinShapes} from '../../../data/geo/join-shapes.ts';
import type {LonLat} from '../../../data/geo/geodesy.ts';

function cell(x: number, y: number): LonLat[][][] {
  const ring: LonLat[] = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
  return [[ring]];
}

const topology = joinShapes(
  new Map([
    ['01001', cell(0, 0)],
    ['01002', cell(1, 0)],
    ['02001', cell(1, 1)],
    ['03001', cell(5, 5)],
  ]),
);

test('counts a shared corner as contiguity, and none for an island', () => {
  expect(findQueenNeighbours(topology)).toEqual({
    '01001': ['01002', '02001'],
    '01002': ['01001', '02001'],
    '02001': ['01001', '01002'],
    '03001': [],
  });
});

test('groups municipalities into departments', () => {
  const neighbours = findQueenNeighbours(topology, (code) => code.slice(0, 2));
  expect(neighbours).toEqual({'01': ['02'], '02': ['01'], '03': []});
});
