import {describe, expect, it} from 'vitest';
import {selectPresent, toNumbers} from '../../../src/domain/statistics/present-units.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';

const chain = weightsFromNeighbours([[1], [0, 2], [1, 3], [2]], 'row');

describe('selectPresent', () => {
  it('takes a unit without a value out and makes row weights add up to 1 again', () => {
    const {values, weights, units} = selectPresent([5, NaN, 7, 8], chain);
    expect([...values]).toEqual([5, 7, 8]);
    expect([...units]).toEqual([0, 2, 3]);
    expect(weights.neighbours.map((list) => [...list])).toEqual([[], [2], [1]]);
    expect(weights.weights.map((list) => [...list])).toEqual([[], [1], [1]]);
  });

  it('refuses other numbers of values, and a unit that is its own neighbour', () => {
    expect(() => selectPresent([1, 2], chain)).toThrow(
      'Expected 4 values, one for each unit; got 2.',
    );
    expect(() => selectPresent([1, 2], weightsFromNeighbours([[0, 1], [0]]))).toThrow(
      'Expected no unit among its own neighbours; unit 0 is.',
    );
  });
});

describe('toNumbers', () => {
  it('never reads what is no number as zero', () => {
    expect([...toNumbers([0, null, undefined, '3', 4])]).toEqual([0, NaN, NaN, NaN, 4]);
  });

  it('refuses infinity', () => {
    expect(() => toNumbers([1, -Infinity])).toThrow(
      'Expected finite values; number 1 is infinite.',
    );
  });
});
