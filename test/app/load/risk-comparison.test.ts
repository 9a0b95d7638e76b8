import {describe, expect, it} from 'vitest';
import {buildIndex} from '../../../src/app/load/risk-index.ts';
import {
  compareOrders,
  comparisonOf,
  type IrvSource,
} from '../../../src/app/load/risk-comparison.ts';
import {publishedScenario, type Scenario} from '../../../src/state/risk-choice.ts';
import {flatTable, fourMunicipalities, valueAt} from './support/risk-table.ts';

const published = publishedScenario('factores-onu');
const built = buildIndex(fourMunicipalities, published);
const build = (scenario: Scenario) => buildIndex(fourMunicipalities, scenario);
const noIrv: IrvSource = () => Promise.reject(new Error('not asked for here'));

describe('two orders', () => {
  const codes = ['a', 'b', 'c', 'd', 'e'];

  it('are compared among the territories that both have: nobody is moved by one that is not in both', () => {
    const found = compareOrders(codes, [9, 8, 7, NaN, 5], [1, NaN, 3, 9, 2]);
    expect(found.compared).toBe(3);
    // a, c, e: ranks 1, 2, 3 here and 3, 1, 2 there.
    expect([...found.otherRank]).toEqual([
      ['a', 3],
      ['c', 1],
      ['e', 2],
    ]);
    expect([...found.shift]).toEqual([
      ['a', 2],
      ['c', -1],
      ['e', -1],
    ]);
    expect([...found.otherScore]).toEqual([
      ['a', 1],
      ['c', 3],
      ['e', 2],
    ]);
    // 1 − 6 · (4 + 1 + 1) / (3 · 8)
    expect(found.spearman).toBeCloseTo(-0.5, 12);
  });

  it('agree and disagree as much as can be', () => {
    expect(compareOrders(codes, [5, 4, 3, 2, 1], [50, 40, 30, 20, 10]).spearman).toBe(1);
    expect(compareOrders(codes, [5, 4, 3, 2, 1], [1, 2, 3, 4, 5]).spearman).toBe(-1);
  });

  it('have equal scores share the better place', () => {
    const {shift} = compareOrders(['a', 'b', 'c'], [3, 3, 1], [1, 2, 2]);
    // Here 1, 1, 3; there 3, 1, 1.
    expect([...shift.values()]).toEqual([2, 0, -2]);
  });

  it('say nothing where they have nothing in common', () => {
    const found = compareOrders(['a', 'b'], [1, NaN], [NaN, 1]);
    expect([found.compared, found.shift.size]).toEqual([0, 0]);
    expect(found.spearman).toBeNaN();
  });
});

describe('the comparison that is asked for', () => {
  it('with the IRV leaves out those that the IRV does not have', async () => {
    const irv: IrvSource = () =>
      Promise.resolve(
        new Map([
          ['54001', 0.3],
          ['54405', 0.7],
        ]),
      );
    const found = (await comparisonOf(built, 'irv', irv, build))!;
    // Cúcuta 8 and Los Patios 5 here; the other way round there. Medellín has no IRV.
    expect([...found.shift]).toEqual([
      ['54001', 1],
      ['54405', -1],
    ]);
    expect([found.compared, found.spearman]).toEqual([2, -1]);
  });

  it('with the IRV is none for departments, and is not even asked for', async () => {
    const departments = buildIndex(flatTable('department', {'54': 0.5, '05': 0.1}), published);
    expect(await comparisonOf(departments, 'irv', noIrv, build)).toBeNull();
  });

  it('with the published method builds the published one of the same scheme', async () => {
    const asked: Scenario[] = [];
    const inform = buildIndex(fourMunicipalities, {
      ...publishedScenario('inform'),
      weights: {amenaza: 80},
    });
    const found = (await comparisonOf(inform, 'published', noIrv, (scenario) => {
      asked.push(scenario);
      return build(scenario);
    }))!;
    expect(asked).toEqual([publishedScenario('inform')]);
    // Flat rows keep their order under any weights.
    expect([...found.shift.values()]).toEqual([0, 0, 0, 0]);
    expect(found.spearman).toBe(1);
  });

  it('with another scenario gives places gained towards the first', async () => {
    const table = flatTable(
      'municipality',
      {'54001': 0.5, '05001': 0.55},
      {'54001': {'homicide-rate': valueAt('homicide-rate', 1)}},
    );
    // Cúcuta: 5 + 0.25 · 0.6 · 5 = 5.75 against 5.5; without homicide 5.
    const without = {...published, weights: {'violencia-letal': 0}};
    const found = (await comparisonOf(
      buildIndex(table, published),
      {name: 'sin homicidios', scenario: without},
      noIrv,
      (scenario) => buildIndex(table, scenario),
    ))!;
    expect(found.shift.get('54001')).toBe(1);
    expect(found.shift.get('05001')).toBe(-1);
    expect(found.otherScore.get('54001')).toBeCloseTo(5, 12);
  });

  it('passes on that a source is not there', async () => {
    await expect(comparisonOf(built, 'irv', noIrv, build)).rejects.toThrow('not asked for here');
  });
});
