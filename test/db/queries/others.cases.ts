import {describe, expect, it} from 'vitest';
import type {Engine} from '../../../src/db/engine.ts';
import {countryFlowYears} from '../../../src/db/queries/country-flow-years.ts';
import {countryFlows} from '../../../src/db/queries/country-flows.ts';
import {eventsByDate} from '../../../src/db/queries/events-by-date.ts';
import {postRows} from '../../../src/db/queries/post-rows.ts';
import {sourceRows} from '../../../src/db/queries/source-rows.ts';
import {tableCounts} from '../../../src/db/queries/table-counts.ts';
import {transitRows} from '../../../src/db/queries/transit-rows.ts';
import {tables} from '../../../src/methodology/tables.ts';
import {rowsOf} from '../support/fixture-engine.ts';

export function describeOthers(engine: () => Engine): void {
  describe('flows between countries', () => {
    it('adds the statuses of a year, the largest first and ties by code', async () => {
      expect(rowsOf(await countryFlows(engine(), {year: 2020}))).toEqual([
        ['VEN', 'COL', 1005],
        ['COL', 'ECU', 300],
        ['COL', 'ESP', 300],
      ]);
    });

    it('takes an origin or an asylum', async () => {
      expect(rowsOf(await countryFlows(engine(), {year: 2020, origin: 'VEN'}))).toEqual([
        ['VEN', 'COL', 1005],
      ]);
      expect(rowsOf(await countryFlows(engine(), {year: 2020, asylum: 'ESP'}))).toEqual([
        ['COL', 'ESP', 300],
      ]);
    });

    it('says the years', async () => {
      expect(rowsOf(await countryFlowYears(engine()))).toEqual([[2019], [2020]]);
    });
  });

  it('gives the transit of every period and nationality', async () => {
    expect(rowsOf(await transitRows(engine()))).toEqual([
      ['2020-01', '2020-12', 'darien', 'HTI', 90],
      ['2020-01', '2020-12', 'darien', 'VEN', 80],
      ['2021-01', '2021-01', 'darien', 'VEN', 12],
    ]);
  });

  it('gives the incidents of a window to its last day, with NaN for what is not stated', async () => {
    const window = {kind: 'missing-migrants', from: '2020-02', to: '2020-02'} as const;
    expect(rowsOf(await eventsByDate(engine(), window))).toEqual([
      ['a-2', '2020-02-29', 'day', -79, 9, null, 0, 5],
    ]);
    const whole = await eventsByDate(engine(), {...window, from: '2020-01', to: '2020-12'});
    expect(rowsOf(whole)).toEqual([
      ['a-1', '2020-01-15', 'day', -73.1, 8.2, '01001', 2, NaN],
      ['a-2', '2020-02-29', 'day', -79, 9, null, 0, 5],
      ['a-3', '2020-03-01', 'month', NaN, NaN, null, 1, 0],
    ]);
    const massacres = await eventsByDate(engine(), {...window, kind: 'massacre'});
    expect(rowsOf(massacres)).toEqual([['m-1', '2020-02-10', 'day', NaN, NaN, '01001', 4, NaN]]);
    expect((await eventsByDate(engine(), {...window, kind: 'mine'})).length).toBe(0);
  });

  it('gives every post, NaN and null where its place is unknown', async () => {
    const rows = rowsOf(await postRows(engine()));
    expect(rows).toHaveLength(6);
    expect(rows[2]).toEqual([
      'paso-alto',
      'Paso Alto',
      '01001',
      'land',
      'VEN',
      -73,
      8,
      'high',
      270,
    ]);
    expect(rows[4]).toEqual([
      ...['sin-identificar', 'Sin identificar', null, null, null],
      ...[NaN, NaN, 'low', NaN],
    ]);
  });

  it('gives every source', async () => {
    const prueba = ['prueba', 'Cifras de prueba', 'Nadie', null, 'CC0', null, '2024-01-31'];
    const registro = ['registro', 'Registro de prueba', 'Nadie', 'https://example.org/', 'CC0'];
    expect(rowsOf(await sourceRows(engine()))).toEqual([
      [...prueba, 'País de prueba', 'Son inventadas'],
      [...registro, '2020-12-31', '2024-02-01', 'País de prueba', 'Son inventadas'],
    ]);
  });

  it('counts the rows of every declared table, in their order', async () => {
    const counts = await tableCounts(engine());
    expect(counts.table).toEqual(tables.map(({name}) => name));
    expect([...counts.total]).toEqual([11, 5, 6, 9, 5, 6, 5, 1, 3, 11, 4, 15, 0, 2]);
  });
}
