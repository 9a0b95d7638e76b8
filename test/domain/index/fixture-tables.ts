import {readFileSync} from 'node:fs';
import type {IndicatorTable} from '../../../src/domain/index/scheme.ts';

/** A table of `test/fixtures/index`, as text by column. */
export function readFixture(name: string): Map<string, string[]> {
  const text = readFileSync(new URL(`../../fixtures/index/${name}.csv`, import.meta.url), 'utf8');
  const [head, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return new Map(head!.map((column, at) => [column, rows.map((row) => row[at]!)]));
}

/** A column as numbers; an empty cell is missing. */
export function numbersOf(fixture: ReadonlyMap<string, string[]>, column: string): number[] {
  return fixture.get(column)!.map((cell) => (cell === '' ? NaN : Number(cell)));
}

/** A fixture as a table, the first column being the territories. */
export function tableOf(fixture: ReadonlyMap<string, string[]>): IndicatorTable {
  const [first, ...columns] = fixture.keys();
  return {
    territories: fixture.get(first!)!,
    values: new Map(columns.map((column) => [column, numbersOf(fixture, column)])),
  };
}
