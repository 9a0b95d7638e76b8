import {describe, expect, it} from 'vitest';
import {
  roundTo2Digits,
  thresholdAt,
  thresholdShare,
} from '../../../src/ui/controls/threshold-scale.ts';

describe('the axis of the threshold', () => {
  it('is logarithmic, both ways', () => {
    expect(thresholdShare(100, 1, 10000)).toBe(0.5);
    expect(thresholdAt(0.5, 1, 10000)).toBe(100);
  });

  it('stays between its limits', () => {
    expect(thresholdShare(0.1, 1, 10)).toBe(0);
    expect(thresholdShare(99, 1, 10)).toBe(1);
    expect(thresholdShare(5, 0, 10)).toBe(0);
  });

  it('rounds to two digits', () => {
    expect([7123, 123, 47, 0.4].map(roundTo2Digits)).toEqual([7100, 120, 47, 1]);
  });
});
