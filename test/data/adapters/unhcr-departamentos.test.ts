import {describe, expect, it} from 'vitest';
import {unhcrDepartamentos} from '../../../data/adapters/unhcr-departamentos.ts';
import {createReport, describeBadRow} from '../../../data/adapters/toolkit/bad-row.ts';
import {departmentOfLocation} from '../../../data/adapters/toolkit/department-names.ts';
import {madeContext, madeFile} from './made-context.ts';

const header =
  'year,pop_type,coo_iso,location,f_0_4,f_5_11,f_12_17,f_18_59,f_60,f_total,m_0_4,m_5_11,m_12_17,m_18_59,m_60,m_total,total';
const antioquia = 'Department of Antioquia';
const dispersed = 'Dispersed in the country / territory';

function read(...lines: string[]): string[] {
  const rows = unhcrDepartamentos.read(
    [madeFile('unhcr.csv', [header, ...lines])],
    createReport(),
    madeContext,
  );
  return rows.map((row) =>
    [row.territory, row.date, row.sex, row.age, row.people, row.status, row.flag].join(' ').trim(),
  );
}

const total = (year: number, place: string, people: number): string =>
  `${year},IDP,COL,${place},0,0,0,0,0,0,0,0,0,0,0,0,${people}.0`;

describe('unhcrDepartamentos', () => {
  it('gives totals, sexes and ages; the country is its departments and the dispersed', () => {
    const rows = read(
      `2023,OIP,VEN,${antioquia},1,2,3,4,5,15,1,1,1,1,1,5,20.0`,
      `2023,OIP,VEN,${dispersed},0,0,0,0,0,6,0,0,0,0,0,4,10.0`,
      '2023,ASY,VEN,Armenia,0,0,0,0,0,0,0,0,0,0,0,0,9',
    );
    expect(rows).toContain('CO 2023-12-31 all all 30 observed');
    expect(rows).toContain('CO 2023-12-31 female all 21 observed');
    expect(rows).toContain('05 2023-12-31 all all 20 observed');
    expect(rows).toContain('05 2023-12-31 male all 5 observed');
    expect(rows).toContain('05 2023-12-31 all 60+ 6 observed');
    expect(rows).toContain('05 2023-12-31 female 18-59 4 observed');
  });

  it('gives no ages where the source breaks none down, and a missing total where it has no row', () => {
    const rows = read(total(2019, antioquia, 7));
    expect(rows.filter((row) => row.includes('0-4'))).toEqual([]);
    expect(rows).toContain('54 2019-12-31 all all  missing');
  });

  it('flags a year above three times both neighbours, and no other', () => {
    const rows = read(
      ...[total(2023, antioquia, 100), total(2024, antioquia, 301), total(2025, antioquia, 90)],
      ...[2023, 2024, 2025].map((year) => total(year, 'Norte de Santander [Admin 1]', 100)),
    );
    expect(rows.filter((row) => row.endsWith('implausible') && row.includes('all all'))).toEqual([
      '05 2024-12-31 all all 301 observed implausible',
    ]);
    expect(
      read(...[100, 300, 90].map((people, index) => total(2023 + index, antioquia, people))),
    ).not.toContain('05 2024-12-31 all all 300 observed implausible');
  });

  it('refuses a location that is neither a department nor the dispersed', () => {
    const report = createReport();
    const file = madeFile('unhcr.csv', [header, total(2023, 'Cúcuta', 3)]);
    unhcrDepartamentos.read([file], report, madeContext);
    expect(report.badRows.map(describeBadRow)).toEqual([
      'unhcr.csv, row 2, column location: found "Cúcuta"; expected a department or "Dispersed"',
    ]);
  });
});

describe('departmentOfLocation', () => {
  it.each([
    ['Bogota : Capital district', '11'],
    ['Bogota D.C. [Admin 1]', '11'],
    ['San Andres Islas : Department', '88'],
    ['San Andres y Providencia [Admin 1]', '88'],
    ['Department of Nariño', '52'],
    ['Narino [Admin 1]', '52'],
    ['Armenia', null],
  ])('reads %j as %s', (location, code) => {
    expect(departmentOfLocation(location)).toBe(code);
  });
});
