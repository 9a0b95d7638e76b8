import {describe, expect, it} from 'vitest';
import type {DerivationData} from '../../../src/domain/indicators/derivation-data.ts';
import {derive, type ScoredLevel} from '../../../src/domain/indicators/derive.ts';
import {indexPopulation} from '../../../src/domain/indicators/population-lookup.ts';
import {indexSeries, type SeriesValue} from '../../../src/domain/indicators/series-lookup.ts';
import {indicatorOf, type Edition, type IndicatorId} from '../../../src/methodology/indicators.ts';

/*
 * Department 27 has three municipalities: 27001 (1,000 people), 27002 (500) and 27493, whose people are counted in
 * 27002. Department 91 has one where nobody records (91460, 100 people).
 */
const row = (indicator: string, territory: string, year: number, value: number | null) => ({
  ...{indicator, territory, year, value},
  status: value === null ? 'missing' : 'observed',
});

const never = [2019, 2020, 2021, 2022, 2023, 2024];
const rows = [
  row('homicides', '27001', 2022, 2),
  row('homicides', '27001', 2024, 4),
  row('homicides', '27002', 2023, 3),
  row('homicides', '27001', 2021, 1),
  ...never.map((year) => row('homicides', '27493', year, null)),
  ...never.map((year) => row('homicides', '91460', year, null)),
  row('massacre-victims', '27001', 2023, 6),
  row('mine-accidents', '27001', 2009, 50),
  row('mine-accidents', '27001', 2010, 3),
  row('mine-accidents', '27493', 2012, 2),
  row('cnmh-victims', '27001', 1984, 99),
  row('cnmh-victims', '27001', 1985, 4),
  row('cnmh-victims', '27001', 2018, 6),
  row('coca-hectares', '27001', 2021, 10),
  row('coca-hectares', '27002', 2023, 30),
  row('mdm-score', '27001', 2021, 40),
  row('mdm-score', '27002', 2021, 70),
  row('health-affiliates-share', '27001', 2021, 1.05),
  row('venezuelans-regularised', '27', 2023, 90),
] as readonly SeriesValue[];

const people = (territory: string, count: number) =>
  [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => ({territory, year, people: count}));

const place = (code: string, borderKm: number, corridorShare: number) => ({
  ...{code, department: code.slice(0, 2), areaKm2: code === '27002' ? 300 : 100},
  ...{borderKm, corridorShare},
});
const observed = (value: number, implausible = false) => ({
  ...{value, status: 'observed' as const, implausible},
});

const data: DerivationData = {
  places: [
    place('27001', 10, 1),
    place('27002', 40, 0.5),
    place('27493', 5, 0),
    place('91460', 90, 0),
  ],
  series: indexSeries(rows),
  population: indexPopulation([
    ...people('27001', 1000),
    ...people('27002', 500),
    ...people('91460', 100),
  ]),
  displacement: new Map([
    ['27001', {out: 300, in: 0}],
    ['27493', {out: 60, in: 150}],
  ]),
  displacementYear: 2015,
  venezuelans: new Map([
    ['27', observed(120)],
    ['27001', observed(50)],
    ['27002', observed(400, true)],
  ]),
  venezuelansYear: 2023,
  entriesIn: (year) => (year === 2024 ? new Map([['27001', 70]]) : null),
};

function valuesOf(id: IndicatorId, edition: Edition, level: ScoredLevel): unknown[] {
  return derive({indicator: indicatorOf(id), edition, level}, data).map(
    ({territory, value, status}) =>
      status === 'observed' ? `${territory} ${String(value)}` : `${territory} ${status}`,
  );
}

describe('derive, rates', () => {
  it('count the years up to the edition over inhabitant-years', () => {
    // 2022 to 2024: 6 victims over 3,000 inhabitant-years; no row is zero, no people is missing.
    expect(valuesOf('massacre-victim-rate', 2024, 'municipality')).toEqual([
      '27001 200',
      '27002 0',
      '27493 missing',
      '91460 0',
    ]);
    // 6 over 4,500.
    expect(valuesOf('massacre-victim-rate', 2024, 'department')).toEqual(['27 133.333', '91 0']);
  });

  it('are missing when the series begins after the edition', () => {
    expect(new Set(valuesOf('massacre-victim-rate', 2021, 'department'))).toEqual(
      new Set(['27 missing', '91 missing']),
    );
  });

  it('stop at the last year of the series, with the nearest inhabitants', () => {
    // 2010 to 2019: 3 accidents over ten years of 1,000; the 50 of 2009 are too old.
    expect(valuesOf('mine-accident-rate', 2021, 'municipality')[0]).toBe('27001 30');
    // The two accidents of 27493 count in the department: 5 over ten years of 1,500.
    expect(valuesOf('mine-accident-rate', 2024, 'department')[0]).toBe('27 33.3333');
  });

  it('per 1,000 divide a closed period by the inhabitants once', () => {
    // 34 years to 2018: 4 + 6 victims per 1,000 inhabitants.
    expect(valuesOf('cnmh-victim-rate', 2024, 'municipality').slice(0, 2)).toEqual([
      '27001 10',
      '27002 0',
    ]);
  });

  it('are drawn towards the rate of all where smoothed, and stay missing where nobody records', () => {
    /*
     * 2022 to 2024: 6 of 3,000 and 3 of 1,500: both 0.002, which is the rate of all; no spread is left to keep.
     * 2019 to 2021: 1 of 3,000 and 0 of 1,500; the rate of all is 1 / 4,500 and the spread is below that of chance.
     */
    expect(valuesOf('homicide-rate', 2024, 'municipality')).toEqual([
      ...['27001 200', '27002 200', '27493 missing', '91460 missing'],
    ]);
    expect(valuesOf('homicide-rate', 2021, 'municipality').slice(0, 2)).toEqual([
      '27001 22.2222',
      '27002 22.2222',
    ]);
    expect(valuesOf('homicide-rate', 2024, 'department')).toEqual(['27 200', '91 missing']);
  });
});

