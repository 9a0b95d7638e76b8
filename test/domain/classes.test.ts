import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {classBreaks, classCounts, classIndex} from '../../src/domain/classes.ts';

describe('classBreaks', () => {
  it('cuts ten values into five quantile classes of two', () => {
    // positions 9·0.2 = 1.8, 3.6, 5.4, 7.2 from 0: 20 + 0.8·10, 40 + 0.6·10, 60 + 0.4·10, 80 + 0.2·10
    const values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    const breaks = classBreaks(values, 'quantile', 5);
    expect(breaks).toEqual([28, 46, 64, 82]);
    expect(classCounts(values, breaks)).toEqual([2, 2, 2, 2, 2]);
  });

  it('cuts the range into classes of equal width', () => {
    expect(classBreaks([0, 3, 5, 90, 100], 'equal', 4)).toEqual([25, 50, 75]);
  });

  it('finds natural breaks in the gaps between clusters', () => {
    const values = [1, 2, 3, 50, 51, 52, 900, 901];
    const breaks = classBreaks(values, 'jenks', 3);
    // half-way: (3 + 50) / 2 = 26.5 and (52 + 900) / 2 = 476
    expect(breaks).toEqual([26.5, 476]);
    expect(classCounts(values, breaks)).toEqual([3, 3, 2]);
  });

  it('skips NaN and infinite values', () => {
    expect(classBreaks([NaN, 0, Infinity, 100, NaN, 40], 'equal', 2)).toEqual([50]);
  });

  it('makes fewer classes of fewer distinct values', () => {
    expect(classBreaks([5, 5, 5], 'quantile', 6)).toEqual([]);
    expect(classBreaks([], 'jenks', 6)).toEqual([]);
    expect(classBreaks([NaN], 'equal', 6)).toEqual([]);
    expect(classBreaks([1, 1, 2, 2], 'equal', 6)).toEqual([1.5]);
    expect(classBreaks([1, 1, 9, 9], 'jenks', 6)).toEqual([5]);
    expect(classBreaks([7, 8], 'quantile', 1)).toEqual([]);
  });

  it('drops quantiles that ties make equal, and those that leave the lowest class empty', () => {
    // positions 2.25 and 4.5 are among the zeros and dropped; 6.75 is 4 + 0.75·(8 − 4)
    expect(classBreaks([0, 0, 0, 0, 0, 0, 4, 8, 12, 16], 'quantile', 4)).toEqual([7]);
  });

  it('rounds to three significant digits', () => {
    expect(classBreaks([0, 123456, 370368], 'equal', 3)).toEqual([123000, 247000]);
  });

  it('uses more digits where three would make two limits the same or empty a class', () => {
    // thirds of 1000000 to 1000300: 1000100 and 1000200 need five digits to leave the neighbours' halves
    expect(classBreaks([1000000, 1000150, 1000300], 'equal', 3)).toEqual([1000100, 1000200]);
    expect(classBreaks([1000001, 1000002], 'jenks', 2)).toEqual([1000002]);
  });

  it('says what it got when the number of classes is not one', () => {
    expect(() => classBreaks([1, 2], 'equal', 0)).toThrow('Got 0 classes when expected');
    expect(() => classBreaks([1, 2], 'equal', 2.5)).toThrow(RangeError);
  });

  it('gives strictly ascending limits inside the values, whatever they are', () => {
    const method = fc.constantFrom('quantile' as const, 'equal' as const, 'jenks' as const);
    const numbers = fc.array(fc.double({noNaN: true, min: -1e9, max: 1e9}), {maxLength: 60});
    fc.assert(
      fc.property(numbers, method, fc.integer({min: 1, max: 9}), (values, way, count) => {
        const breaks = classBreaks(values, way, count);
        expect(breaks.length).toBeLessThan(Math.max(1, count));
        for (const [index, limit] of breaks.entries()) {
          expect(limit).toBeGreaterThan(breaks[index - 1] ?? Math.min(...values));
          expect(limit).toBeLessThanOrEqual(Math.max(...values));
        }
      }),
      {numRuns: 200, seed: 20231231},
    );
  });
});

describe('classIndex', () => {
  it('puts a value on a limit into the class above it', () => {
    const breaks = [5, 15, 30];
    expect([0, 4.99, 5, 15, 29, 30, 1e9].map((value) => classIndex(value, breaks))).toEqual([
      0, 0, 1, 2, 2, 3, 3,
    ]);
  });

  it('gives -1 for a missing value and 0 without limits', () => {
    expect(classIndex(NaN, [5])).toBe(-1);
    expect(classIndex(7, [])).toBe(0);
  });
});

describe('classCounts', () => {
  it('counts every value once and leaves NaN out', () => {
    expect(classCounts([0, 5, NaN, 14, 15, 99], [5, 15])).toEqual([1, 2, 2]);
  });
});
