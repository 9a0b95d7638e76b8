import {describe, expect, it} from 'vitest';
import {histogramOf} from '../../../src/ui/risk/indicator-histogram.ts';
import {flatTable} from '../../app/load/support/risk-table.ts';

const table = flatTable(
  'municipality',
  {'05001': 0, '05002': 0.09, '05004': 0.5, '11001': 1, '54001': 1, '54405': 0.5},
  {
    '54001': {rurality: 250, 'municipal-performance': 0},
    '54405': {rurality: 'missing', 'municipal-performance': 'missing'},
  },
);

describe('the histogram of an indicator', () => {
  it('counts twelve steps of its scale; the highest counts in the last, and what is beyond stands at its end', () => {
    // 0 and 0.9 of 10 lie in the two first twelfths of 0.83; 5 begins the seventh.
    expect(histogramOf(table, 'rurality')).toEqual([1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2]);
  });

  it('runs from low to high risk where less of it is worse', () => {
    const counts = histogramOf(table, 'municipal-performance');
    expect([counts[0], counts.at(-1)]).toEqual([1, 2]);
  });

  it('leaves out those without a number', () => {
    const sum = histogramOf(table, 'rurality').reduce((total, count) => total + count, 0);
    expect(sum).toBe(5);
    const none = histogramOf(table, 'regularised-share');
    expect(none).toEqual(new Array(12).fill(0));
  });

  it('is the same object for the same table', () => {
    expect(histogramOf(table, 'rurality')).toBe(histogramOf(table, 'rurality'));
  });
});
