import {describe, expect, it} from 'vitest';
import type {Engine} from '../../../src/db/engine.ts';
import {indicatorValues} from '../../../src/db/queries/indicator-values.ts';
import {seriesTotals} from '../../../src/db/queries/series-totals.ts';
import {rowsOf} from '../support/fixture-engine.ts';

export function describeRisk(engine: () => Engine): void {
  describe('indicator values', () => {
    it('are those of the edition and level, by indicator and code; base series are not among them', async () => {
      const municipalities = await indicatorValues(engine(), {
        edition: 2024,
        level: 'municipality',
      });
      expect(rowsOf(municipalities)).toEqual([
        ['coca-density', '01001', 0.75, 'observed'],
        ['coca-density', '02001', NaN, 'missing'],
        ['post-entries', '01001', 0, 'observed'],
        ['post-entries', '02001', 12, 'observed'],
      ]);
      const departments = await indicatorValues(engine(), {edition: 2021, level: 'department'});
      expect(rowsOf(departments)).toEqual([['coca-density', '01', 0.25, 'observed']]);
    });
  });

  describe('totals of a series', () => {
    it('list every municipality: no row is zero, one missing year makes the sum missing', async () => {
      const totals = await seriesTotals(engine(), {series: 'homicides', from: 2020, to: 2022});
      expect(rowsOf(totals)).toEqual([
        ['01001', 7, 'observed'],
        ['01002', 1, 'observed'],
        ['02001', NaN, 'missing'],
        ['03001', 0, 'observed'],
        ['03002', 0, 'observed'],
      ]);
    });

    it('read no row as missing where the series declares so', async () => {
      const totals = await seriesTotals(engine(), {series: 'irv', from: 2022, to: 2022});
      expect([...totals.status]).toEqual([
        'observed',
        ...['missing', 'missing', 'missing', 'missing'],
      ]);
      expect(totals.value[0]).toBe(0.3);
    });

    it('refuse years the series does not cover, levels to add, and series of departments', async () => {
      const ask = (
        series: 'homicides' | 'coca-hectares' | 'kidnappings',
        from: number,
        to: number,
      ) => Promise.resolve().then(() => seriesTotals(engine(), {series, from, to}));
      await expect(ask('homicides', 2000, 2004)).rejects.toThrow('runs from 2003 to 2026');
      await expect(ask('homicides', 2005, 2004)).rejects.toThrow(RangeError);
      await expect(ask('coca-hectares', 2021, 2022)).rejects.toThrow('never added over years');
      await expect(ask('kidnappings', 2022, 2022)).rejects.toThrow('of departments');
    });
  });
}
