import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {findImplausibleShares} from './toolkit/implausible.ts';
import {toCurrentCode} from './toolkit/codes.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import {ownsSeriesOf, toSeriesRow} from './toolkit/series-rows.ts';
import type {SeriesRow} from './toolkit/series-rows.ts';

type Stock = RowOf<'stocks'>;

const measure = 'venezuelans';

/** The source says 2023 and no day; the end of the year is noted. */
const date = '2023-12-31';

function toStock(territory: string, people: number | null): Stock {
  const status = people === null ? 'missing' : 'observed';
  return {measure, territory, date, sex: 'all', age: 'all', people, status, flag: null};
}

const files = [
  {
    holds: 'Venezuelans by municipality and department',
    path: 'migration/enflujo_venezolanos_municipio_2023.csv',
  },
];

/** Says whether a row without people is about a municipality that no longer exists (94663). */
const isRetiredAndEmpty = (code: string, people: number | null): boolean =>
  people === null && toCurrentCode(code) !== code;

/**
 * Reads Venezuelans by municipality, by department as published, and the country as the sum of the municipalities.
 * Municipalities without a figure are `missing`; implausible shares of the inhabitants are flagged.
 */
export const migracolVenezolanos2023: Adapter<'stocks'> = {
  id: 'migracol-venezolanos-2023',
  table: 'stocks',
  files,
  address: null,
  fetchInputs: null,
  owns: (row) => row.measure === measure,
  read(inputs, report, {population}) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {
        code: ['cod_mpio'],
        department: ['no_dpto'],
        people: ['mun_pop_ven_23'],
        departmentPeople: ['ven_pop_dept_23'],
      },
    });
    const departments = new Map<string, number>();
    const municipalities = readRows(records, report, (cells): Stock[] => {
      const code = cells.municipality('code');
      const people = cells.optionalInteger('people');
      const department = cells.department('department');
      const departmentPeople = cells.integer('departmentPeople');
      const known = departments.get(department) ?? departmentPeople;
      if (known !== departmentPeople) cells.reject('departmentPeople', `${known}, as above`);
      departments.set(department, departmentPeople);
      return isRetiredAndEmpty(code, people) ? [] : [toStock(toCurrentCode(code), people)];
    });
    const sum = municipalities.reduce((total, {people}) => total + (people ?? 0), 0);
    const implausible = findImplausibleShares(municipalities, departments, population, 2023);
    return [
      toStock('CO', sum),
      ...[...departments].map(([code, people]) => toStock(code, people)),
      ...municipalities.map((row): Stock => {
        const isFlagged = implausible.has(row.territory);
        return isFlagged ? {...row, flag: 'implausible'} : row;
      }),
    ];
  },
};

/** Reads Venezuelans with a permit and affiliated to health by department, which the source repeats in every municipality. */
export const migracolVenezolanos2023Series: Adapter<'indicators'> = {
  id: 'migracol-venezolanos-2023-series',
  table: 'indicators',
  files,
  address: null,
  fetchInputs: null,
  owns: ownsSeriesOf('migracol-venezolanos-2023'),
  read(inputs, report) {
    const records = readRecords(inputAt(inputs, 0), {
      required: {
        department: ['no_dpto'],
        regularised: ['ppt_full'],
        affiliated: ['afiliados_dpt'],
      },
    });
    const known = new Map<string, number>();
    return readRows(records, report, (cells): SeriesRow[] => {
      const territory = cells.department('department');
      const readOnce = (
        field: 'regularised' | 'affiliated',
        series: 'venezuelans-regularised' | 'venezuelans-health-affiliated',
      ): SeriesRow[] => {
        const people = cells.integer(field);
        const before = known.get(`${series} ${territory}`);
        known.set(`${series} ${territory}`, people);
        if (before === undefined)
          return [toSeriesRow(series, {territory, year: 2023, value: people})];
        return before === people ? [] : cells.reject(field, `${before}, as above`);
      };
      return [
        ...readOnce('regularised', 'venezuelans-regularised'),
        ...readOnce('affiliated', 'venezuelans-health-affiliated'),
      ];
    });
  },
};
