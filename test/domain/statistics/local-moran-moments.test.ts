import {describe, expect, it} from 'vitest';
import {localMoranMoments} from '../../../src/domain/statistics/local-moran-moments.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';
import desmith from '../../fixtures/reference/desmith.json' with {type: 'json'};

describe('localMoranMoments', () => {
  it('has esda’s moments of de Smith’s ten units, on the scale of n−1', () => {
    const found = localMoranMoments(
      desmith.values,
      weightsFromNeighbours(desmith.neighbours, 'row'),
    );
    const {expected} = desmith;
    // esda prints them on the scale of n: 10/9 of ours, and the variances (10/9)² of ours. Six to eight digits.
    for (let unit = 0; unit < 10; unit++) {
      expect((found.expectedConditional[unit]! * 10) / 9).toBeCloseTo(
        expected.expectedConditional[unit]!,
        8,
      );
      expect((found.varianceConditional[unit]! * 100) / 81).toBeCloseTo(
        expected.varianceConditional[unit]!,
        8,
      );
      expect((found.expectedTotal[unit]! * 10) / 9).toBeCloseTo(expected.expectedTotal[unit]!, 12);
      expect((found.varianceTotal[unit]! * 100) / 81).toBeCloseTo(expected.varianceTotal[unit]!, 6);
    }
  });

  it('has none for missing units, islands and constant values', () => {
    const weights = weightsFromNeighbours([[1], [0, 2], [1], [], [2]], 'row');
    const {expectedConditional, varianceTotal} = localMoranMoments([1, 2, 4, 8, NaN], weights);
    expect(varianceTotal[3]).toBeNaN();
    expect(expectedConditional[4]).toBeNaN();
    expect(expectedConditional[0]).not.toBeNaN();
    expect(localMoranMoments([2, 2, 2, 2, 2], weights).varianceConditional[0]).toBeNaN();
  });
});
