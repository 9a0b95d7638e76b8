import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  parseDepartmentCode,
  parseMunicipalityCode,
  toCurrentCode,
} from '../../../../data/adapters/toolkit/codes.ts';

describe('parseMunicipalityCode', () => {
  it.each([
    ['05001', '05001'],
    ['5001', '05001'],
    ['CO05001', '05001'],
    ['CO5001', '05001'],
    ['05.001', '05001'],
    ['5.001', '05001'],
    ['5001.0', '05001'],
    ['54001.0', '54001'],
    [' 54001 ', '54001'],
  ])('reads %j as %s', (cell, code) => {
    expect(parseMunicipalityCode(cell)).toBe(code);
  });

  it.each(['', '501', '540010', 'Cúcuta', '5,001x', '54-001', 'CO'])('refuses %j', (cell) => {
    expect(parseMunicipalityCode(cell)).toBeNull();
  });

  it('restores the zero that a spreadsheet drops from any code', () => {
    fc.assert(
      fc.property(fc.integer({min: 1001, max: 99999}), (number) => {
        expect(parseMunicipalityCode(String(number))).toBe(String(number).padStart(5, '0'));
      }),
    );
  });
});

describe('parseDepartmentCode', () => {
  it('restores a lost zero and refuses a municipality', () => {
    expect(parseDepartmentCode('5')).toBe('05');
    expect(parseDepartmentCode('CO54')).toBe('54');
    expect(parseDepartmentCode('54001')).toBeNull();
  });
});

describe('toCurrentCode', () => {
  it('gives Barrancominas for Mapiripana and leaves the others', () => {
    expect(toCurrentCode('94663')).toBe('94343');
    expect(toCurrentCode('54001')).toBe('54001');
  });
});
