import {describe, expect, it} from 'vitest';
import {
  formatCompact,
  formatDate,
  formatMonth,
  formatNumber,
  formatOrdinal,
  formatPercent,
  formatPeriod,
} from '../../src/i18n/format.ts';

describe('a number', () => {
  it('groups by the language, four digits too', () => {
    expect(formatNumber(1359815, 'es')).toBe('1.359.815');
    expect(formatNumber(1359815, 'en')).toBe('1,359,815');
    expect(formatNumber(1234, 'es')).toBe('1.234');
    expect(formatNumber(1234567.84, 'es', 1)).toBe('1.234.567,8');
    expect(formatNumber(0, 'es')).toBe('0');
  });

  it('keeps the decimals asked for', () => {
    expect(formatNumber(272, 'es', 1)).toBe('272,0');
    expect(formatNumber(0.05, 'en', 1)).toBe('0.1');
  });

  it('has a true minus', () => {
    expect(formatNumber(-1234, 'es')).toBe('\u22121.234');
  });

  it('is an en dash when it is missing, never a zero', () => {
    expect(formatNumber(NaN, 'es')).toBe('–');
    expect(formatPercent(NaN, 'en')).toBe('–');
  });
});

describe('a percentage', () => {
  it('has a space that does not break in Spanish and none in English', () => {
    expect(formatPercent(0.117, 'es', 1)).toBe('11,7\u00a0%');
    expect(formatPercent(0.117, 'en', 1)).toBe('11.7%');
    expect(formatPercent(1, 'es')).toBe('100\u00a0%');
  });
});

describe('a number in words', () => {
  it.each([
    [950, '950', '950'],
    [0.5, '0,5', '0.5'],
    [1500, '1.500', '1,500'],
    [1000, 'mil', '1\u00a0thousand'],
    [3000, '3\u00a0mil', '3\u00a0thousand'],
    [217_400, '217\u00a0mil', '217\u00a0thousand'],
    [1_000_000, '1\u00a0millón', '1\u00a0million'],
    [2_860_000, '2,9\u00a0millones', '2.9\u00a0million'],
    [-20_000, '\u221220\u00a0mil', '\u221220\u00a0thousand'],
  ])('writes %d short', (value, spanish, english) => {
    expect(formatCompact(value, 'es')).toBe(spanish);
    expect(formatCompact(value, 'en')).toBe(english);
  });
});

describe('a month, a window and a date', () => {
  it('are as short as they can be', () => {
    expect(formatMonth('2023-01', 'es')).toBe('ene 2023');
    expect(formatMonth('2023-08', 'en')).toBe('Aug 2023');
    expect(formatPeriod('2018-01', '2018-01', 'es')).toBe('ene 2018');
    expect(formatPeriod('2023-01', '2023-12', 'es')).toBe('ene–dic 2023');
    expect(formatPeriod('2018-04', '2019-12', 'en')).toBe('Apr 2018–Dec 2019');
    expect(formatDate('2023-12-31', 'es')).toBe('31 dic 2023');
    expect(formatDate('2023-05-01', 'en')).toBe('1 May 2023');
    expect(formatDate('2023-05', 'en')).toBe('May 2023');
    expect(formatDate('2023', 'es')).toBe('2023');
  });
});

describe('a rank', () => {
  it.each([
    [1, '1.º', '1st'],
    [2, '2.º', '2nd'],
    [3, '3.º', '3rd'],
    [4, '4.º', '4th'],
    [11, '11.º', '11th'],
    [12, '12.º', '12th'],
    [13, '13.º', '13th'],
    [21, '21.º', '21st'],
    [112, '112.º', '112th'],
    [1122, '1.122.º', '1,122nd'],
  ])('is written for %d', (rank, spanish, english) => {
    expect(formatOrdinal(rank, 'es')).toBe(spanish);
    expect(formatOrdinal(rank, 'en')).toBe(english);
  });
});
