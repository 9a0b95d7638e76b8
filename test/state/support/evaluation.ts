import {verdictOf, type Backtest, type PredictorSkill} from '../../../src/domain/backtest.ts';
import type {Estimate} from '../../../src/domain/backtest-interval.ts';
import {baselines} from '../../../src/methodology/evaluation.ts';
import type {Evaluation, PredictorId} from '../../../src/state/evaluation-answer.ts';

/** A number with an interval of a tenth on either side. */
export const around = (value: number): Estimate => ({value, low: value - 0.1, high: value + 0.1});

/** An invented judgement of an index against the count of homicides, whose AUC is .8; the other plain figures have .6. */
export function backtestWith(indexAuc: number, change: Partial<Backtest> = {}): Backtest {
  const skill = (id: PredictorId, auc: number): PredictorSkill => ({
    id,
    auc: around(auc),
    averagePrecision: around(0.3),
    precision: around(0.4),
    rho: NaN,
  });
  const skills = [
    skill('factores-onu', indexAuc),
    skill('inform', 0.55),
    ...baselines.map((id) => skill(id, id === 'homicide-count' ? 0.8 : 0.6)),
  ];
  return {
    rows: [0, 1, 2],
    n: 948,
    positives: 127,
    prevalence: 127 / 948,
    left: {
      total: 174,
      positives: 1,
      outcome: 0,
      predictors: [
        {id: 'factores-onu', count: 174},
        {id: 'population', count: 1},
        {id: 'coca', count: 0},
      ],
    },
    skills,
    differences: baselines.map((other) => {
      const auc = around(indexAuc - (other === 'homicide-count' ? 0.8 : 0.6));
      const averagePrecision = around(0);
      return {id: 'factores-onu', other, auc, averagePrecision, verdict: verdictOf(auc)};
    }),
    ...change,
  };
}

/** An invented evaluation in which a plain count beats the index at massacres and nothing is clear at homicides. */
export function evaluationWith(change: Partial<Evaluation> = {}): Evaluation {
  return {
    scheme: 'factores-onu',
    own: 'none',
    territories: 1122,
    used: ['homicide-rate', 'coca-density'],
    dropped: [
      {id: 'massacre-victim-rate', why: 'no-data'},
      {id: 'regularised-share', why: 'department-only'},
    ],
    massacre: backtestWith(0.65),
    homicide: backtestWith(0.79),
    homicideLimit: 56.9,
    reference: [
      {
        id: 'homicide-count',
        n: 1122,
        positives: 128,
        publishedAuc: 0.866,
        skill: {...backtestWith(0.5).skills[0]!, id: 'homicide-count', auc: around(0.8659)},
      },
      {
        id: 'homicide-rate',
        n: 1121,
        positives: 128,
        publishedAuc: 0.76,
        skill: {...backtestWith(0.5).skills[0]!, id: 'homicide-rate', auc: around(0.7698)},
      },
    ],
    ...change,
  };
}
