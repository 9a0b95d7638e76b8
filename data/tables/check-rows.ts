import type {Column, Table} from '../../src/methodology/tables.ts';
import type {AnyRow, CellValue} from './source-table.ts';

const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

function describeFault(column: Column, value: CellValue | undefined): string | null {
  if (value === undefined) return 'is not there';
  if (value === null) return column.nullable ? null : 'is null and may not be';
  switch (column.type) {
    case 'text': {
      if (typeof value !== 'string') return `is ${value}, not a text`;
      const isAllowed = !column.values || column.values.includes(value);
      return isAllowed ? null : `is "${value}", not one of ${column.values.join(', ')}`;
    }
    case 'date':
      return typeof value === 'string' && isDate(value) ? null : `is "${value}", not a day`;
    case 'integer':
      return Number.isSafeInteger(value) ? null : `is "${value}", not a whole number`;
    case 'number':
      return Number.isFinite(value) ? null : `is "${value}", not a number`;
    default:
      throw new Error(`Expected a column type; got ${String(column.type)}.`);
  }
}

function findCellFaults(table: Table, rows: readonly AnyRow[]): string[] {
  return rows.flatMap((row, index) =>
    table.columns.flatMap((column) => {
      const fault = describeFault(column, row[column.name]);
      return fault === null ? [] : [`${table.name}, row ${index + 1}, ${column.name} ${fault}`];
    }),
  );
}

function findKeyFaults(table: Table, rows: readonly AnyRow[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = table.primaryKey.map((name) => String(row[name])).join(' · ');
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [`${table.name}: the key ${key} appears twice`] : [];
  });
}

/** A null figure must be explained by its status, and a status by a null. */
function findStatusFaults(table: Table, rows: readonly AnyRow[]): string[] {
  const figure = table.columns.find(({name}) => name === 'people' || name === 'value')?.name;
  const hasStatus = table.columns.some(
    ({name, values}) => name === 'status' && values?.includes('observed'),
  );
  if (!figure || !hasStatus) return [];
  return rows.flatMap((row, index) => {
    const isExplained = (row[figure] === null) === (row['status'] !== 'observed');
    return isExplained
      ? []
      : [
          `${table.name}, row ${index + 1}: ${figure} is ${String(row[figure])} and status ${String(row['status'])}`,
        ];
  });
}

/** Gives what is wrong with rows against their declaration: types, nulls, closed sets, keys, statuses. Empty when right. */
export function findRowFaults(table: Table, rows: readonly AnyRow[]): string[] {
  return [
    ...findCellFaults(table, rows),
    ...findKeyFaults(table, rows),
    ...findStatusFaults(table, rows),
  ];
}

/** The columns of a table that hold codes of `territories`. */
export const territoryColumns: Readonly<Record<string, readonly string[]>> = {
  territories: ['parent'],
  population: ['territory'],
  posts: ['municipality'],
  displacement: ['origin', 'destination'],
  stocks: ['territory'],
  events: ['territory'],
  indicators: ['territory'],
  alerts: ['territory'],
};

/** Gives the codes of a table that are not territories, each with its column; empty when all are. */
export function findUnknownCodes(
  table: Table,
  rows: readonly AnyRow[],
  codes: ReadonlySet<string>,
): string[] {
  const columns = territoryColumns[table.name] ?? [];
  const unknown = columns.flatMap((column) => {
    const values = rows.map((row) => row[column]).filter((value) => typeof value === 'string');
    const strangers = new Set(values.filter((value) => !codes.has(value)));
    return [...strangers].map((value) => `${table.name}: ${column} ${value} is not a territory`);
  });
  return unknown;
}
