import {describe, expect, it} from 'vitest';
import {bestOf, runBacktest, verdictOf, type BacktestQuestion} from '../../src/domain/backtest.ts';
import {bootstrapInterval} from '../../src/domain/statistics/bootstrap.ts';
import {aucRoc, averagePrecision, precisionAtK} from '../../src/domain/statistics/skill.ts';

/** Six territories; it happened in the first two, and nobody knows of the last. */
const question: BacktestQuestion = {
  outcome: [1, 1, 0, 0, 0, NaN],
  amount: null,
  predictors: [
    {id: 'index', scores: [9, 3, 5, 1, NaN, 8]},
    {id: 'count', scores: [9, 8, 5, 1, 0, 8]},
  ],
  pairs: [['index', 'count']],
  k: 2,
  draws: 400,
  seed: 42,
  level: 0.95,
};

/** Forty territories with many ties: outcome in every fifth, scores of few distinct values. */
const tied = {
  outcome: Array.from({length: 40}, (_, row) => (row % 5 === 0 ? 1 : 0)),
  first: Array.from({length: 40}, (_, row) => (row * 7) % 6),
  second: Array.from({length: 40}, (_, row) => (row * 3) % 4),
};

describe('runBacktest', () => {
  it('judges all predictors on the territories in which all is known', () => {
    const {rows, n, positives, prevalence, left} = runBacktest(question);
    expect(rows).toEqual([0, 1, 2, 3]);
    expect({n, positives, prevalence}).toEqual({n: 4, positives: 2, prevalence: 0.5});
    expect(left).toEqual({
      total: 2,
      positives: 0,
      outcome: 1,
      predictors: [
        {id: 'index', count: 1},
        {id: 'count', count: 0},
      ],
    });
  });

  it('says how many of those left out it happened in', () => {
    const outcome = [1, 1, 0, 0, 1, NaN];
    expect(runBacktest({...question, outcome}).left).toMatchObject({total: 2, positives: 1});
  });

  it('gives the measures of the judged territories, by hand', () => {
    const [index, count] = runBacktest(question).skills;
    // Order of the index: happened, not, happened, not. Three of four pairs are right; (1/1 + 2/3) / 2.
    expect(index?.auc.value).toBe(0.75);
    expect(index?.averagePrecision.value).toBeCloseTo(5 / 6, 12);
    expect(index?.precision.value).toBe(0.5);
    // The count puts both first.
    expect(count).toMatchObject({
      auc: {value: 1, low: 1, high: 1},
      averagePrecision: {value: 1},
      precision: {value: 1},
    });
  });

  it('gives the intervals that the bootstrap of each measure gives, ties and all', () => {
    const {outcome, first} = tied;
    const {skills} = runBacktest({
      ...question,
      outcome,
      predictors: [{id: 'index', scores: first}],
      pairs: [],
      k: 7,
    });
    const drawn = (
      measure: (outcome: readonly number[], scores: readonly number[]) => number,
    ): unknown => {
      const {low, high} = bootstrapInterval(
        (indices) =>
          measure(
            Array.from(indices, (index) => outcome[index] ?? NaN),
            Array.from(indices, (index) => first[index] ?? NaN),
          ),
        {length: 40, draws: 400, seed: 42, level: 0.95},
      );
      return {low: expect.closeTo(low, 10) as number, high: expect.closeTo(high, 10) as number};
    };
    expect(skills[0]?.auc).toMatchObject(drawn(aucRoc) as object);
    expect(skills[0]?.averagePrecision).toMatchObject(drawn(averagePrecision) as object);
    expect(skills[0]?.precision).toMatchObject(
      drawn((happened, scores) => precisionAtK(happened, scores, 7)) as object,
    );
  });

  it('pairs differences on the same draws: a predictor does not differ from itself', () => {
    const {outcome, first, second} = tied;
    const {differences, skills} = runBacktest({
      ...question,
      outcome,
      predictors: [
        {id: 'one', scores: first},
        {id: 'same', scores: first.map((score) => score * 10)},
        {id: 'other', scores: second},
      ],
      pairs: [
        ['one', 'same'],
        ['one', 'other'],
        ['other', 'one'],
      ],
    });
    expect(differences[0]).toMatchObject({auc: {value: 0, low: 0, high: 0}, verdict: 'unclear'});
    const [one, , other] = skills;
    expect(differences[1]?.auc.value).toBeCloseTo(
      (one?.auc.value ?? NaN) - (other?.auc.value ?? NaN),
      12,
    );
    expect(differences[1]?.auc.low).toBeCloseTo(-(differences[2]?.auc.high ?? NaN), 12);
  });

  it('calls a difference only when its interval leaves zero out', () => {
    expect(verdictOf({value: 0.05, low: 0.01, high: 0.09})).toBe('better');
    expect(verdictOf({value: -0.05, low: -0.09, high: -0.01})).toBe('worse');
    expect(verdictOf({value: -0.02, low: -0.05, high: 0})).toBe('unclear');
    expect(verdictOf({value: NaN, low: NaN, high: NaN})).toBe('unclear');
  });

  it('gives the same for the same seed and something else for another', () => {
    const {outcome, first} = tied;
    const asked = {...question, outcome, predictors: [{id: 'a', scores: first}], pairs: []};
    expect(runBacktest(asked)).toEqual(runBacktest(asked));
    expect(runBacktest({...asked, seed: 43}).skills[0]?.auc.low).not.toBe(
      runBacktest(asked).skills[0]?.auc.low,
    );
  });

  it('correlates ranks with the amount where there is one', () => {
    // Over the four judged: ranks of the index 4, 2, 3, 1, of the amount 4, 3, 2, 1: 1 − 6·2/(4·15) = 0.8.
    const {skills} = runBacktest({...question, amount: [40, 30, 20, 10, 0, 99]});
    expect(skills[0]?.rho).toBeCloseTo(0.8, 12);
    expect(runBacktest(question).skills[0]?.rho).toBeNaN();
  });

  it('gives NaN and no verdict when it happened nowhere or nothing can be judged', () => {
    const nowhere = runBacktest({...question, outcome: [0, 0, 0, 0, 0, 0]});
    expect(nowhere.skills[0]?.auc).toEqual({value: NaN, low: NaN, high: NaN});
    expect(nowhere.differences[0]?.verdict).toBe('unclear');
    const nothing = runBacktest({...question, outcome: new Float64Array(6).fill(NaN)});
    expect(nothing).toMatchObject({n: 0, positives: 0, left: {total: 6, outcome: 6}});
    expect(nothing.prevalence).toBeNaN();
  });

  it('finds the best of some, the first of equal ones', () => {
    const {skills} = runBacktest(question);
    expect(bestOf(skills, ['index', 'count'])?.id).toBe('count');
    expect(bestOf(skills, ['index'])?.id).toBe('index');
    expect(bestOf(skills, [])).toBeNull();
  });

  it('refuses lists of different lengths, unknown pairs and no draws', () => {
    const short = {id: 'short', scores: [1, 2]};
    expect(() => runBacktest({...question, predictors: [short], pairs: []})).toThrow(/2 scores/);
    expect(() => runBacktest({...question, pairs: [['index', 'none']]})).toThrow(/'none'/);
    expect(() => runBacktest({...question, draws: 0})).toThrow(/0 draws/);
    expect(() => runBacktest({...question, level: 1})).toThrow(/level of 1/);
    expect(() => runBacktest({...question, amount: [1]})).toThrow(/1 amounts/);
  });
});
