import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  adjustedP,
  falseDiscoveryRate,
} from '../../../src/domain/statistics/false-discovery-rate.ts';

const p = [
  0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275,
  0.34, 0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986,
];
// R 4.2.2, p.adjust(p, "BH").
const adjusted = [
  0.025, 0.1, 0.21, 0.21, 0.21, 0.25, 0.264285714285714, 0.491071428571429, 0.491071428571429,
  0.491071428571429, 0.491071428571429, 0.491071428571429, 0.491071428571429, 0.491071428571429,
  0.5328125, 0.5328125, 0.564705882352941, 0.781578947368421, 0.781578947368421, 0.87,
  0.907142857142857, 0.986, 0.986, 0.986, 0.986,
];

describe('falseDiscoveryRate', () => {
  it('has esda’s cut-offs', () => {
    expect(falseDiscoveryRate(p, 0.25)).toBeCloseTo(0.05, 15);
    expect(falseDiscoveryRate(p, 0.05)).toBeCloseTo(0.002, 15);
  });

  it('compares strictly and falls back to alpha/n, as esda', () => {
    // 0.025 = 1·0.05/2 is not below itself.
    expect(falseDiscoveryRate([0.025, 0.9], 0.05)).toBe(0.025);
    expect(falseDiscoveryRate(new Float64Array(78).fill(0.5), 0.1)).toBeCloseTo(
      0.001282051282051282,
      15,
    );
  });

  it('does not count a missing p as a test, and has nothing to find without tests', () => {
    expect(falseDiscoveryRate([...p, NaN, NaN], 0.25)).toBe(falseDiscoveryRate(p, 0.25));
    expect(falseDiscoveryRate([], 0.05)).toBe(0);
    expect(falseDiscoveryRate([NaN], 0.05)).toBe(0);
  });

  it('refuses what is no p-value and no alpha', () => {
    expect(() => falseDiscoveryRate([1.5])).toThrow('Expected p-values between 0 and 1; got 1.5.');
    expect(() => falseDiscoveryRate(p, 1)).toThrow('Expected alpha between 0 and 1; got 1.');
  });

  it('finds what has an adjusted p below alpha, in whatever order', () => {
    const alpha = 0.1;
    const pValue = fc.integer({min: 1, max: 99991}).map((part) => part / 100003);
    fc.assert(
      fc.property(fc.array(pValue, {minLength: 1, maxLength: 40}), (list) => {
        const cutoff = falseDiscoveryRate(list, alpha);
        expect(falseDiscoveryRate(list.toReversed(), alpha)).toBe(cutoff);
        const found = list.map((value) => value < cutoff);
        expect(found).toEqual([...adjustedP(list)].map((value) => value < alpha));
      }),
    );
  });
});

describe('adjustedP', () => {
  it('has R’s values, to the fifteen digits it prints, and keeps the order given', () => {
    for (const [index, value] of adjustedP(p).entries())
      expect(value).toBeCloseTo(adjusted[index]!, 14);
    for (const [index, value] of adjustedP(p.toReversed()).entries()) {
      expect(value).toBeCloseTo(adjusted.at(-1 - index)!, 14);
    }
  });

  it('leaves a missing p missing and uncounted', () => {
    expect([...adjustedP([0.01, NaN, 0.5])]).toEqual([0.02, NaN, 0.5]);
  });
});