describe('derive, densities and levels', () => {
  it('take the last year not after the edition', () => {
    expect(valuesOf('coca-density', 2021, 'municipality').slice(0, 2)).toEqual([
      '27001 0.1',
      '27002 0',
    ]);
    expect(valuesOf('coca-density', 2024, 'municipality').slice(0, 2)).toEqual([
      '27001 0',
      '27002 0.1',
    ]);
    // 30 ha over 100 + 300 + 100 km².
    expect(valuesOf('coca-density', 2024, 'department')[0]).toBe('27 0.06');
  });

  it('scale levels, and weigh them by people in a department', () => {
    expect(valuesOf('health-coverage', 2024, 'municipality').slice(0, 2)).toEqual([
      '27001 105',
      '27002 missing',
    ]);
    // (40 · 1,000 + 70 · 500) / 1,500
    expect(valuesOf('municipal-performance', 2024, 'department')).toEqual(['27 50', '91 missing']);
  });
});

describe('derive, mobility', () => {
  it('tells a municipality in no pair from one with none', () => {
    expect(valuesOf('expelled-rate', 2024, 'municipality')).toEqual([
      '27001 300',
      '27002 not-reported',
      '27493 missing',
      '91460 not-reported',
    ]);
    // 300 + 60 people who left, 1,500 inhabitants.
    expect(valuesOf('expelled-rate', 2021, 'department')).toEqual(['27 240', '91 not-reported']);
    expect(valuesOf('received-rate', 2024, 'municipality')[0]).toBe('27001 0');
  });

  it('counts Venezuelans as published, and no implausible figure', () => {
    expect(valuesOf('venezuelans-rate', 2024, 'municipality')).toEqual([
      '27001 50',
      '27002 missing',
      '27493 missing',
      '91460 missing',
    ]);
    expect(valuesOf('venezuelans-rate', 2024, 'department')).toEqual(['27 80', '91 missing']);
    expect(valuesOf('venezuelans-rate', 2021, 'department')).toEqual(['27 missing', '91 missing']);
  });

  it('gives shares of Venezuelans by department only', () => {
    expect(valuesOf('regularised-share', 2024, 'department')).toEqual(['27 75', '91 missing']);
    expect(valuesOf('regularised-share', 2021, 'department')).toEqual([
      ...['27 missing', '91 missing'],
    ]);
    expect(() => valuesOf('regularised-share', 2024, 'municipality')).toThrow(
      "Got level 'municipality' when regularised-share is scored at department.",
    );
  });

  it('has no number where the published figure is doubted', () => {
    const indicator = {...indicatorOf('regularised-share'), doubted: ['27']};
    const [choco] = derive({indicator, edition: 2024, level: 'department'}, data);
    expect(choco).toEqual({territory: '27', value: NaN, status: 'missing'});
  });

  it('weighs seats by people and corridors by area', () => {
    expect(valuesOf('border-distance', 2024, 'municipality')).toEqual([
      ...['27001 10', '27002 40', '27493 5', '91460 90'],
    ]);
    // (10 · 1,000 + 40 · 500) / 1,500
    expect(valuesOf('border-distance', 2024, 'department')).toEqual(['27 20', '91 90']);
    // (1 · 100 + 0.5 · 300 + 0 · 100) / 500
    expect(valuesOf('corridor-share', 2024, 'department')).toEqual(['27 50', '91 0']);
  });

  it('gives no entries where there is no post, and nothing for a year without entries', () => {
    expect(valuesOf('post-entries', 2024, 'municipality')).toEqual([
      ...['27001 70', '27002 0', '27493 0', '91460 0'],
    ]);
    expect(valuesOf('post-entries', 2024, 'department')).toEqual(['27 70', '91 0']);
    expect(valuesOf('post-entries', 2021, 'department')).toEqual(['27 missing', '91 missing']);
  });
});
