import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {sources} from '../src/methodology/sources.ts';
import {tables} from '../src/methodology/tables.ts';
import type {TableName} from '../src/methodology/tables.ts';
import type {Check, Tables} from './data-check.ts';
import {checkIndicators, checkSeries} from './check-series.ts';
import {publishedTotals} from './published-totals.ts';
import type {PublishedTotal} from './published-total.ts';
import {findRowFaults, findUnknownCodes} from './tables/check-rows.ts';
import {formatDatapackage, readTableTexts} from './tables/datapackage.ts';
import type {DataFolders} from './tables/folders.ts';
import {readSourceTable} from './tables/source-table.ts';
import type {AnyRow} from './tables/source-table.ts';

/** Gives every public table; one not imported yet has no rows. */
export async function readTables(folder: string): Promise<Tables> {
  const entries = tables.map(async ({name}): Promise<[TableName, readonly AnyRow[]]> => {
    return [name, await readSourceTable(folder, name)];
  });
  return new Map(await Promise.all(entries));
}

function sumRows(rows: readonly AnyRow[], {sum, where = {}, within}: PublishedTotal): number {
  const counted = rows.filter((row) => {
    const isWhere = Object.entries(where).every(([column, value]) => row[column] === value);
    const isWithin = !within || String(row[within[0]]).startsWith(within[1]);
    return isWhere && isWithin;
  });
  if (sum === 'rows') return counted.length;
  return counted.reduce((total, row) => total + Number(row[sum] ?? 0), 0);
}

/** Gives each published total with what the tables give for it. */
export function checkTotals(
  data: Tables,
  totals: readonly PublishedTotal[] = publishedTotals,
): Check[] {
  return totals.map((total): Check => {
    const {figure, table, published, unplaced = 0, isRounded, citation} = total;
    const sum = sumRows(data.get(table) ?? [], total) + unplaced;
    const computed = isRounded ? Math.round(sum) : sum;
    const compared = {computed, published};
    return {
      group: table,
      name: figure,
      isRight: computed === published,
      compared,
      detail: unplaced > 0 ? `${citation} (${unplaced} of them in no row)` : citation,
    };
  });
}

function structural(group: string, name: string, faults: readonly string[], right: string): Check {
  const isRight = faults.length === 0;
  const more = faults.length > 5 ? ` … and ${faults.length - 5} more` : '';
  const detail = isRight ? right : faults.slice(0, 5).join('; ') + more;
  return {group, name, isRight, compared: null, detail};
}

/** Gives the checks of every table against its declaration: types, nulls, keys, statuses, codes, posts, sources. */
export function checkStructure(data: Tables): Check[] {
  const rowsOf = (name: TableName): readonly AnyRow[] => data.get(name) ?? [];
  const valuesOf = (name: TableName, column: string): Set<string> =>
    new Set(rowsOf(name).map((row) => String(row[column])));
  const codes = valuesOf('territories', 'code');
  const posts = valuesOf('posts', 'id');
  const known: ReadonlySet<string> = new Set(sources.map(({id}) => id));
  const findStrangers = (table: TableName, column: string, ids: ReadonlySet<string>): string[] =>
    [...valuesOf(table, column)]
      .filter((value) => !ids.has(value))
      .map((value) => `${table}: ${column} ${value} is not declared`);
  return tables.map((table): Check => {
    const {name} = table;
    const rows = rowsOf(name);
    const hasSource = table.columns.some((column) => column.name === 'source');
    const faults = [
      ...findRowFaults(table, rows),
      ...findUnknownCodes(table, rows, codes),
      ...(name === 'entries' ? findStrangers(name, 'post', posts) : []),
      ...(hasSource ? findStrangers(name, 'source', known) : []),
      ...table.sources
        .filter((id) => !known.has(id))
        .map((id) => `${name}: source ${id} is not declared`),
    ];
    return structural('structure', name, faults, `${rows.length} rows`);
  });
}

function sumByMonth(rows: readonly AnyRow[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const {month, nationality, people} of rows) {
    if (nationality !== 'VEN') continue;
    const key = String(month);
    sums.set(key, (sums.get(key) ?? 0) + Number(people));
  }
  return sums;
}

