import {describe, expect, it} from 'vitest';
import {joinCounts} from '../../../src/domain/statistics/join-counts.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';
import {ring, rookLattice} from './support/graphs.ts';

describe('joinCounts', () => {
  it('is esda’s of a 4 by 4 lattice, white above and black below, whatever the transform', () => {
    // esda tests/test_join_counts.py. (pysal/esda, BSD-3-Clause.)
    const outcome = Array.from({length: 16}, (_, unit) => (unit < 8 ? 0 : 1));
    for (const transform of ['binary', 'row'] as const) {
      const found = joinCounts(outcome, rookLattice(4, transform));
      expect(found).toMatchObject({status: 'computed', bb: 10, bw: 4, ww: 10, joins: 24});
      expect(found.chiSquare).toBeCloseTo(8.166666666666666, 12);
      expect(found.p).toBeCloseTo(0.004266724822176128, 14);
    }
  });

  it('counts a link in one direction half', () => {
    const {bw, ww, joins} = joinCounts([0, 1, 0, 0], weightsFromNeighbours([[1], [], [3], [2]]));
    expect({bw, ww, joins}).toEqual({bw: 0.5, ww: 1, joins: 1.5});
  });

  it('leaves a missing value out: no join of it is white', () => {
    expect(joinCounts([1, NaN, 1, 0], ring(4))).toMatchObject({bb: 0, bw: 2, ww: 0, joins: 2});
  });

  it('names constant values and refuses what is neither 0 nor 1', () => {
    const constant = joinCounts([1, 1, 1, 1], ring(4));
    expect(constant).toMatchObject({status: 'constant', bb: 4, chiSquare: 0, p: 1});
    expect(() => joinCounts([0, 1, 2, 0], ring(4))).toThrow('Expected 0 or 1; got 2.');
  });
});
