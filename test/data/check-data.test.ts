import {describe, expect, it} from 'vitest';
import {
  checkData,
  checkDepartments,
  checkOverlap,
  checkStructure,
  checkTotals,
  readTables,
} from '../../data/check-data.ts';
import type {Tables} from '../../data/data-check.ts';
import {projectFolders} from '../../data/tables/folders.ts';
import type {AnyRow} from '../../data/tables/source-table.ts';

const made = (tables: Readonly<Record<string, readonly AnyRow[]>>): Tables =>
  new Map(Object.entries(tables)) as Tables;

describe('checkData', () => {
  it('finds every committed table equal to its published totals and to its declaration', async () => {
    const checks = await checkData(projectFolders);
    expect(checks.filter(({isRight}) => !isRight)).toEqual([]);
    expect(checks.length).toBeGreaterThan(50);
  });
});

describe('checkTotals', () => {
  it('gives both numbers and fails on a difference of one person', () => {
    const population = [{territory: '05001', year: 2018, people: 9}];
    const total = {
      ...({figure: 'inhabitants', table: 'population', sum: 'people', published: 10} as const),
      citation: 'a made-up page',
    };
    expect(checkTotals(made({population}), [total])).toMatchObject([
      {isRight: false, compared: {computed: 9, published: 10}},
    ]);
  });
});

describe('checkOverlap', () => {
  const entry = (month: string, people: number) => ({month, nationality: 'VEN', people});

  it('fails where the two entry tables differ before 2018, and only tells in 2018', () => {
    const data = made({
      entries: [entry('2017-01-01', 5), entry('2018-01-01', 7)],
      entries_by_nationality: [entry('2017-01-01', 4), entry('2018-01-01', 6)],
    });
    expect(checkOverlap(data)).toMatchObject([
      {isRight: false, compared: {computed: 5, published: 4}},
      {isRight: true, compared: {computed: 7, published: 6}},
    ]);
  });

  it('compares month by month: equal sums of unequal months fail', () => {
    const data = made({
      entries: [entry('2017-01-01', 5), entry('2017-02-01', 5)],
      entries_by_nationality: [entry('2017-01-01', 4), entry('2017-02-01', 6)],
    });
    expect(checkOverlap(data)[0]).toMatchObject({isRight: false, detail: '2 months, 2 differ'});
  });
});

describe('checkStructure', () => {
  it('names an unknown post and an unknown territory', async () => {
    const data = new Map(await readTables(projectFolders.sources));
    const entry = {month: '2012-01-01', post: 'nadie', nationality: 'VEN', sex: 'male', people: 1};
    data.set('entries', [entry]);
    data.set('population', [{territory: '94663', year: 2018, people: 1}]);
    const wrong = checkStructure(data).filter(({isRight}) => !isRight);
    expect(wrong.map(({detail}) => detail)).toEqual([
      'population: territory 94663 is not a territory',
      'entries: post nadie is not declared',
    ]);
  });
});

describe('checkDepartments', () => {
  it('fails on a department two people off its municipalities', () => {
    const row = (territory: string, people: number) => ({
      measure: 'venezuelans',
      territory,
      people,
    });
    const check = (people: number) =>
      checkDepartments(made({stocks: [row('05', people), row('05001', 6), row('05002', 4)]}))[0];
    expect(check(9)?.isRight).toBe(true);
    expect(check(8)).toMatchObject({isRight: false, detail: '05: 8 published, 10 summed'});
  });
});
