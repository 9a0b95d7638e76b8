import {describe, expect, it} from 'vitest';
import {snmDarien} from '../../../data/adapters/snm-darien.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import type {ImportReport} from '../../../data/adapters/toolkit/bad-row.ts';
import {madeContext, madeFile} from './made-context.ts';

const groups = 'Venezuela,Haiti_incl_Brazil_Chile_born,Ecuador,Cuba,Colombia,China,India';

function read(
  annual: readonly string[],
  monthly: readonly string[],
  totals: readonly string[],
  report: ImportReport = createReport(),
): readonly string[] {
  const inputs = [
    madeFile('anual.csv', [`year,${groups},Nepal,Bangladesh,Other,total`, ...annual]),
    madeFile('mensual.csv', [`month,${groups},Afghanistan,Bangladesh,Other,total`, ...monthly]),
    madeFile('figuras.csv', ['tema,periodo,valor', ...totals]),
  ];
  return snmDarien
    .read(inputs, report, madeContext)
    .filter(({people}) => people > 0)
    .map((row) => `${row.from_month} ${row.to_month} ${row.nationality} ${row.people}`);
}

const someMonth = '2022-01,1,0,0,0,0,0,0,2,0,3,6';
const someTotal = 'darien_mes,2024-01,5';

describe('snmDarien', () => {
  it('keeps the months and gives the rest of their year to the months after them', () => {
    // Venezuela 10 − 1; other 20 + Nepal 4 − (3 + Afghanistan 2).
    expect(read(['2022,10,0,0,0,0,0,0,4,0,20,34'], [someMonth], [someTotal])).toEqual([
      '2022-01-01 2022-01-01 VEN 1',
      '2022-01-01 2022-01-01 OTHER 3',
      '2022-01-01 2022-01-01 AFG 2',
      '2022-02-01 2022-12-01 VEN 9',
      '2022-02-01 2022-12-01 OTHER 19',
    ]);
  });

  it('gives a year without months whole, and 2023 to August with the rest of its total unbroken', () => {
    const rows = read(
      ['2019,0,7,0,0,0,0,0,0,0,0,7', '2023,50,0,0,0,0,0,0,0,0,0,50'],
      [someMonth],
      ['darien_total,2023,80', 'darien_total,2024,9', 'otra_cosa,2023,1'],
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        '2019-01-01 2019-12-01 HTI 7',
        '2023-01-01 2023-08-01 VEN 50',
        '2023-09-01 2023-12-01 UNK 30',
        '2024-01-01 2024-12-01 UNK 9',
      ]),
    );
  });

  it('stops when the months exceed their year', () => {
    expect(() => read(['2022,0,0,0,0,0,0,0,0,0,20,20'], [someMonth], [someTotal])).toThrow(
      'Darién 2022, VEN: expected the months to stay within the year; they exceed it by 1',
    );
  });

  it('stops when a published total is below the months', () => {
    expect(() =>
      read(['2023,50,0,0,0,0,0,0,0,0,0,50'], [someMonth], ['darien_total,2023,40']),
    ).toThrow('Darién 2023: expected a total above the months; it is 10 below');
  });

  it('refuses a line whose nationalities do not add up to its total', () => {
    const report = createReport();
    read(['2011,0,1,0,0,0,0,0,0,0,280,283'], [someMonth], [someTotal], report);
    expect(report.badRows.map(describeBadRow)).toEqual([
      'anual.csv, row 2, column total: found "283"; expected the sum of the nationalities, 281',
    ]);
  });
});
