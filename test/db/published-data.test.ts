import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
import {openNodeDatabase, readTableBytes} from '../../data/node-database.ts';
import {createEngine, type Engine} from '../../src/db/engine.ts';
import {displacementFlows} from '../../src/db/queries/displacement-flows.ts';
import {displacementTotals} from '../../src/db/queries/displacement-totals.ts';
import {entriesByMonth} from '../../src/db/queries/entries-by-month.ts';
import {entriesByPost} from '../../src/db/queries/entries-by-post.ts';
import {nationalityTotals} from '../../src/db/queries/nationality-totals.ts';
import {populationByTerritory} from '../../src/db/queries/population-by-territory.ts';
import {stockByTerritory} from '../../src/db/queries/stock-by-territory.ts';
import {tableCounts} from '../../src/db/queries/table-counts.ts';

const directory = fileURLToPath(new URL('../../public/data', import.meta.url));
const all = {sex: 'all', borders: [], posts: [], department: null} as const;

const sum = (values: Float64Array) =>
  values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);

/** The totals the sources publish. @see shared/data/README.md, posts.README.md */
describe('the tables of the pipeline', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = createEngine(() => openNodeDatabase(readTableBytes(directory)));
    await engine.start();
  });

  it.each([
    [2012, 251_475],
    [2013, 261_343],
    [2014, 291_539],
    [2015, 329_478],
    [2016, 378_965],
    [2017, 796_234],
    [2018, 1_359_815],
    [2019, 1_095_706],
    [2020, 189_883],
    [2021, 260_628],
    [2022, 453_842],
    [2023, 468_198],
    [2024, 560_627],
  ])('have the published entries of %i: %i', async (year, total) => {
    const window = {...all, from: `${String(year)}-01`, to: `${String(year)}-12`};
    expect(sum((await entriesByPost(engine, window)).people)).toBe(total);
    const {month, people} = await entriesByMonth(engine, all);
    expect(sum(people.filter((_value, index) => month[index]?.startsWith(String(year))))).toBe(
      total,
    );
  });

  it('have every month from 2012-01 to 2024-12', async () => {
    const {length, month} = await entriesByMonth(engine, all);
    expect([length, month[0], month.at(-1)]).toEqual([156, '2012-01', '2024-12']);
  });

  it('have the published entries of all nationalities', async () => {
    const ofYear = async (year: string) =>
      sum(
        (await nationalityTotals(engine, {from: `${year}-01`, to: `${year}-12`, sex: 'all'}))
          .people,
      );
    expect(await ofYear('2012')).toBe(1_698_366);
    expect(await ofYear('2017')).toBe(3_344_816);
  });

  it('have 10,101 displacement pairs of 4,233,623 people', async () => {
    const counts = await tableCounts(engine);
    expect(counts.total[counts.table.indexOf('displacement')]).toBe(10_101);
    for (const level of ['municipality', 'department', 'region', 'country'] as const) {
      const {peopleOut, peopleIn, peopleWithin} = await displacementTotals(engine, {level});
      expect(sum(peopleOut) + sum(peopleWithin)).toBe(4_233_623);
      expect(sum(peopleIn)).toBe(sum(peopleOut));
    }
  });

  it('have 10,099 pairs of two municipalities: one joined another, two became one', async () => {
    const filter = {territory: null, direction: 'both', minimum: 0} as const;
    const flows = await displacementFlows(engine, {...filter, level: 'municipality', limit: 60});
    expect([flows.length, flows.pairs[0], flows.totalPeople[0]]).toEqual([60, 10_099, 4_233_564]);
    expect([flows.origin[0], flows.destination[0], flows.people[0]]).toEqual([
      '76109',
      '11001',
      47_340,
    ]);
  });

  it('have the published stocks and population', async () => {
    const day = {measure: 'venezuelans', date: '2023-12-31', sex: 'all', age: 'all'} as const;
    const country = await stockByTerritory(engine, {...day, level: 'country'});
    expect(country.people[0]).toBe(2_875_744);
    const municipalities = await stockByTerritory(engine, {...day, level: 'municipality'});
    expect(municipalities.length).toBe(1122);
    expect(
      sum((await populationByTerritory(engine, {year: 2018, level: 'municipality'})).people),
    ).toBe(48_258_494);
    const population = await populationByTerritory(engine, {year: 2024, level: 'department'});
    expect([population.length, sum(population.people)]).toEqual([33, 52_695_952]);
  });
});
