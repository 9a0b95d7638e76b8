import {describe, expect, it} from 'vitest';
import {
  addMonths,
  countMonths,
  monthAt,
  monthIndex,
  monthsBetween,
} from '../../src/domain/months.ts';
import {parseMonth, type Month} from '../../src/methodology/codes.ts';

function month(text: string): Month {
  const parsed = parseMonth(text);
  if (!parsed) throw new Error(`Got '${text}' when expected a month.`);
  return parsed;
}

function span(from: string, to: string): {from: Month; to: Month} {
  return {from: month(from), to: month(to)};
}

describe('months', () => {
  it('counts months from January of year 0', () => {
    expect(monthIndex(month('2012-01'))).toBe(24144);
    expect(monthAt(24144)).toBe('2012-01');
    expect(monthAt(24155)).toBe('2012-12');
  });

  it('adds over the turn of a year, forwards and backwards', () => {
    expect(addMonths(month('2019-11'), 3)).toBe('2020-02');
    expect(addMonths(month('2020-01'), -1)).toBe('2019-12');
    expect(addMonths(month('2012-01'), 155)).toBe('2024-12');
  });

  it('refuses an index that is no month', () => {
    expect(() => monthAt(-1)).toThrow('Got month index -1 when expected');
    expect(() => monthAt(24144.5)).toThrow(RangeError);
  });

  it('lists and counts the months of a span with both ends', () => {
    expect(monthsBetween(month('2019-11'), month('2020-02'))).toEqual([
      '2019-11',
      '2019-12',
      '2020-01',
      '2020-02',
    ]);
    expect(countMonths(span('2012-01', '2024-12'))).toBe(156);
    expect(monthsBetween(month('2020-02'), month('2020-01'))).toEqual([]);
  });
});
