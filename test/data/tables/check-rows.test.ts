import {describe, expect, it} from 'vitest';
import {findRowFaults, findUnknownCodes} from '../../../data/tables/check-rows.ts';
import {tableNamed} from '../../../src/methodology/tables.ts';

const stocks = tableNamed('stocks');
const row = {
  ...{measure: 'venezuelans', territory: '05', date: '2023-12-31', sex: 'all', age: 'all'},
  ...{people: 3, status: 'observed', flag: null},
};

describe('findRowFaults', () => {
  it('finds nothing wrong with rows as declared', () => {
    expect(findRowFaults(stocks, [row])).toEqual([]);
  });

  it.each([
    [{sex: 'mujer'}, 'stocks, row 1, sex is "mujer", not one of all, female, male'],
    [{people: 1.5}, 'stocks, row 1, people is "1.5", not a whole number'],
    [{date: '2023-02-31'}, 'stocks, row 1, date is "2023-02-31", not a day'],
    [{territory: null}, 'stocks, row 1, territory is null and may not be'],
    [{people: null}, 'stocks, row 1: people is null and status observed'],
    [{status: 'missing'}, 'stocks, row 1: people is 3 and status missing'],
  ])('finds %j', (change, fault) => {
    expect(findRowFaults(stocks, [{...row, ...change}])).toEqual([fault]);
  });

  it('finds a key that appears twice', () => {
    expect(findRowFaults(stocks, [row, row])).toEqual([
      'stocks: the key venezuelans · 05 · 2023-12-31 · all · all appears twice',
    ]);
  });
});

describe('findUnknownCodes', () => {
  it('finds codes that are not territories, each once', () => {
    const rows = [row, {...row, territory: '94663'}, {...row, territory: '94663'}];
    expect(findUnknownCodes(stocks, rows, new Set(['05']))).toEqual([
      'stocks: territory 94663 is not a territory',
    ]);
  });
});
