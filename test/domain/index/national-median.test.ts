import {describe, expect, it} from 'vitest';
import {nationalMedian} from '../../../src/domain/index/national-median.ts';

const table = {
  territories: ['a', 'b', 'c', 'd', 'e'],
  values: new Map([
    ['odd', [9, null, NaN, 1, 4]],
    ['even', [9, 0, NaN, 1, 4]],
    ['nothing', [NaN, NaN, NaN, NaN, NaN]],
  ]),
};

describe('nationalMedian', () => {
  it('is the middle of what is observed, or the mean of the two in the middle', () => {
    expect(nationalMedian(table, 'odd')).toBe(4);
    expect(nationalMedian(table, 'even')).toBe(2.5);
  });

  it('is missing when nothing is observed or the table lacks the indicator', () => {
    expect(nationalMedian(table, 'nothing')).toBeNaN();
    expect(nationalMedian(table, 'other')).toBeNaN();
  });
});
