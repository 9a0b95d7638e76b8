import {describe, expect, it} from 'vitest';
import {isCovered, meanOfParts, sumParts} from '../../../src/domain/indicators/covered.ts';

describe('coverage of a department', () => {
  it('is enough from 60 % of the people on', () => {
    expect(
      isCovered([
        {value: 1, base: 60},
        {value: NaN, base: 40},
      ]),
    ).toBe(true);
    expect(
      isCovered([
        {value: 1, base: 59},
        {value: NaN, base: 41},
      ]),
    ).toBe(false);
    expect(isCovered([{value: 1, base: NaN}])).toBe(false);
  });
});

describe('sumParts', () => {
  it('leaves out the people of whoever has no count', () => {
    const parts = [
      {value: 3, base: 80},
      {value: NaN, base: 20},
    ];
    expect(sumParts(parts)).toEqual({value: 3, base: 80});
  });

  it('adds the count of a municipality whose people are counted in its neighbour', () => {
    const parts = [
      {value: 3, base: 80},
      {value: 2, base: NaN},
    ];
    expect(sumParts(parts)).toEqual({value: 5, base: 80});
  });

  it('has no sum when too little is covered', () => {
    const {value, base} = sumParts([
      {value: 3, base: 10},
      {value: NaN, base: 90},
    ]);
    expect([value, base]).toEqual([NaN, NaN]);
  });
});

describe('meanOfParts', () => {
  it('weighs levels by people', () => {
    // (10 · 300 + 50 · 100) / 400
    expect(
      meanOfParts([
        {value: 10, base: 300},
        {value: 50, base: 100},
      ]),
    ).toBe(20);
  });

  it('skips what is missing', () => {
    const parts = [
      {value: 10, base: 300},
      {value: NaN, base: 100},
      {value: 90, base: NaN},
    ];
    expect(meanOfParts(parts)).toBe(10);
    expect(
      meanOfParts([
        {value: NaN, base: 300},
        {value: 50, base: 100},
      ]),
    ).toBeNaN();
  });
});
