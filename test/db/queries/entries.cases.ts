import {describe, expect, it} from 'vitest';
import type {Engine} from '../../../src/db/engine.ts';
import {entriesByMonth} from '../../../src/db/queries/entries-by-month.ts';
import {entriesByPost} from '../../../src/db/queries/entries-by-post.ts';
import type {EntryFilter} from '../../../src/db/queries/entry-filter.ts';
import {nationalityEntriesByMonth} from '../../../src/db/queries/nationality-entries-by-month.ts';
import {nationalityTotals} from '../../../src/db/queries/nationality-totals.ts';
import {rowsOf} from '../support/fixture-engine.ts';

const everything: EntryFilter = {sex: 'all', borders: [], posts: [], department: null};

export function describeEntries(engine: () => Engine): void {
  describe('entries by post', () => {
    const byPost = async (filter: Partial<EntryFilter>, from = '2020-01', to = '2020-04') =>
      rowsOf(await entriesByPost(engine(), {...everything, ...filter, from, to}));

    it('sums the window, both months included, and keeps posts at zero', async () => {
      expect(await byPost({}, '2020-01', '2020-02')).toEqual([
        ['aeropuerto', '03001', 3],
        ['muelle', '02001', 0],
        ['paso-alto', '01001', 31],
        ['paso-bajo', '02001', 7],
        ['sin-identificar', null, 2],
        ['sur-uno', '03002', 0],
      ]);
    });

    it('counts one sex', async () => {
      expect(await byPost({sex: 'female'})).toEqual([
        ['aeropuerto', '03001', 0],
        ['muelle', '02001', 9],
        ['paso-alto', '01001', 11],
        ['paso-bajo', '02001', 0],
        ['sin-identificar', null, 2],
        ['sur-uno', '03002', 5],
      ]);
    });

    it('keeps the posts of the borders, where air and sea stand for posts without one', async () => {
      expect(await byPost({borders: ['VEN']})).toEqual([
        ['paso-alto', '01001', 31],
        ['paso-bajo', '02001', 47],
      ]);
      expect(await byPost({borders: ['sea', 'air']})).toEqual([
        ['aeropuerto', '03001', 3],
        ['muelle', '02001', 9],
      ]);
    });

    it('keeps the posts listed, whole ids only', async () => {
      expect(await byPost({posts: ['sur-uno', 'paso-alto']})).toEqual([
        ['paso-alto', '01001', 31],
        ['sur-uno', '03002', 5],
      ]);
      expect(await byPost({posts: ['paso']})).toEqual([]);
    });

    it('keeps the posts of a department', async () => {
      expect(await byPost({department: '03'})).toEqual([
        ['aeropuerto', '03001', 3],
        ['sur-uno', '03002', 5],
      ]);
    });

    it('counts nobody of a nationality that is not in the table', async () => {
      expect(await byPost({nationality: 'PER', posts: ['paso-alto']})).toEqual([
        ['paso-alto', '01001', 0],
      ]);
    });

    it('gives the same object for the same filter in another order', async () => {
      const window = {...everything, from: '2020-01', to: '2020-03'};
      const first = await entriesByPost(engine(), {...window, borders: ['VEN', 'ECU']});
      const second = await entriesByPost(engine(), {...window, borders: ['ECU', 'VEN']});
      expect(second).toBe(first);
    });

    it('refuses a month that is not one', async () => {
      const window = {...everything, from: '2020-13', to: '2020-03'};
      await expect(entriesByPost(engine(), window)).rejects.toThrow("Got month '2020-13'");
    });
  });

  describe('entries by month', () => {
    const byMonth = async (filter: Partial<EntryFilter>) =>
      rowsOf(await entriesByMonth(engine(), {...everything, ...filter}));

    it('gives every month of the series', async () => {
      expect(await byMonth({})).toEqual([
        ['2020-01', 33],
        ['2020-02', 10],
        ['2020-03', 45],
        ['2020-04', 9],
      ]);
    });

    it('gives 0 in the months where nobody passes the filter', async () => {
      expect(await byMonth({borders: ['VEN'], sex: 'male', posts: ['paso-alto']})).toEqual([
        ['2020-01', 20],
        ['2020-02', 0],
        ['2020-03', 0],
        ['2020-04', 0],
      ]);
      expect(await byMonth({department: '02', nationality: 'VEN'})).toEqual([
        ['2020-01', 0],
        ['2020-02', 7],
        ['2020-03', 40],
        ['2020-04', 9],
      ]);
    });
  });

  describe('entries by nationality', () => {
    it('gives every month of one nationality, or of all', async () => {
      const ecuador = await nationalityEntriesByMonth(engine(), {nationality: 'ECU', sex: 'all'});
      expect(rowsOf(ecuador)).toEqual([
        ['2020-01', 50],
        ['2020-02', 60],
        ['2020-03', 0],
      ]);
      const women = await nationalityEntriesByMonth(engine(), {nationality: null, sex: 'female'});
      expect(rowsOf(women)).toEqual([
        ['2020-01', 150],
        ['2020-02', 0],
        ['2020-03', 0],
      ]);
    });

    it('gives the totals of a window, the largest first and ties by code', async () => {
      const window = {from: '2020-01', to: '2020-03', sex: 'all'} as const;
      expect(rowsOf(await nationalityTotals(engine(), window))).toEqual([
        ['VEN', 300],
        ['ECU', 110],
        ['PER', 110],
      ]);
      expect(rowsOf(await nationalityTotals(engine(), {...window, from: '2020-02'}))).toEqual([
        ['PER', 110],
        ['ECU', 60],
      ]);
    });
  });
}
