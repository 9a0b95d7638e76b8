import {describe, expect, it} from 'vitest';
import {
  countLinks,
  islandsOf,
  selectUnits,
  sumWeights,
  weightsFromNeighbours,
  withTransform,
} from '../../../src/domain/statistics/weights.ts';

const lists = [[1, 2], [0], [0], []];

describe('weightsFromNeighbours', () => {
  it('weighs each neighbour 1, or a share of 1', () => {
    const binary = weightsFromNeighbours(lists);
    expect(binary.transform).toBe('binary');
    expect(binary.neighbours.map((list) => [...list])).toEqual(lists);
    expect(binary.weights.map((list) => [...list])).toEqual([[1, 1], [1], [1], []]);
    const row = weightsFromNeighbours(lists, 'row');
    expect(row.weights.map((list) => [...list])).toEqual([[0.5, 0.5], [1], [1], []]);
  });

  it('refuses an index that is no unit, and a neighbour listed twice', () => {
    expect(() => weightsFromNeighbours([[1], [2]])).toThrow(
      'Expected neighbours of unit 1 below 2, the number of units; got 2.',
    );
    expect(() => weightsFromNeighbours([[1, 1], [0]])).toThrow(
      'Expected each neighbour of unit 0 once; got 1, 1.',
    );
  });
});

describe('withTransform', () => {
  it('goes there and back', () => {
    const binary = weightsFromNeighbours(lists);
    const row = withTransform(binary, 'row');
    expect(row).toEqual(weightsFromNeighbours(lists, 'row'));
    expect(withTransform(row, 'binary')).toEqual(binary);
    expect(withTransform(row, 'row')).toBe(row);
  });

  it('divides weights that differ by their sum', () => {
    const neighbours = [Int32Array.of(1, 2), Int32Array.of(0), Int32Array.of()];
    const weights = [Float64Array.of(3, 1), Float64Array.of(2), Float64Array.of()];
    const row = withTransform({neighbours, weights, transform: 'binary'}, 'row');
    expect(row.weights.map((list) => [...list])).toEqual([[0.75, 0.25], [1], []]);
  });
});

describe('selectUnits', () => {
  it('keeps the links among the units, in the order asked for', () => {
    const chosen = selectUnits(weightsFromNeighbours(lists, 'row'), Int32Array.of(2, 0, 3));
    expect(chosen.neighbours.map((list) => [...list])).toEqual([[1], [0], []]);
    expect(chosen.weights.map((list) => [...list])).toEqual([[1], [1], []]);
    expect(chosen.transform).toBe('row');
  });
});

describe('what weights are made of', () => {
  it('names the islands and counts the links', () => {
    expect([...islandsOf(weightsFromNeighbours(lists))]).toEqual([3]);
    expect(countLinks(weightsFromNeighbours(lists))).toBe(4);
  });

  it('sums the links of a binary, a row and a one-way graph by hand', () => {
    // Mutual binary links: S1 = ½·4·(1+1)²; row and column sums 2, 1, 1: S2 = 4² + 2² + 2².
    expect(sumWeights(weightsFromNeighbours(lists))).toEqual({s0: 4, s1: 8, s2: 24});
    // 0→1 and 0→2 weigh ½, the links back 1: S1 = ½·4·1.5²; rows 1, 1, 1, columns 2, ½, ½.
    expect(sumWeights(weightsFromNeighbours(lists, 'row'))).toEqual({s0: 3, s1: 4.5, s2: 13.5});
    // One link, one way: S1 = ½·2·1²; row sum 1 and column sum 1.
    expect(sumWeights(weightsFromNeighbours([[1], []]))).toEqual({s0: 1, s1: 1, s2: 2});
  });
});
