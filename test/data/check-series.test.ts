import {describe, expect, it} from 'vitest';
import {checkSeries} from '../../data/check-series.ts';
import type {Tables} from '../../data/data-check.ts';
import {checkTotals} from '../../data/check-data.ts';

const row = (territory: string, year: number, value: number | null) => ({
  ...{indicator: 'massacre-cases', territory, year, value, source: 'mindefensa-masacres'},
  status: value === null ? 'missing' : 'observed',
});

const madeTables = (...rows: readonly ReturnType<typeof row>[]): Tables =>
  new Map([['indicators', rows]]);

const checkOf = (...rows: readonly ReturnType<typeof row>[]) =>
  checkSeries(madeTables(...rows)).find(({name}) => name === 'massacre-cases');

describe('checkSeries', () => {
  it('tells who has a value, who never has one and who is always zero', () => {
    const rows = [row('05001', 2022, 2), row('05001', 2023, 1), row('27493', 2022, null)];
    expect(checkOf(...rows)).toMatchObject({
      isRight: true,
      detail: '1 with a value, 1 missing, 1120 zero; total 3 (all years)',
    });
  });

  it('fails on rows of another level, year or source, on a stored zero, and on a series without rows', () => {
    const detailOf = (wrong: ReturnType<typeof row>) => checkOf(wrong)?.detail;
    expect(detailOf(row('05', 2022, 2))).toBe('05 2022: not a municipality');
    expect(detailOf(row('05001', 2021, 2))).toBe('05001 2021: year not covered');
    expect(detailOf({...row('05001', 2022, 2), source: 'nadie'})).toBe('05001 2022: from nadie');
    expect(detailOf(row('05001', 2022, 0))).toBe('05001 2022: a stored zero');
    expect(checkOf()).toMatchObject({isRight: false, detail: 'no rows'});
  });
});

describe('checkTotals of series', () => {
  const total = {
    ...({figure: 'massacres', table: 'indicators', sum: 'value'} as const),
    citation: 'a made-up page',
  };

  it('counts what the source places nowhere, as declared', () => {
    const data = madeTables(row('05001', 2022, 2));
    const check = (published: number) => checkTotals(data, [{...total, published, unplaced: 3}])[0];
    expect(check(5)).toMatchObject({isRight: true, detail: 'a made-up page (3 of them in no row)'});
    expect(check(2)?.isRight).toBe(false);
  });

  it('rounds where the source did', () => {
    const data = madeTables(row('05001', 2022, 2.4), row('05002', 2022, 0.4));
    expect(checkTotals(data, [{...total, published: 3, isRounded: true}])[0]?.isRight).toBe(true);
    expect(checkTotals(data, [{...total, published: 3}])[0]?.isRight).toBe(false);
  });
});
