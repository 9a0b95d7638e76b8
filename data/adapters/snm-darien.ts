import type {RowOf} from '../../src/methodology/tables.ts';
import {inputAt} from './adapter.ts';
import type {Adapter} from './adapter.ts';
import {ShapeError} from './toolkit/bad-row.ts';
import type {ImportReport} from './toolkit/bad-row.ts';
import type {Cells} from './toolkit/cells.ts';
import {toMonthDate} from './toolkit/months.ts';
import {readRecords, readRows} from './toolkit/records.ts';
import type {AdapterInput} from './toolkit/records.ts';

type Transit = RowOf<'transit'>;

/** People of one line of a file by nationality; they add up to the line's total. */
interface Line {
  readonly year: number;
  /** Null for a line about the whole year. */
  readonly month: number | null;
  readonly people: ReadonlyMap<string, number>;
}

/** The annual file stops here: its last line speaks of January to August. */
const partialYear = {year: 2023, lastMonth: 8} as const;

/** Haiti includes the children of Haitians born in Brazil and Chile, as Panama counts them. */
const groups = {
  VEN: ['Venezuela'],
  HTI: ['Haiti_incl_Brazil_Chile_born'],
  ECU: ['Ecuador'],
  CUB: ['Cuba'],
  COL: ['Colombia'],
  CHN: ['China'],
  IND: ['India'],
  BGD: ['Bangladesh'],
  OTHER: ['Other'],
} as const;
/** The annual file names Nepal and the monthly one Afghanistan; each holds the other's in `Other`. */
const namedInOne = {NPL: ['Nepal'], AFG: ['Afghanistan']} as const;

type Group = keyof typeof groups | keyof typeof namedInOne;
const nationalities = [...Object.keys(groups), ...Object.keys(namedInOne)] as Group[];

function readPeople(cells: Cells<Group | 'total'>): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const group of nationalities) {
    const value = cells.optionalInteger(group);
    if (value !== null) people.set(group, value);
  }
  const sum = sumOf(people);
  if (sum !== cells.integer('total')) cells.reject('total', `the sum of the nationalities, ${sum}`);
  return people;
}

function readLines(input: AdapterInput, report: ImportReport, isMonthly: boolean): Line[] {
  const period = isMonthly ? ['month'] : ['year'];
  const records = readRecords(input, {
    required: {period, ...groups, total: ['total']},
    optional: namedInOne,
  });
  return readRows(records, report, (cells): Line[] => {
    const match = /^(\d{4})(?:-(\d{2}))?$/.exec(cells.raw('period'));
    const hasMonth = match?.[2] !== undefined;
    if (!match || hasMonth !== isMonthly) {
      return cells.reject('period', isMonthly ? 'a month YYYY-MM' : 'a year YYYY');
    }
    const month = isMonthly ? Number(match[2]) : null;
    return [{year: Number(match[1]), month, people: readPeople(cells)}];
  });
}

function readTotals(input: AdapterInput, report: ImportReport): Map<number, number> {
  const records = readRecords(input, {
    required: {topic: ['tema'], period: ['periodo'], people: ['valor']},
  });
  const totals = readRows(records, report, (cells): [number, number][] => {
    if (cells.raw('topic') !== 'darien_total') return [];
    return [[cells.year('period'), cells.integer('people')]];
  });
  return new Map(totals);
}

const sumOf = (people: ReadonlyMap<string, number>): number =>
  [...people.values()].reduce((sum, value) => sum + value, 0);

function toRows(
  year: number,
  [first, last]: readonly [first: number, last: number],
  people: ReadonlyMap<string, number>,
): Transit[] {
  const period = {from_month: toMonthDate(year, first), to_month: toMonthDate(year, last)};
  return [...people].map(([nationality, value]) => {
    return {...period, route: 'darien', nationality, people: value};
  });
}

/** Gives the people as both files can tell them: Nepal and Afghanistan inside `OTHER`. */
function withoutNamedInOne(people: ReadonlyMap<string, number>): Map<string, number> {
  const folded = new Map<string, number>();
  for (const [nationality, value] of people) {
    const key = nationality in namedInOne ? 'OTHER' : nationality;
    folded.set(key, value + (folded.get(key) ?? 0));
  }
  return folded;
}

/** Gives what a year has beyond its months; throws when the months have more. */
function subtractMonths(year: Line, months: readonly Line[]): Map<string, number> {
  const rest = withoutNamedInOne(year.people);
  for (const month of months) {
    for (const [nationality, value] of withoutNamedInOne(month.people)) {
      rest.set(nationality, (rest.get(nationality) ?? 0) - value);
    }
  }
  const negative = [...rest].find(([, value]) => value < 0);
  if (!negative) return rest;
  throw new ShapeError(
    `Darién ${year.year}, ${negative[0]}: expected the months to stay within the year; they exceed it by ${-negative[1]}`,
  );
}

function toYearRows(line: Line, months: readonly Line[]): Transit[] {
  const {year, people} = line;
  const lastMonth = year === partialYear.year ? partialYear.lastMonth : 12;
  const ofYear = months.filter((month) => month.year === year);
  if (ofYear.length === 0) return toRows(year, [1, lastMonth], people);
  const rest = subtractMonths(line, ofYear);
  if (ofYear.length < lastMonth) return toRows(year, [ofYear.length + 1, lastMonth], rest);
  const left = sumOf(rest);
  if (left === 0) return [];
  throw new ShapeError(
    `Darién ${year}: expected the months to add up to the year; ${left} are left`,
  );
}

/** Gives what the published total of a year has beyond the annual file, as not broken down. */
function toTotalRows(year: number, total: number, annual: readonly Line[]): Transit[] {
  const line = annual.find((candidate) => candidate.year === year);
  const rest = total - (line ? sumOf(line.people) : 0);
  const first = year === partialYear.year ? partialYear.lastMonth + 1 : 1;
  if (rest < 0) {
    throw new ShapeError(`Darién ${year}: expected a total above the months; it is ${-rest} below`);
  }
  return rest === 0 ? [] : toRows(year, [first, 12], new Map([['UNK', rest]]));
}

/**
 * Reads transit through the Darién in periods that do not overlap: months where there are months, else the year. What a
 * year has beyond its months is a remainder of the later months; what a published total has beyond the nationalities is
 * `UNK`.
 */
export const snmDarien: Adapter<'transit'> = {
  id: 'snm-darien',
  table: 'transit',
  files: [
    {holds: 'years by nationality', path: 'migration/darien_anual_nacionalidad_2010_2023ago.csv'},
    {
      holds: 'months by nationality',
      path: 'migration/darien_mensual_nacionalidad_2020_2022jul.csv',
    },
    {holds: 'published totals', path: 'migration/figuras_publicas_2020_2025.csv'},
  ],
  address: null,
  fetchInputs: null,
  owns: () => true,
  read(inputs, report) {
    const annual = readLines(inputAt(inputs, 0), report, false);
    const monthly = readLines(inputAt(inputs, 1), report, true);
    const totals = readTotals(inputAt(inputs, 2), report);
    if (report.badRows.length > 0) return [];
    return [
      ...monthly.flatMap(({year, month, people}) => {
        const number = month ?? 1;
        return toRows(year, [number, number], people);
      }),
      ...annual.flatMap((line) => toYearRows(line, monthly)),
      ...[...totals].flatMap(([year, total]) => toTotalRows(year, total, annual)),
    ];
  },
};
