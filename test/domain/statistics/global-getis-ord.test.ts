import {describe, expect, it} from 'vitest';
import {globalGetisOrd} from '../../../src/domain/statistics/global-getis-ord.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';
import {ring} from './support/graphs.ts';

describe('globalGetisOrd', () => {
  it('is esda’s general G of six points, whatever the transform', () => {
    // esda tests/test_getisord.py, the neighbours within 15. (pysal/esda, BSD-3-Clause.)
    const lists = [[1, 3], [0, 3, 4], [4], [0, 1, 4], [1, 2, 3, 5], [4]];
    const found = globalGetisOrd([2, 3, 3.2, 5, 8, 7], weightsFromNeighbours(lists, 'row'));
    // esda prints eight and six digits; the moments are computed from the paper.
    expect(found.g).toBeCloseTo(0.55709779, 8);
    expect(found.pOneSided).toBeCloseTo(0.172936, 6);
    expect(found.expected).toBeCloseTo(0.4666666666666667, 14);
    expect(found.variance).toBeCloseTo(0.009203550195101468, 12);
    expect(found.z).toBeCloseTo(0.942627795324094, 11);
  });

  it('names what it cannot compute', () => {
    expect(globalGetisOrd([2, 2, 2, 2], ring(4))).toMatchObject({status: 'constant', g: NaN, p: 1});
    expect(globalGetisOrd([2, 3, NaN, 2], ring(4))).toMatchObject({status: 'too-few', p: 1});
    // A single value that is not 0 makes no product of a pair.
    expect(globalGetisOrd([0, 0, 3, 0], ring(4))).toMatchObject({status: 'constant', z: NaN, p: 1});
  });

  it('refuses negative values', () => {
    expect(() => globalGetisOrd([1, -2, 3, 4], ring(4))).toThrow(
      'Expected values of at least 0 for the general G; got -2.',
    );
  });
});
