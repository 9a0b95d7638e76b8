import {describe, expect, it} from 'vitest';
import type {MonthSpan} from '../../src/domain/months.ts';
import {transitInWindow, type TransitRow} from '../../src/domain/transit-window.ts';
import type {Month} from '../../src/methodology/codes.ts';

function span(from: string, to: string): MonthSpan {
  return {from: from as Month, to: to as Month};
}

function row(from: string, to: string, nationality: string, people: number): TransitRow {
  const {from: fromMonth, to: toMonth} = span(from, to);
  return {fromMonth, toMonth, nationality, people};
}

const months = [
  row('2022-01', '2022-01', 'VEN', 100),
  row('2022-01', '2022-01', 'HTI', 30),
  row('2022-02', '2022-02', 'VEN', 40),
  row('2022-02', '2022-02', 'ECU', 30),
];
const year = [row('2021-01', '2021-12', 'HTI', 900), row('2021-01', '2021-12', 'VEN', 200)];

describe('transitInWindow', () => {
  it('sums the rows inside by nationality, the most first', () => {
    expect(transitInWindow(months, span('2022-01', '2022-02'))).toEqual({
      people: 200,
      byNationality: [
        {nationality: 'VEN', people: 140},
        {nationality: 'ECU', people: 30},
        {nationality: 'HTI', people: 30},
      ],
      covered: span('2022-01', '2022-02'),
      uncoveredMonths: 0,
      partial: false,
    });
  });

  it('leaves a year out that reaches over the edge, and says so', () => {
    const sum = transitInWindow([...year, ...months], span('2021-07', '2022-01'));
    expect(sum.people).toBe(130);
    expect(sum.covered).toEqual(span('2022-01', '2022-01'));
    expect(sum.uncoveredMonths).toBe(6);
    expect(sum.partial).toBe(true);
  });

  it('sums years and months that follow each other', () => {
    const sum = transitInWindow([...year, ...months], span('2021-01', '2022-12'));
    expect(sum.people).toBe(1300);
    expect(sum.covered).toEqual(span('2021-01', '2022-02'));
    expect(sum.uncoveredMonths).toBe(10);
    expect(sum.partial).toBe(false);
  });

  it('never counts a month twice where the year and its months are both given', () => {
    const both = [row('2022-01', '2022-12', 'VEN', 500), ...months];
    expect(transitInWindow(both, span('2022-01', '2022-12')).people).toBe(500);
    // the year reaches over, but every month of the window is summed
    const two = transitInWindow(both, span('2022-01', '2022-02'));
    expect(two.people).toBe(200);
    expect(two.partial).toBe(false);
  });

  it('is not zero but nothing where no row lies inside', () => {
    const sum = transitInWindow(year, span('2021-03', '2021-05'));
    expect(sum).toEqual({
      people: 0,
      byNationality: [],
      covered: null,
      uncoveredMonths: 3,
      partial: true,
    });
  });
});
