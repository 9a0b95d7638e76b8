import {describe, expect, it} from 'vitest';
import type {Cell} from '../../../src/methodology/cell.ts';
import {
  columnMaxima,
  filterRows,
  sortRows,
  visibleRange,
  type TableColumn,
  type TableRow,
} from '../../../src/ui/controls/table-rows.ts';

const columns: readonly TableColumn[] = [
  {key: 'name', label: 'Municipio', align: 'start', kind: 'text'},
  {key: 'rate', label: 'Tasa', align: 'end', kind: 'rate', hasBars: true},
];

function row(
  code: string,
  name: string,
  value: number,
  status: Cell['status'] = 'observed',
): TableRow {
  return {code, values: {name, rate: {value, status, implausible: false}}};
}

const rows = [
  row('90001', 'Ñame Invento', 3),
  row('90002', 'Ámbar Ejemplo', NaN, 'missing'),
  row('90003', 'Nuevo Señal', 12),
  row('90004', 'Zeta', 0),
  row('90005', 'Oca', NaN, 'suppressed'),
];
const codes = (sorted: readonly TableRow[]): (string | null)[] => sorted.map(({code}) => code);

describe('sorting', () => {
  it('keeps what has no value last in both directions', () => {
    const order = (direction: 'ascending' | 'descending'): (string | null)[] =>
      codes(sortRows(rows, columns, {key: 'rate', direction}, 'es'));
    expect(order('descending')).toEqual(['90003', '90001', '90004', '90002', '90005']);
    expect(order('ascending')).toEqual(['90004', '90001', '90003', '90002', '90005']);
  });

  it('follows the Spanish alphabet', () => {
    const sorted = sortRows(rows, columns, {key: 'name', direction: 'ascending'}, 'es');
    expect(sorted.map(({values}) => values['name'])).toEqual([
      'Ámbar Ejemplo',
      'Nuevo Señal',
      'Ñame Invento',
      'Oca',
      'Zeta',
    ]);
  });

  it('leaves the given rows as they are', () => {
    const before = [...rows];
    sortRows(rows, columns, {key: 'rate', direction: 'ascending'}, 'es');
    expect(rows).toEqual(before);
  });
});

describe('filtering', () => {
  it('does not mind accents and case, and finds codes', () => {
    expect(codes(filterRows(rows, 'SENAL'))).toEqual(['90003']);
    expect(codes(filterRows(rows, 'ambar'))).toEqual(['90002']);
    expect(codes(filterRows(rows, '90004'))).toEqual(['90004']);
  });

  it('gives the same rows for no text', () => {
    expect(filterRows(rows, '  ')).toBe(rows);
  });
});

describe('the window on the rows', () => {
  it('has a margin of 12 rows and stays inside the table', () => {
    expect(visibleRange(0, 280, 28, 1122)).toEqual([0, 22]);
    expect(visibleRange(2800, 280, 28, 1122)).toEqual([88, 122]);
    expect(visibleRange(99999, 280, 28, 100)).toEqual([100, 100]);
  });
});

describe('the lengths of bars', () => {
  it('are measured against the largest figure of a column with bars', () => {
    expect([...columnMaxima(rows, columns)]).toEqual([['rate', 12]]);
  });
});
