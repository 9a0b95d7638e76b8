import {describe, expect, it} from 'vitest';
import {linearHistogram, logHistogram} from '../../src/domain/histogram.ts';

describe('linearHistogram', () => {
  it('counts values in bins of equal width, the highest in the last', () => {
    expect(linearHistogram([0, 1, 4, 5, 9, 10, NaN], 2)).toEqual({
      edges: [0, 5, 10],
      counts: [3, 3],
    });
  });

  it('leaves out what is outside a given domain', () => {
    expect(linearHistogram([-1, 0, 5, 10, 11], 2, [0, 10])).toEqual({
      edges: [0, 5, 10],
      counts: [1, 2],
    });
  });

  it('makes one bin of equal values and none without values', () => {
    expect(linearHistogram([7, 7], 4)).toEqual({edges: [7, 7], counts: [2]});
    expect(linearHistogram([NaN], 4)).toEqual({edges: [], counts: []});
  });

  it('says what it got when the number of bins is not one', () => {
    expect(() => linearHistogram([1], 0)).toThrow('Got 0 bins when expected');
  });
});

describe('logHistogram', () => {
  it('counts values in bins of equal ratio and the zeros apart', () => {
    const {edges, counts, zeros} = logHistogram([0, 0, 1, 5, 10, 50, 100, 1000, -3, NaN], 3);
    expect(zeros).toBe(2);
    expect(counts).toEqual([2, 2, 2]);
    for (const [index, edge] of [1, 10, 100, 1000].entries()) {
      expect(edges[index]).toBeCloseTo(edge, 9);
    }
  });

  it('has no bins when all is zero', () => {
    expect(logHistogram([0, 0], 5)).toEqual({edges: [], counts: [], zeros: 2});
  });
});
