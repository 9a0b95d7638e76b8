import {describe, expect, it} from 'vitest';
import {classIndex} from '../../../src/domain/classes.ts';
import {densityBreaks} from '../../../src/domain/density/density-breaks.ts';

describe('densityBreaks', () => {
  it('of counts grow with the cell and with the dead', () => {
    const count = {figure: 'count', weight: 'events'} as const;
    expect(densityBreaks({...count, cellKm: 25})).toEqual([1, 2, 5, 10, 20, 50]);
    expect(densityBreaks({...count, cellKm: 50})).toEqual([1, 5, 10, 20, 50, 100]);
    expect(densityBreaks({...count, cellKm: 100})).toEqual([1, 10, 20, 50, 100, 200]);
    expect(densityBreaks({...count, weight: 'dead', cellKm: 100})).toEqual([
      1, 20, 50, 100, 200, 500,
    ]);
  });

  it('of densities and rates are the same for every cell', () => {
    for (const weight of ['events', 'dead'] as const) {
      for (const figure of ['density', 'rate'] as const) {
        const breaks = [12, 25, 100].map((cellKm) => densityBreaks({figure, cellKm, weight}));
        expect(breaks[1]).toEqual(breaks[0]);
        expect(breaks[2]).toEqual(breaks[0]);
      }
    }
  });

  it('put zero in a class of its own', () => {
    const breaks = densityBreaks({figure: 'count', weight: 'events', cellKm: 25});
    expect([0, 1, 2, 82].map((count) => classIndex(count, breaks))).toEqual([0, 1, 2, 6]);
  });
});
