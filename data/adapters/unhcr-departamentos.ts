import type {RowOf} from '../../src/methodology/tables.ts';
import {stockAges} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import type {Cells} from './toolkit/cells.ts';
import {departmentOfLocation} from './toolkit/department-names.ts';
import {fetchUnhcr} from './toolkit/fetch-pages.ts';
import {findImplausibleYears, stockYearKey} from './toolkit/implausible.ts';
import {readRecords, readRows} from './toolkit/records.ts';

type Stock = RowOf<'stocks'>;
type Part = Pick<Stock, 'measure' | 'territory' | 'sex' | 'age'> & {year: number; people: number};

const address =
  'https://api.unhcr.org/population/v1/demographics/?cf_type=ISO&coa=COL&coo_all=true&pop_type=true&yearFrom=2018&yearTo=2025';

const columns = {
  required: {
    year: ['year'],
    population: ['pop_type'],
    origin: ['coo_iso'],
    location: ['location'],
    'female 0-4': ['f_0_4'],
    'female 5-11': ['f_5_11'],
    'female 12-17': ['f_12_17'],
    'female 18-59': ['f_18_59'],
    'female 60+': ['f_60'],
    'female all': ['f_total'],
    'male 0-4': ['m_0_4'],
    'male 5-11': ['m_5_11'],
    'male 12-17': ['m_12_17'],
    'male 18-59': ['m_18_59'],
    'male 60+': ['m_60'],
    'male all': ['m_total'],
    total: ['total'],
  },
  optional: {department: ['dept_divipola'], asylum: ['coa_iso']},
} as const;
type Field = keyof (typeof columns)['required'] | keyof (typeof columns)['optional'];

const ages = stockAges.filter((age) => age !== 'all');

function measureOf(cells: Cells<Field>): 'venezuelans-unhcr' | 'idps-unhcr' | null {
  const key = `${cells.raw('population')} ${cells.raw('origin')}`;
  if (key === 'OIP VEN') return 'venezuelans-unhcr';
  return key === 'IDP COL' ? 'idps-unhcr' : null;
}

/** Gives a department's code, `CO` for people dispersed in the country; a place of neither kind refuses the row. */
function territoryOf(cells: Cells<Field>): string {
  if (cells.raw('department') !== '') return cells.department('department');
  const location = cells.text('location');
  if (/^dispersed in the country/i.test(location)) return 'CO';
  return departmentOfLocation(location) ?? cells.reject('location', 'a department or "Dispersed"');
}

/** Gives a record's people by sex and age; ages that the source does not break down (all zero) are left out. */
function readParts(cells: Cells<Field>): Omit<Part, 'measure' | 'territory' | 'year'>[] {
  const byAge = ages.map((age) => ({
    age,
    female: cells.optionalInteger(`female ${age}`) ?? 0,
    male: cells.optionalInteger(`male ${age}`) ?? 0,
  }));
  const hasAges = byAge.some(({female, male}) => female + male > 0);
  return [
    {sex: 'all', age: 'all', people: cells.integer('total')},
    {sex: 'female', age: 'all', people: cells.optionalInteger('female all') ?? 0},
    {sex: 'male', age: 'all', people: cells.optionalInteger('male all') ?? 0},
    ...(hasAges ? byAge : []).flatMap(({age, female, male}) => [
      {sex: 'all', age, people: female + male} as const,
      {sex: 'female', age, people: female} as const,
      {sex: 'male', age, people: male} as const,
    ]),
  ];
}

function sumParts(parts: readonly Part[]): Stock[] {
  const sums = new Map<string, Part>();
  for (const part of parts) {
    const key = [part.measure, part.territory, part.year, part.sex, part.age].join(' ');
    sums.set(key, {...part, people: part.people + (sums.get(key)?.people ?? 0)});
  }
  return [...sums.values()].map(({year, ...part}) => {
    return {...part, date: `${year}-12-31`, status: 'observed', flag: null};
  });
}

/** Gives a `missing` total for each department a measure's year says nothing about. */
function completeDepartments(stocks: readonly Stock[], departments: readonly string[]): Stock[] {
  const present = new Set(
    stocks.map(({measure, territory, date}) => `${measure} ${territory} ${date}`),
  );
  const national = stocks.filter(
    ({territory, sex, age}) => territory === 'CO' && sex === 'all' && age === 'all',
  );
  return national.flatMap((row) =>
    departments
      .filter((code) => !present.has(`${row.measure} ${code} ${row.date}`))
      .map((territory): Stock => ({...row, territory, people: null, status: 'missing'})),
  );
}

/**
 * Reads Venezuelans and internally displaced people by department, end of year, sex and age. The country is the sum of
 * its departments and of the people dispersed in it. Totals that exceed three times both neighbouring years are flagged,
 * with their sexes and ages.
 */
export const unhcrDepartamentos: Adapter<'stocks'> = {
  id: 'unhcr-departamentos',
  table: 'stocks',
  files: [
    {
      holds: 'UNHCR demographics with asylum in Colombia, by department',
      path: 'migration/unhcr_col_departamento_2018_2025.csv',
    },
  ],
  address,
  fetchInputs: async () => [await fetchUnhcr(address)],
  owns: ({measure}) => measure !== 'venezuelans',
  read(inputs, report, {territories}) {
    const records = readRecords(inputAt(inputs, 0), columns);
    const parts = readRows(records, report, (cells): Part[] => {
      const measure = measureOf(cells);
      if (measure === null) return [];
      const year = cells.year('year');
      const territory = territoryOf(cells);
      const places = territory === 'CO' ? ['CO'] : ['CO', territory];
      const read = readParts(cells);
      return places.flatMap((place) =>
        read.map((part) => ({measure, year, territory: place, ...part})),
      );
    });
    const stocks = sumParts(parts);
    const departments = territories.filter(({level}) => level === 'department');
    const codes = departments.map(({code}) => code);
    const implausible = findImplausibleYears(stocks);
    const flagged = stocks.map((row): Stock => {
      const key = stockYearKey(row.measure, row.territory, Number(row.date.slice(0, 4)));
      return implausible.has(key) ? {...row, flag: 'implausible'} : row;
    });
    return [...flagged, ...completeDepartments(stocks, codes)];
  },
};
