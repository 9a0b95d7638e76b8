import {describe, expect, it} from 'vitest';
import {indexSeries, type SeriesValue} from '../../../src/domain/indicators/series-lookup.ts';

const row = (indicator: string, territory: string, year: number, value: number | null) => ({
  ...{indicator, territory, year, value},
  status: value === null ? 'missing' : 'observed',
});

const rows = [
  row('homicides', '05001', 2020, 7),
  row('homicides', '05001', 2022, 2),
  row('homicides', '91460', 2021, null),
  row('rural-share', '05001', 2016, 30),
  row('rural-share', '05002', 2021, 60),
] as readonly SeriesValue[];

describe('indexSeries', () => {
  const series = indexSeries(rows);

  it('reads an absent count as zero inside the years of the series, and as missing outside', () => {
    expect(series.valueIn('homicides', '05001', 2021)).toBe(0);
    expect(series.valueIn('homicides', '05002', 2003)).toBe(0);
    expect(series.valueIn('homicides', '05001', 2002)).toBeNaN();
    expect(series.valueIn('homicides', '05001', 2027)).toBeNaN();
  });

  it('reads an absent level as missing', () => {
    expect(series.valueIn('rural-share', '05002', 2016)).toBeNaN();
  });

  it('adds years, and one missing year makes the sum missing', () => {
    expect(series.sumOver('homicides', '05001', [2020, 2022])).toBe(9);
    expect(series.sumOver('homicides', '91460', [2020, 2022])).toBeNaN();
  });

  it('finds the last year not after another, the same for every territory', () => {
    expect(series.lastYear('rural-share', 2024)).toBe(2021);
    expect(series.lastYear('rural-share', 2020)).toBe(2016);
    expect(series.lastYear('rural-share', 2015)).toBeNull();
  });
});
