import {describe, expect, it} from 'vitest';
import {medianOf} from '../../../src/ui/risk/median.ts';

describe('the median of a list', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(medianOf([9, 1, 4])).toBe(4);
    expect(medianOf([10, 2, 9, 1])).toBe(5.5);
    expect(medianOf([7])).toBe(7);
  });

  it('leaves out what is missing, and is missing where nothing is there', () => {
    expect(medianOf([NaN, 1, NaN, 3])).toBe(2);
    expect(medianOf([NaN])).toBeNaN();
    expect(medianOf([])).toBeNaN();
  });

  it('orders numbers as numbers and leaves the list as it was', () => {
    const values = [10, 9, 100];
    expect(medianOf(values)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });
});
