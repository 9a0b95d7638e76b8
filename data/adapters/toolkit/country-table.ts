import type {CountryStatus, RowOf} from '../../../src/methodology/tables.ts';
import type {ImportReport} from './bad-row.ts';
import type {Cells} from './cells.ts';
import type {AdapterInput} from './records.ts';
import {readRecords, readRows} from './records.ts';

type CountryRow = RowOf<'country_flows'>;

/** The status columns of the two UNHCR country files, by the name of the status in the table. */
const statusColumns = {
  refugees: ['refugees'],
  'asylum-seekers': ['asylum_seekers'],
  'refugee-like': ['refugee_like'],
  'returned-refugees': ['returned_refugees'],
  idps: ['idps'],
  'returned-idps': ['returned_idps'],
  stateless: ['stateless'],
  'others-of-concern': ['ooc'],
  'other-in-need': ['oip'],
  'host-community': ['hst'],
} as const satisfies Record<CountryStatus, readonly string[]>;

/** UNHCR's own codes in the ISO columns of its flows: unknown and stateless. */
const unhcrCodes: Readonly<Record<string, string>> = {UKN: 'UNK', STA: 'XXA'};

function readCountry<Field extends string>(cells: Cells<Field>, field: Field): string {
  const code = cells.text(field);
  if (!/^[A-Z]{3}$/.test(code)) cells.reject(field, 'three capital letters');
  return unhcrCodes[code] ?? code;
}

/**
 * Gives one row per year, origin, asylum and status of a UNHCR file. An empty cell has no row; so has a zero, unless the
 * whole record is zero: then its first status says so.
 */
export function readCountryTable(
  input: AdapterInput,
  report: ImportReport,
  statuses: readonly CountryStatus[],
): CountryRow[] {
  const required = Object.fromEntries(
    statuses.map((status) => [status, statusColumns[status]]),
  ) as unknown as Record<CountryStatus, readonly string[]>;
  const records = readRecords(input, {
    required: {year: ['year'], origin: ['coo_iso'], asylum: ['coa_iso'], ...required},
  });
  return readRows(records, report, (cells): CountryRow[] => {
    const year = cells.year('year');
    const [origin, asylum] = [readCountry(cells, 'origin'), readCountry(cells, 'asylum')];
    const rows = statuses.flatMap((status): CountryRow[] => {
      const people = cells.optionalInteger(status);
      return people === null ? [] : [{year, origin, asylum, status, people}];
    });
    const filled = rows.filter(({people}) => people !== 0);
    return filled.length > 0 ? filled : rows.slice(0, 1);
  });
}
