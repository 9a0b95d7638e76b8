import {describe, expect, it} from 'vitest';
import {clustersBelow} from '../../../src/domain/statistics/clusters.ts';

describe('clustersBelow', () => {
  it('keeps the quadrant of what is strictly below the cutoff, and nothing of a missing p', () => {
    expect([...clustersBelow([1, 2, 3, 4], [0.01, 0.05, 0.049, NaN], 0.05)]).toEqual([1, 0, 3, 0]);
  });
});
