import {readFile} from 'node:fs/promises';
import {beforeAll, expect, test} from 'vitest';
import {readSourceTopology} from '../../../data/geo/source-topology.ts';
import {buildTerritoryTable, formatTerritoryTable} from '../../../data/geo/territory-table.ts';
import type {TerritoryRow} from '../../../data/geo/territory-table.ts';

const data = new URL('../../../data/', import.meta.url).pathname;
let rows: TerritoryRow[] = [];

beforeAll(async () => {
  rows = buildTerritoryTable(await readSourceTopology(`${data}geo/sources`));
});

function areaOf(code: string): number {
  return rows.find((row) => row.code === code)?.areaKm2 ?? 0;
}

test('gives one row for the country and for each region, department and municipality', () => {
  const count = (level: string): number => rows.filter((row) => row.level === level).length;
  expect(['country', 'region', 'department', 'municipality'].map(count)).toEqual([1, 5, 33, 1122]);
});

test('chains every territory to the country', () => {
  const parents = new Map(rows.map(({code, parent}) => [code, parent]));
  const climb = (code: string): string => {
    const parent = parents.get(code);
    return parent ? climb(parent) : code;
  };
  expect(new Set(rows.map(({code}) => climb(code)))).toEqual(new Set(['CO']));
});

test('adds up to the country', () => {
  const regions = rows.filter(({level}) => level === 'region');
  const sum = regions.reduce((total, {areaKm2}) => total + areaKm2, 0);
  expect(sum).toBeCloseTo(areaOf('CO'), 3);
});

test.each([
  ['CO', 1_141_748],
  ['05', 63_612],
  ['91', 109_665],
])('measures %s within 2 % of the area usually quoted', (code, published) => {
  expect(Math.abs(areaOf(code) / published - 1)).toBeLessThan(0.02);
});

test('stands Cundinamarca at Bogotá', () => {
  const cundinamarca = rows.find(({code}) => code === '25');
  const bogota = rows.find(({code}) => code === '11001');
  expect([cundinamarca?.lon, cundinamarca?.lat]).toEqual([bogota?.lon, bogota?.lat]);
});

test('is what the committed table says', async () => {
  expect(formatTerritoryTable(rows)).toBe(await readFile(`${data}sources/territories.csv`, 'utf8'));
});
