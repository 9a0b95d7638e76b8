import {describe, expect, it} from 'vitest';
import {eventSums, wholeYears} from '../../../src/app/load/zone-against.ts';
import type {Period} from '../../../src/state/app-state.ts';

const window = (from: string, to: string): Period => ({from, to}) as Period;
const event = (date: string, territory: string | null = '54001') =>
  ({kind: 'mine', place: [-72.5, 8], date, territory}) as const;

describe('the years in a window', () => {
  it('are those that lie in it from January to December', () => {
    expect(wholeYears(window('2022-01', '2023-12'))).toEqual({
      ...{first: 2022, last: 2023, areAll: true},
    });
    expect(wholeYears(window('2022-02', '2023-11'))).toEqual({
      ...{first: 2023, last: 2022, areAll: false},
    });
    expect(wholeYears(window('2022-02', '2024-12'))).toMatchObject({first: 2023, last: 2024});
  });
});

describe('events in a window', () => {
  const placed = [
    event('2010-01-01'),
    event('2010-12-31'),
    event('2011-01-01'),
    event('2010-06-01', null),
  ];

  it('are those in a municipality, first and last day included', () => {
    const [mine] = eventSums(placed, window('2010-01', '2010-12'));
    expect(mine).toMatchObject({value: 2, months: 12, isWhole: true, kind: 'flow'});
  });

  it('are zero where the register has none, and missing where it does not speak', () => {
    const [mine, ucdp, migrants] = eventSums(placed, window('2019-06', '2020-05'));
    // Mines to the end of 2019: a part of the window. UCDP ends in 2018. Missing migrants begin in 2015.
    expect(mine).toMatchObject({value: 0, isWhole: false});
    expect(ucdp!.value).toBeNaN();
    expect(migrants).toMatchObject({value: 0, isWhole: true});
  });

  it('are in no whole window past the last day of their register', () => {
    const [, , inJune] = eventSums([], window('2024-06', '2024-06'));
    const [, , inJuly] = eventSums([], window('2024-07', '2024-07'));
    expect([inJune!.isWhole, inJuly!.isWhole]).toEqual([true, false]);
  });
});
