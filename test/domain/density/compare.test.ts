import {describe, expect, it} from 'vitest';
import {
  comparePeriods,
  compareZones,
  type ComparableSum,
  type PeriodSum,
} from '../../../src/domain/density/compare.ts';

const population: ComparableSum = {
  id: 'population',
  method: 'area-share',
  value: 200,
  missingTerritories: 0,
  implausible: false,
};

describe('compareZones', () => {
  it('gives the difference and how many times as many', () => {
    expect(compareZones([population], [{...population, value: 50}])).toEqual([
      {
        id: 'population',
        status: 'compared',
        a: 200,
        b: 50,
        difference: -150,
        ratio: 0.25,
        isPartial: false,
        implausible: false,
      },
    ]);
  });

  it('has no ratio to nothing, and a difference', () => {
    const [zero] = compareZones([{...population, value: 0}], [population]);
    expect(zero).toMatchObject({status: 'compared', difference: 200, ratio: NaN});
  });

  it('says which side is missing and subtracts nothing', () => {
    const unknown = {...population, value: NaN};
    const nothing = {difference: NaN, ratio: NaN};
    expect(compareZones([unknown], [population])[0]).toMatchObject({
      status: 'missing-a',
      ...nothing,
    });
    expect(compareZones([population], [unknown])[0]).toMatchObject({
      status: 'missing-b',
      ...nothing,
    });
    expect(compareZones([population], [])[0]).toMatchObject({status: 'missing-b', a: 200, b: NaN});
    expect(compareZones([unknown], [unknown])[0]).toMatchObject({status: 'missing-both'});
  });

  it('does not compare what was summed by different methods', () => {
    const bySeat = {...population, method: 'seat-inside', value: 100};
    expect(compareZones([population], [bySeat])[0]).toMatchObject({
      status: 'different-method',
      a: 200,
      b: 100,
      difference: NaN,
      ratio: NaN,
    });
  });

  it('marks sums that lack territories or hold implausible figures', () => {
    const [row] = compareZones(
      [{...population, missingTerritories: 2}],
      [{...population, implausible: true}],
    );
    expect(row).toMatchObject({status: 'compared', isPartial: true, implausible: true});
  });

  it('has the measures of the first in their order, then those of the second alone', () => {
    const other = {...population, id: 'mines'};
    const third = {...population, id: 'entries'};
    const rows = compareZones([population, other], [third, population]);
    expect(rows.map(({id}) => id)).toEqual(['population', 'mines', 'entries']);
  });
});

describe('comparePeriods', () => {
  const flow: PeriodSum = {...population, id: 'entries', kind: 'flow', months: 12, isWhole: true};

  it('compares windows of one length as they are', () => {
    const [row] = comparePeriods([flow], [{...flow, value: 300}]);
    expect(row).toMatchObject({basis: 'total', a: 200, b: 300, difference: 100, ratio: 1.5});
  });

  it('compares windows of different length by month', () => {
    const [row] = comparePeriods([{...flow, value: 120}], [{...flow, value: 120, months: 6}]);
    expect(row).toMatchObject({basis: 'per-month', a: 10, b: 20, difference: 10, ratio: 2});
  });

  it('compares stocks as they stood, whatever the months', () => {
    const stock: PeriodSum = {...flow, kind: 'stock', months: 0};
    const [row] = comparePeriods([stock], [{...stock, value: 100, months: 5}]);
    expect(row).toMatchObject({basis: 'total', difference: -100, ratio: 0.5});
  });

  it('does not set a stock against a flow', () => {
    const [row] = comparePeriods([flow], [{...flow, kind: 'stock'}]);
    expect(row).toMatchObject({status: 'different-method', difference: NaN, ratio: NaN});
  });

  it('marks a window the source does not speak about to its end', () => {
    expect(comparePeriods([flow], [{...flow, isWhole: false}])[0]!.isPartial).toBe(true);
  });

  it('refuses a window without length', () => {
    expect(() => comparePeriods([{...flow, months: 0}], [flow])).toThrow(
      "Got 0 months of 'entries' when expected a window with a length.",
    );
  });
});
