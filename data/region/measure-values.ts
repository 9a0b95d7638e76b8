import type {Engine} from '../../src/db/engine.ts';
import {displacementTotals} from '../../src/db/queries/displacement-totals.ts';
import {entriesByPost} from '../../src/db/queries/entries-by-post.ts';
import {populationByTerritory} from '../../src/db/queries/population-by-territory.ts';
import {postRows} from '../../src/db/queries/post-rows.ts';
import {stockByTerritory} from '../../src/db/queries/stock-by-territory.ts';
import {per1000} from '../../src/domain/rates.ts';
import type {RegionValue} from '../../src/domain/region/region-file.ts';
import {stableRateCases} from '../../src/methodology/event-years.ts';
import type {Cell, Status} from '../../src/methodology/cell.ts';
import {measureOf, populationYears, type MeasureId} from '../../src/methodology/measures.ts';
import {denominatorYearOf} from './region-when.ts';

/** A fact of a year for the country, every department and every municipality, by code; `CO` is the country. */
export type Values = ReadonlyMap<string, RegionValue>;

type Level = 'country' | 'department' | 'municipality';

const missing: Cell = {value: NaN, status: 'missing', implausible: false};

/** A cell as the file has it; `cases` below 20 make a rate unstable. */
export function toRegionValue({value, status, implausible}: Cell, cases = Infinity): RegionValue {
  const isObserved = status === 'observed' && !Number.isNaN(value);
  return {
    value: isObserved ? value : null,
    status: status === 'observed' && !isObserved ? 'missing' : status,
    ...(implausible ? {implausible: true} : {}),
    ...(isObserved && cases < stableRateCases ? {unstable: true} : {}),
  };
}

const cellOf = (value: number | undefined, status: unknown, flag?: unknown): Cell => ({
  value: status === 'observed' ? (value ?? NaN) : NaN,
  status: (status ?? 'missing') as Status,
  implausible: flag === 'implausible',
});

async function stockCells(
  engine: Engine,
  stock: 'venezuelans' | 'venezuelans-unhcr' | 'idps-unhcr',
  year: number,
  level: Level,
): Promise<Map<string, Cell>> {
  const date = `${String(year)}-12-31`;
  const answer = await stockByTerritory(engine, {
    ...{measure: stock, date, sex: 'all', age: 'all', level},
  });
  return new Map(
    answer.territory.map((code, at) => [
      code,
      cellOf(answer.people[at], answer.status[at], answer.flag[at]),
    ]),
  );
}

/** Of the country: people who left or reached a department, so that the departments add up to it. */
async function displacementCells(
  engine: Engine,
  side: 'out' | 'in',
  level: Level,
): Promise<Map<string, Cell>> {
  const isCountry = level === 'country';
  const answer = await displacementTotals(engine, {level: isCountry ? 'department' : level});
  const people = side === 'out' ? answer.peopleOut : answer.peopleIn;
  if (isCountry) {
    const all = Array.from(people).filter((value) => !Number.isNaN(value));
    return new Map([
      [
        'CO',
        cellOf(
          all.reduce((sum, value) => sum + value, 0),
          'observed',
        ),
      ],
    ]);
  }
  return new Map(answer.territory.map((code, at) => [code, cellOf(people[at], answer.status[at])]));
}

/** A territory without a post has no figure; the country has every entry, also those at no known post. */
async function entryCells(engine: Engine, year: number, level: Level): Promise<Map<string, Cell>> {
  const window = {from: `${String(year)}-01`, to: `${String(year)}-12`};
  const none = {sex: 'all', borders: [], posts: [], department: null} as const;
  const answer = await entriesByPost(engine, {...none, ...window});
  const people = Array.from(answer.people);
  if (level === 'country')
    return new Map([
      [
        'CO',
        cellOf(
          people.reduce((sum, value) => sum + value, 0),
          'observed',
        ),
      ],
    ]);
  const codeAt = (code: string): string => (level === 'department' ? code.slice(0, 2) : code);
  const posts = await postRows(engine);
  const {territory} = await populationByTerritory(engine, {year: populationYears.last, level});
  const cells = new Map(territory.map((code) => [code, missing]));
  for (const municipality of posts.municipality)
    if (municipality !== null) cells.set(codeAt(municipality), cellOf(0, 'observed'));
  answer.municipality.forEach((municipality, at) => {
    if (municipality === null) return;
    const code = codeAt(municipality);
    cells.set(code, cellOf((cells.get(code)?.value ?? 0) + (people[at] ?? 0), 'observed'));
  });
  return cells;
}

async function populationCells(
  engine: Engine,
  year: number,
  level: Level,
): Promise<Map<string, Cell>> {
  const answer = await populationByTerritory(engine, {year, level});
  return new Map(
    answer.territory.map((code, at) => {
      const people = answer.people[at] ?? NaN;
      return [code, cellOf(people, Number.isNaN(people) ? 'missing' : 'observed')];
    }),
  );
}

async function baseCells(
  engine: Engine,
  id: MeasureId,
  year: number | null,
  level: Level,
): Promise<Map<string, Cell>> {
  const {base} = measureOf(id);
  if (base.table === 'displacement') return displacementCells(engine, base.side, level);
  if (year === null) throw new RangeError(`Got no year for '${id}' when expected one.`);
  if (base.table === 'stocks') return stockCells(engine, base.stock, year, level);
  return base.table === 'entries'
    ? entryCells(engine, year, level)
    : populationCells(engine, year, level);
}

/**
 * A measure of the map in a year (null for a closed period), without filters, by the queries and rates of the map itself:
 * a test holds it to the loader. Levels that the measure does not have are left out.
 * @throws {QueryError}
 */
export async function measureValues(
  engine: Engine,
  id: MeasureId,
  year: number | null,
): Promise<Values> {
  const {per1000: isRate, levels} = measureOf(id);
  const values = new Map<string, RegionValue>();
  for (const level of ['country', ...levels] as const) {
    const cells = await baseCells(engine, id, year, level);
    const population = isRate
      ? await populationCells(engine, denominatorYearOf(year), level)
      : null;
    for (const [code, cell] of cells) {
      const rate = population ? per1000(cell, population.get(code)?.value ?? NaN) : cell;
      values.set(code, toRegionValue(rate, population ? cell.value : Infinity));
    }
  }
  return values;
}
