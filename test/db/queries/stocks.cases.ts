import {describe, expect, it} from 'vitest';
import type {Engine} from '../../../src/db/engine.ts';
import {populationByTerritory} from '../../../src/db/queries/population-by-territory.ts';
import {stockByTerritory} from '../../../src/db/queries/stock-by-territory.ts';
import {stockDates} from '../../../src/db/queries/stock-dates.ts';
import {stockTrend} from '../../../src/db/queries/stock-trend.ts';
import {rowsOf} from '../support/fixture-engine.ts';

const total = {sex: 'all', age: 'all'} as const;

export function describeStocks(engine: () => Engine): void {
  describe('a stock by territory', () => {
    const day = {measure: 'venezuelans', date: '2020-12-31', ...total} as const;

    it('tells zero, missing and suppressed apart, with a row for every territory', async () => {
      const departments = await stockByTerritory(engine(), {...day, level: 'department'});
      expect(rowsOf(departments)).toEqual([
        ['01', 150, 'observed', null, 1, 1],
        ['02', NaN, 'missing', null, 0, 1],
        ['03', 0, 'observed', null, 1, 1],
      ]);
      const municipalities = await stockByTerritory(engine(), {...day, level: 'municipality'});
      expect(rowsOf(municipalities)).toEqual([
        ['01001', 140, 'observed', 'implausible', 1, 1],
        ['01002', NaN, 'suppressed', null, 0, 1],
        ['02001', NaN, 'missing', null, 0, 1],
        ['03001', NaN, 'missing', null, 0, 1],
        ['03002', NaN, 'missing', null, 0, 1],
      ]);
    });

    it('sums departments for a region, says how many, and takes the country as published', async () => {
      const unhcr = {...day, measure: 'venezuelans-unhcr'} as const;
      expect(rowsOf(await stockByTerritory(engine(), {...unhcr, level: 'region'}))).toEqual([
        ['norte', 160, 'observed', 'implausible', 1, 2],
        ['sur', 40, 'observed', null, 1, 1],
      ]);
      expect(rowsOf(await stockByTerritory(engine(), {...unhcr, level: 'country'}))).toEqual([
        ['CO', 215, 'observed', null, 1, 1],
      ]);
    });

    it('pins sex and age', async () => {
      const girls = {...day, measure: 'venezuelans-unhcr', sex: 'female', age: '0-4'} as const;
      const answer = await stockByTerritory(engine(), {...girls, level: 'department'});
      expect([...answer.people]).toEqual([11, NaN, NaN]);
    });
  });

  describe('the trend of a stock', () => {
    const trend = async (territory: string) =>
      rowsOf(await stockTrend(engine(), {measure: 'venezuelans-unhcr', territory, ...total}));

    it('gives every date of the measure', async () => {
      expect(await trend('01')).toEqual([
        ['2019-12-31', 80, 'observed', null, 1, 1],
        ['2020-12-31', 160, 'observed', 'implausible', 1, 1],
      ]);
      expect(await trend('02')).toEqual([
        ['2019-12-31', NaN, 'missing', null, 0, 1],
        ['2020-12-31', NaN, 'suppressed', null, 0, 1],
      ]);
    });

    it('sums departments for a region, and takes the country as published', async () => {
      expect(await trend('norte')).toEqual([
        ['2019-12-31', 80, 'observed', null, 1, 2],
        ['2020-12-31', 160, 'observed', 'implausible', 1, 2],
      ]);
      expect(await trend('CO')).toEqual([
        ['2019-12-31', NaN, 'missing', null, 0, 1],
        ['2020-12-31', 215, 'observed', null, 1, 1],
      ]);
    });

    it('has no rows for an unknown territory', async () => {
      expect(await trend('77')).toEqual([]);
    });
  });

  it('says for which days and levels a stock is published', async () => {
    expect(rowsOf(await stockDates(engine()))).toEqual([
      ['venezuelans', '2020-12-31', 'department', 2],
      ['venezuelans', '2020-12-31', 'municipality', 1],
      ['venezuelans-unhcr', '2019-12-31', 'department', 1],
      ['venezuelans-unhcr', '2020-12-31', 'country', 1],
      ['venezuelans-unhcr', '2020-12-31', 'department', 2],
    ]);
  });

  describe('population by territory', () => {
    const people = async (
      year: number,
      level: 'municipality' | 'department' | 'region' | 'country',
    ) => rowsOf(await populationByTerritory(engine(), {year, level}));

    it('has a row for every territory, NaN without a figure', async () => {
      expect(await people(2020, 'municipality')).toEqual([
        ['01001', 1000],
        ['01002', 500],
        ['02001', 300],
        ['03001', 700],
        ['03002', NaN],
      ]);
      expect(await people(2021, 'department')).toEqual([
        ['01', 1100],
        ['02', NaN],
        ['03', NaN],
      ]);
    });

    it('sums municipalities above their level', async () => {
      expect(await people(2020, 'department')).toEqual([
        ['01', 1500],
        ['02', 300],
        ['03', 700],
      ]);
      expect(await people(2020, 'region')).toEqual([
        ['norte', 1800],
        ['sur', 700],
      ]);
      expect(await people(2020, 'country')).toEqual([['CO', 2500]]);
    });
  });
}
