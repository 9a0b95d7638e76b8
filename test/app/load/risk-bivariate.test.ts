import {describe, expect, it} from 'vitest';
import {bivariateOf, exposureIndicators} from '../../../src/app/load/risk-bivariate.ts';
import {buildIndex} from '../../../src/app/load/risk-index.ts';
import {publishedScenario} from '../../../src/state/risk-choice.ts';
import {flatTable, untold} from './support/risk-table.ts';

/** Risk of 8, 3 and 1 with many, some and few Venezuelans; one without an index and one without a figure. */
const table = flatTable(
  'municipality',
  {'54001': 0.8, '05001': 0.3, '11001': 0.1, '54405': 0.5, '76001': 0.5},
  {
    '54001': {'venezuelans-rate': 200, 'received-rate': 10},
    '05001': {'venezuelans-rate': 15, 'received-rate': 100},
    '11001': {'venezuelans-rate': 2, 'received-rate': 10},
    '54405': untold,
    '76001': {'venezuelans-rate': 'missing', 'received-rate': 10},
  },
);
const built = buildIndex(table, publishedScenario('factores-onu'));

describe('risk against exposure', () => {
  it('takes two of the five limits of the index, and fixed ones of the exposure', () => {
    expect(bivariateOf(built, 'venezuelans')).toMatchObject({
      indicator: 'venezuelans-rate',
      riskBreaks: [2.2, 4],
      exposureBreaks: [15, 60],
    });
    expect(exposureIndicators.displaced.id).toBe('received-rate');
  });

  it('counts the cells; whoever lacks one of the two is in none', () => {
    // 54001 is high–high (8), 05001 in the middle (4), 11001 low–low (0).
    expect(bivariateOf(built, 'venezuelans').counts).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
    // With displaced people: 54001 low–high (6), 05001 high–middle (5), 11001 low–low, 76001 low–high.
    expect(bivariateOf(built, 'displaced').counts).toEqual([1, 0, 0, 0, 0, 1, 2, 0, 0]);
  });
});
