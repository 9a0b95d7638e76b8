import {describe, expect, it} from 'vitest';
import {createReport} from '../../../../data/adapters/toolkit/bad-row.ts';
import {readCountryTable} from '../../../../data/adapters/toolkit/country-table.ts';
import {madeFile} from '../made-context.ts';

const statuses = ['refugees', 'asylum-seekers', 'other-in-need'] as const;
const header = '"year","coo_iso","coa_iso","refugees","asylum_seekers","oip"';
const read = (...lines: string[]): string[] =>
  readCountryTable(madeFile('unhcr.csv', [header, ...lines]), createReport(), statuses).map((row) =>
    Object.values(row).join(' '),
  );

describe('readCountryTable', () => {
  it('gives a row for each population; an empty cell and a zero have none', () => {
    expect(read('2025,"VEN","COL",1097,0,', '2025,"COL","ECU",,NA,2e+06')).toEqual([
      '2025 VEN COL refugees 1097',
      '2025 COL ECU other-in-need 2000000',
    ]);
  });

  it('keeps a record that is all zero, and writes unknown and stateless in one way', () => {
    expect(read('2025,"UKN","COL",0,0,0', '2025,"STA","COL",3,0,0')).toEqual([
      '2025 UNK COL refugees 0',
      '2025 XXA COL refugees 3',
    ]);
  });
});