/** The two entry tables must agree on Venezuelans to the end of this year; in 2018 the source was revised between them. */
const lastAgreedYear = 2017;

/** Gives, for each year both entry tables speak of Venezuelans, the sums and the months that differ. */
export function checkOverlap(data: Tables): Check[] {
  const byPost = sumByMonth(data.get('entries') ?? []);
  const byNationality = sumByMonth(data.get('entries_by_nationality') ?? []);
  const months = [...byNationality.keys()].filter((month) => byPost.has(month)).sort();
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year): Check => {
    const ofYear = months.filter((month) => month.startsWith(year));
    const sum = (sums: ReadonlyMap<string, number>): number =>
      ofYear.reduce((total, month) => total + (sums.get(month) ?? 0), 0);
    const different = ofYear.filter((month) => byPost.get(month) !== byNationality.get(month));
    const mustAgree = Number(year) <= lastAgreedYear;
    return {
      group: 'overlap',
      name: `Venezuelans ${year}, by post and by nationality`,
      isRight: different.length === 0 || !mustAgree,
      compared: {computed: sum(byPost), published: sum(byNationality)},
      detail: `${ofYear.length} months, ${different.length} differ${mustAgree ? '' : ' (not required to agree)'}`,
    };
  });
}

/** Gives, for each UNHCR series and year, whether the country is at least the sum of its departments. */
export function checkCountry(data: Tables): Check[] {
  const totals = (data.get('stocks') ?? []).filter(
    ({measure, sex, age}) => measure !== 'venezuelans' && sex === 'all' && age === 'all',
  );
  const countries = totals.filter(({territory}) => territory === 'CO');
  const faults = countries.flatMap(({measure, date, people}) => {
    const departments = totals.filter(
      (row) => row['measure'] === measure && row['date'] === date && row['territory'] !== 'CO',
    );
    const sum = departments.reduce((total, row) => total + Number(row['people'] ?? 0), 0);
    return sum <= Number(people)
      ? []
      : [`${String(measure)} ${String(date)}: ${sum} > ${String(people)}`];
  });
  return [
    structural('structure', 'departments within the country', faults, `${countries.length} years`),
  ];
}

/** The departments of the 2023 file may differ from their municipalities by this many people: Amazonas does, by one. */
const departmentTolerance = 1;

/** Gives whether each published department of 2023 is the sum of its municipalities. */
export function checkDepartments(data: Tables): Check[] {
  const rows = (data.get('stocks') ?? []).filter(({measure}) => measure === 'venezuelans');
  const municipal = new Map<string, number>();
  for (const {territory, people} of rows) {
    const code = String(territory);
    if (code.length !== 5) continue;
    const department = code.slice(0, 2);
    municipal.set(department, (municipal.get(department) ?? 0) + Number(people ?? 0));
  }
  const departments = rows.filter(({territory}) => municipal.has(String(territory)));
  const faults = departments.flatMap(({territory, people}) => {
    const sum = municipal.get(String(territory)) ?? 0;
    const isClose = Math.abs(Number(people) - sum) <= departmentTolerance;
    return isClose ? [] : [`${String(territory)}: ${String(people)} published, ${sum} summed`];
  });
  const right = `${departments.length} departments, within ${departmentTolerance} person`;
  return [structural('structure', 'Venezuelans 2023, departments = municipalities', faults, right)];
}

/** Gives whether `datapackage.json` describes the tables as they are: schema, sources, bytes and hashes. */
export async function checkDatapackage({
  sources: folder,
  datapackage,
}: DataFolders): Promise<Check> {
  const found = existsSync(datapackage) ? await readFile(datapackage, 'utf8') : '';
  const isRight = found === formatDatapackage(await readTableTexts(folder));
  const faults = isRight ? [] : ['differs from the tables; npm run data writes it'];
  return structural('structure', 'datapackage.json', faults, `${tables.length} resources`);
}

/** Gives every check of the committed data. */
export async function checkData(folders: DataFolders): Promise<Check[]> {
  const data = await readTables(folders.sources);
  return [
    ...checkTotals(data),
    ...checkOverlap(data),
    ...checkStructure(data),
    ...checkCountry(data),
    ...checkDepartments(data),
    ...checkSeries(data),
    ...(await checkIndicators(folders)),
    await checkDatapackage(folders),
  ];
}
