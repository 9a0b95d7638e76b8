import {describe, expect, it} from 'vitest';
import {discontinuity} from '../../../src/domain/zones/discontinuity.ts';
import type {Cell} from '../../../src/methodology/cell.ts';

function observed(value: number, implausible = false): Cell {
  return {value, status: 'observed', implausible};
}

const values = new Map<string, Cell>([
  ['05001', observed(10)],
  ['05002', observed(40)],
  ['05004', observed(0)],
  ['05021', observed(40, true)],
  ['05030', {value: NaN, status: 'suppressed', implausible: false}],
]);

describe('discontinuity', () => {
  const {jumps, missingPairs} = discontinuity(values, [
    ['05001', '05002'],
    ['05002', '05001'],
    ['05001', '05004'],
    ['05004', '05002'],
    ['05021', '05002'],
    ['05001', '05030'],
    ['05001', '99999'],
    ['05001', '05001'],
  ]);

  it('has the largest jump first, from the higher value to the lower, each pair once', () => {
    expect(jumps.map(({a, b, difference}) => [a, b, difference])).toEqual([
      ['05002', '05004', 40],
      ['05002', '05001', 30],
      ['05001', '05004', 10],
      ['05002', '05021', 0],
    ]);
  });

  it('has a ratio only where both values are over zero', () => {
    expect(jumps.map(({ratio}) => ratio)).toEqual([null, 4, null, 1]);
  });

  it('carries the mark of an implausible value', () => {
    expect(jumps.map(({implausible}) => implausible)).toEqual([false, false, false, true]);
  });

  it('counts the pairs of which a value is not observed, and reads none as zero', () => {
    expect(missingPairs).toBe(2);
  });
});
