import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  aucRoc,
  averagePrecision,
  brierScore,
  precisionAtK,
  recallAtK,
  scoredCases,
} from '../../../src/domain/statistics/skill.ts';

// Expected numbers by scikit-learn 1.2.1 on these vectors.
const outcome = [1, 0, 1, 0, 0, 1, 0, 0, 1, 0];
const score = [0.9, 0.8, 0.7, 0.6, 0.55, 0.54, 0.53, 0.52, 0.51, 0.505];
const tied = [0.9, 0.5, 0.5, 0.5, 0.4, 0.4, 0.3, 0.3, 0.2, 0.1];

describe('skill of ten cases, by scikit-learn', () => {
  it('has the area under the ROC curve', () => {
    expect(aucRoc(outcome, score)).toBeCloseTo(0.625, 14);
    expect(aucRoc(outcome, tied)).toBeCloseTo(0.6458333333333333, 14);
  });

  it('has the average precision, ties together', () => {
    expect(averagePrecision(outcome, score)).toBeCloseTo(0.6527777777777777, 14);
    expect(averagePrecision(outcome, tied)).toBeCloseTo(0.6111111111111112, 14);
  });

  it('has the Brier score', () => {
    expect(brierScore(outcome, score)).toBeCloseTo(0.26605249999999997, 14);
    expect(brierScore(outcome, tied)).toBeCloseTo(0.211, 14);
  });

  it('has precision and recall of the highest', () => {
    expect([1, 3, 5].map((k) => precisionAtK(outcome, score, k))).toEqual([1, 2 / 3, 0.4]);
    expect([1, 3, 5].map((k) => recallAtK(outcome, score, k))).toEqual([0.25, 0.5, 0.5]);
  });
});

describe('precision where the cut falls among equal scores', () => {
  it('is what any order of the tied would give on average', () => {
    // One hit before, and one of the three that share 0.5: after two cases 1 + 1/3, after three 1 + 2/3.
    expect(precisionAtK(outcome, tied, 2)).toBeCloseTo((1 + 1 / 3) / 2, 14);
    expect(recallAtK(outcome, tied, 3)).toBeCloseTo((1 + 2 / 3) / 4, 14);
  });

  it('is of all cases when there are fewer than k', () => {
    expect(precisionAtK([1, 0], [0.3, 0.2], 10)).toBe(0.5);
    expect(recallAtK([1, 0], [0.3, 0.2], 10)).toBe(1);
    expect(() => precisionAtK([1, 0], [0.3, 0.2], 0)).toThrow('Expected k of at least 1; got 0.');
  });
});

describe('cases that cannot be judged', () => {
  it('are left out and counted, never read as zero', () => {
    const cases = scoredCases([1, 0, NaN, true, false], [NaN, 0.2, 0.9, 0.4, 0.3]);
    expect([...cases.outcome]).toEqual([1, 0, 0]);
    expect([...cases.score]).toEqual([0.4, 0.3, 0.2]);
    expect(cases.positives).toBe(1);
    expect(cases.skipped).toBe(2);
    expect(aucRoc([...outcome, 1, 1], [...score, NaN, NaN])).toBe(aucRoc(outcome, score));
    expect(brierScore([...outcome, 1], [...score, NaN])).toBe(brierScore(outcome, score));
  });

  it('leave a measure undefined when it happened in none or in all', () => {
    expect(aucRoc([0, 0], [0.1, 0.2])).toBeNaN();
    expect(aucRoc([1, 1], [0.1, 0.2])).toBeNaN();
    expect(averagePrecision([0, 0], [0.1, 0.2])).toBeNaN();
    expect(recallAtK([0, 0], [0.1, 0.2], 1)).toBeNaN();
    expect(brierScore([1], [NaN])).toBeNaN();
  });

  it('are refused when they are no outcomes or no probabilities', () => {
    expect(() => aucRoc([2, 0], [0.1, 0.2])).toThrow('Expected outcomes 0 or 1; got 2.');
    expect(() => aucRoc([1, 0], [0.1])).toThrow('Expected 2 scores, one a case; got 1.');
    expect(() => brierScore([1], [1.2])).toThrow('Expected probabilities from 0 to 1; got 1.2.');
  });
});

describe('aucRoc', () => {
  it('does not depend on the order of cases and is turned around by the opposite score', () => {
    const pair = fc.tuple(fc.integer({min: 0, max: 1}), fc.integer({min: 0, max: 9}));
    fc.assert(
      fc.property(fc.array(pair, {minLength: 2, maxLength: 30}), (pairs) => {
        const [outcomes, scores] = [pairs.map(([one]) => one), pairs.map(([, two]) => two)];
        const auc = aucRoc(outcomes, scores);
        fc.pre(!Number.isNaN(auc));
        expect(aucRoc(outcomes.toReversed(), scores.toReversed())).toBeCloseTo(auc, 12);
        expect(
          aucRoc(
            outcomes,
            scores.map((value) => -value),
          ),
        ).toBeCloseTo(1 - auc, 12);
      }),
    );
  });
});
