import {describe, expect, it} from 'vitest';
import {parseDecimal, parseInteger} from '../../../../data/adapters/toolkit/numbers.ts';

describe('parseInteger', () => {
  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234 567', 1234567],
    ['1.234.567', 1234567],
    ['241166.0', 241166],
    ['7816473,00', 7816473],
    ['2e+06', 2000000],
    ['- 0', 0],
    ['-12', -12],
    [' 7 ', 7],
  ])('reads %j as %d', (cell, value) => {
    expect(parseInteger(cell)).toBe(value);
  });

  it.each(['1.2.3', '1,5', '12,34', '1.234,5', 'doce', '', '1.5e+00', '0x10', 'NaN'])(
    'refuses %j',
    (cell) => {
      expect(parseInteger(cell)).toBeNull();
    },
  );
});

describe('parseDecimal', () => {
  it.each([
    ['6,246631', 6.246631],
    ['-75,581775', -75.581775],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.088,9', 1088.9],
    ['1,088.9', 1088.9],
    ['1.234.567,25', 1234567.25],
    ['- 0', 0],
    ['0.273017004291', 0.273017004291],
    ['1.234', 1.234],
    ['1.234.567', 1234567],
  ])('reads %j as %d', (cell, value) => {
    expect(parseDecimal(cell)).toBe(value);
  });

  it.each(['1.2.3', '1,2,3', '12,34.5', '', 'N/A', '1.234,5,6'])('refuses %j', (cell) => {
    expect(parseDecimal(cell)).toBeNull();
  });
});
