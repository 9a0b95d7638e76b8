import type {RowOf} from '../../../src/methodology/tables.ts';
import type {Cells} from './cells.ts';

type EntrySex = RowOf<'entries'>['sex'];
type SexField = 'female' | 'male' | 'undefined' | 'total';

/**
 * Gives a row's people by sex so that they add up to its total: what the sexes lack goes to `undefined`. A sex without
 * people is left out. Sexes above the total refuse the row.
 */
export function splitBySex(cells: Cells<SexField>): readonly {sex: EntrySex; people: number}[] {
  const total = cells.integer('total');
  const female = cells.optionalInteger('female') ?? 0;
  const male = cells.optionalInteger('male') ?? 0;
  const stated = female + male + (cells.optionalInteger('undefined') ?? 0);
  if (stated > total) cells.reject('total', `at least the sum of the sexes, ${stated}`);
  const parts: readonly {sex: EntrySex; people: number}[] = [
    {sex: 'female', people: female},
    {sex: 'male', people: male},
    {sex: 'undefined', people: total - female - male},
  ];
  return parts.filter(({people}) => people > 0);
}

/** Gives the rows with the people of equal keys added; the first row of a key keeps its place. */
export function addPeople<Row extends {readonly people: number}>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const known = sums.get(keyOf(row));
    sums.set(keyOf(row), known ? {...known, people: known.people + row.people} : row);
  }
  return [...sums.values()];
}
