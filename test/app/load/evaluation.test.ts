import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {createEvaluation} from '../../../src/app/load/evaluation.ts';
import type {AnswersFile} from '../../../src/db/answers.ts';
import {runBacktest, type BacktestQuestion} from '../../../src/domain/backtest.ts';
import {referenceFigures} from '../../../src/methodology/evaluation.ts';
import {findingOf, type EvaluationAnswer} from '../../../src/state/evaluation-answer.ts';
import {publishedScenario, type Scenario} from '../../../src/state/risk-choice.ts';
import {startSeededEngine} from './support/engines.ts';

/** A file of precomputed answers, as the browser fetches it. */
function fetchAnswers(name: string): Promise<AnswersFile> {
  const url = new URL(`../../../public/data/${name}`, import.meta.url);
  return Promise.resolve(JSON.parse(readFileSync(url, 'utf8')) as AnswersFile);
}

const asked: (readonly BacktestQuestion[])[] = [];
/** Judges here what a worker judges in the browser, with fewer draws. */
function judge(questions: readonly BacktestQuestion[]) {
  asked.push(questions);
  return Promise.resolve(questions.map((question) => runBacktest({...question, draws: 200})));
}

let evaluate: (scenario: Scenario) => Promise<EvaluationAnswer>;
beforeAll(async () => {
  const version = () => Promise.resolve('abc123');
  evaluate = createEvaluation(await startSeededEngine(), fetchAnswers, judge, version);
});

const published = publishedScenario('factores-onu');

describe('the evaluation over the built data, without DuckDB', () => {
  it('drops what had no number by 2021 and names why', async () => {
    const {used, dropped, own} = await evaluate(published);
    expect(dropped).toEqual([
      {id: 'migrant-health-affiliation', why: 'department-only'},
      {id: 'massacre-victim-rate', why: 'no-data'},
      {id: 'venezuelans-rate', why: 'no-data'},
      {id: 'regularised-share', why: 'department-only'},
    ]);
    expect(used).toHaveLength(15);
    expect(own).toBe('none');
  });

  it('judges every predictor on the same municipalities and counts the rest', async () => {
    const {massacre, homicide, territories} = await evaluate(published);
    expect(territories).toBe(1122);
    expect(massacre.n + massacre.left.total).toBe(1122);
    expect(massacre.positives + massacre.left.positives).toBe(128);
    // Nobody knows the homicides of 11 units without any record, and 27493 has no inhabitants of its own.
    expect(homicide.left.outcome).toBe(12);
    expect(massacre.skills.map(({id}) => id)).toEqual([
      'factores-onu',
      'inform',
      'homicide-count',
      'homicide-rate',
      'population',
      'coca',
    ]);
  });

  it('finds that a plain count beats the index at massacres and a plain rate at homicides', async () => {
    const {massacre, homicide} = await evaluate(published);
    expect(findingOf(massacre, 'factores-onu')).toMatchObject({
      best: {id: 'homicide-count'},
      difference: {verdict: 'worse'},
    });
    expect(findingOf(homicide, 'factores-onu')).toMatchObject({
      best: {id: 'homicide-rate'},
      difference: {verdict: 'worse'},
    });
  });

  it('takes the tenth with the highest smoothed rate as the outcome of homicide', async () => {
    const {homicide, homicideLimit} = await evaluate(published);
    // A tenth of the 1,110 municipalities with a rate.
    expect(homicide.positives + homicide.left.positives).toBe(111);
    expect(homicideLimit).toBeGreaterThan(40);
    expect(homicide.skills.every(({rho}) => !Number.isNaN(rho))).toBe(true);
  });

  it('works out the figures of the method again: four of five match to three digits', async () => {
    const {reference} = await evaluate(published);
    const here = reference.map(({id, n, positives, skill}) => [
      id,
      Number(skill.auc.value.toFixed(3)),
      n,
      positives,
    ]);
    expect(here).toEqual([
      ['homicide-count', 0.866, 1122, 128],
      ['population', 0.808, 1121, 128],
      ['homicide-rate', 0.77, 1121, 128],
      ['irv', 0.724, 1121, 128],
      ['coca', 0.635, 1122, 128],
    ]);
    expect(referenceFigures.map(({publishedAuc}) => publishedAuc)).toEqual([
      0.866, 0.808, 0.76, 0.724, 0.635,
    ]);
  });

  it('judges the reader’s own weights beside the published ones', async () => {
    const {own, massacre} = await evaluate({...published, weights: {conflicto: 60}});
    expect(own).toBe('judged');
    expect(massacre.skills[1]?.id).toBe('own');
    expect(
      massacre.differences.some(({id, other}) => id === 'own' && other === 'factores-onu'),
    ).toBe(true);
  });

  it('says that weights of zero give no index, and judges the published one', async () => {
    const words = ['conflicto', 'antecedentes', 'estado', 'incentivos', 'ataques', 'movilidad'];
    const weights = Object.fromEntries(words.map((word) => [word, 0]));
    const {own, massacre} = await evaluate({...published, weights});
    expect(own).toBe('empty');
    expect(massacre.n).toBeGreaterThan(900);
    expect(massacre.skills.some(({id}) => id === 'own')).toBe(false);
  });

  it('refuses weights for words that the scheme does not have', async () => {
    await expect(evaluate({...published, weights: {nada: 5}})).rejects.toThrow('pesos=nada');
  });

  it('keeps the last evaluation and sends plain data to whoever judges', async () => {
    const first = evaluate(published);
    const count = asked.length;
    expect(evaluate(published)).toBe(first);
    await first;
    expect(asked.length - count).toBeLessThanOrEqual(1);
    const [question] = asked.at(-1) ?? [];
    expect(structuredClone(question)).toEqual(question);
  });
});
