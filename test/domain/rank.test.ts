import {describe, expect, it} from 'vitest';
import {medianOf, rankAll, rankOf} from '../../src/domain/rank.ts';
import type {Cell} from '../../src/methodology/cell.ts';

function observed(value: number): Cell {
  return {value, status: 'observed', implausible: false};
}

const missing: Cell = {value: NaN, status: 'missing', implausible: false};
const cells = new Map<string, Cell>([
  ['a', observed(10)],
  ['b', observed(40)],
  ['c', missing],
  ['d', observed(30)],
  ['e', observed(30)],
  ['f', observed(0)],
]);

describe('rankOf', () => {
  it('ranks from the highest among the observed', () => {
    expect(rankOf(cells, 'b')).toEqual({rank: 1, of: 5});
    expect(rankOf(cells, 'a')).toEqual({rank: 4, of: 5});
    expect(rankOf(cells, 'f')).toEqual({rank: 5, of: 5});
  });

  it('gives equal values the better rank', () => {
    expect(rankOf(cells, 'd')?.rank).toBe(2);
    expect(rankOf(cells, 'e')?.rank).toBe(2);
  });

  it('is null for a missing value and an unknown code', () => {
    expect(rankOf(cells, 'c')).toBeNull();
    expect(rankOf(cells, 'z')).toBeNull();
  });
});

describe('rankAll', () => {
  it('orders by value and then by code', () => {
    expect(rankAll(cells).map(({rank, code}) => `${rank} ${code}`)).toEqual([
      '1 b',
      '2 d',
      '2 e',
      '4 a',
      '5 f',
    ]);
  });
});

describe('medianOf', () => {
  it('takes the middle of the observed values', () => {
    expect(medianOf(cells)).toBe(30);
  });

  it('takes the mean of the middle two', () => {
    expect(
      medianOf(
        new Map([
          ['a', observed(1)],
          ['b', observed(4)],
        ]),
      ),
    ).toBe(2.5);
  });

  it('is null without an observed value', () => {
    expect(medianOf(new Map([['c', missing]]))).toBeNull();
  });
});
