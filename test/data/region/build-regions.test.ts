import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {feature} from 'topojson-client';
import type {GeometryCollection} from 'topojson-specification';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openNodeDatabase, readTableBytes} from '../../../data/node-database.ts';
import {writeRegions} from '../../../data/region/build-regions.ts';
import {projectFolders} from '../../../data/tables/folders.ts';
import {createCells, type CellsSpec} from '../../../src/app/load/cells.ts';
import {buildIndex, scoreCells} from '../../../src/app/load/risk-index.ts';
import {createRiskTables} from '../../../src/app/load/risk-table.ts';
import {createEngine, type Engine} from '../../../src/db/engine.ts';
import {entriesByPost} from '../../../src/db/queries/entries-by-post.ts';
import {seriesTotals} from '../../../src/db/queries/series-totals.ts';
import {stockByTerritory} from '../../../src/db/queries/stock-by-territory.ts';
import type {RegionFile, RegionValue} from '../../../src/domain/region/region-file.ts';
import type {Cell} from '../../../src/methodology/cell.ts';
import {indicatorSeries, seriesOf} from '../../../src/methodology/indicator-series.ts';
import {measureOf, measures} from '../../../src/methodology/measures.ts';
import {regionFacts} from '../../../src/methodology/region-facts.ts';
import {publishedScenario} from '../../../src/state/risk-choice.ts';

const published = fileURLToPath(new URL('../../../public/data', import.meta.url));
const output = mkdtempSync(join(tmpdir(), 'vigia-regions-'));
const files = new Map<string, RegionFile>();
let engine: Engine;

beforeAll(async () => {
  const {sources, geometry} = projectFolders;
  await writeRegions({sources, geometry, dir: published, output});
  for (const name of readdirSync(join(output, 'region'))) {
    const text = readFileSync(join(output, 'region', name), 'utf8');
    files.set(name.slice(0, 2), JSON.parse(text) as RegionFile);
  }
  engine = createEngine(() => openNodeDatabase(readTableBytes(published)));
  await engine.start();
});
afterAll(() => {
  engine.close();
  rmSync(output, {recursive: true});
});

const regionOf = (code: string): RegionFile => files.get(code)!;
const factOf = (code: string, id: string) => regionOf(code).facts.find((fact) => fact.id === id)!;
const valueIn = (code: string, id: string, municipality: string): RegionValue => {
  const at = regionOf(code).municipalities.findIndex((one) => one.code === municipality);
  return factOf(code, id).municipalities![at]!;
};
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const all = (): RegionFile[] => [...files.values()];

/** What the map shows of a measure, as the file would have it. */
async function mapCells(measure: CellsSpec['measure'], level: CellsSpec['level'], when: string) {
  const {base} = measureOf(measure);
  const year = base.table === 'displacement' ? null : Number(when);
  const window = {from: `${when}-01`, to: `${when}-12`};
  const {cells} = await createCells(engine)({
    ...{measure, level, age: 'all', year: base.table === 'entries' ? null : year},
    entries: {
      ...{sex: 'all', borders: [], posts: [], department: null},
      ...(base.table === 'entries' ? window : {from: '2023-01', to: '2023-12'}),
    },
  });
  return cells;
}

/** A fact at a level, in every file. */
const valuesOf = (id: string, level: 'department' | 'municipality') =>
  all().flatMap((file): (readonly [string, RegionValue])[] => {
    const fact = file.facts.find((one) => one.id === id)!;
    return level === 'department'
      ? [[file.code, fact.department], ...fact.peers]
      : file.municipalities.map(({code}, at) => [code, fact.municipalities![at]!]);
  });

function expectSameCell(code: string, value: RegionValue, cell: Cell): void {
  expect([code, value.status]).toEqual([code, cell.status]);
  expect(value.implausible ?? false).toBe(cell.implausible);
  if (cell.status !== 'observed') expect(value.value).toBeNull();
  else expect(Math.abs(value.value! - cell.value)).toBeLessThanOrEqual(1e-8 * cell.value);
}

describe('the files of the departments', () => {
  it('are 33, each small enough for a slow link', () => {
    expect(files.size).toBe(33);
    const sizes = all().map((file) => brotliCompressSync(JSON.stringify(file)).length);
    expect(Math.max(...sizes)).toBeLessThan(70_000);
    expect(brotliCompressSync(JSON.stringify(regionOf('54'))).length).toBeLessThan(45_000);
  });

  it('have every municipality once', () => {
    const codes = all().flatMap(({municipalities}) => municipalities.map(({code}) => code));
    expect(codes).toHaveLength(1122);
    expect(new Set(codes).size).toBe(1122);
    for (const {code, municipalities} of all())
      for (const one of municipalities) expect(one.code.slice(0, 2)).toBe(code);
  });

  it('have every declared fact', () => {
    for (const {facts} of all())
      expect(facts.map(({id}) => id)).toEqual(regionFacts.map(({id}) => id));
  });

  it('say of Norte de Santander what its sources say', () => {
    // 337,666 of 1,696,740; 22,314 of 61,662 in Tibú.
    expect(factOf('54', 'venezolanos-por-mil').department.value).toBeCloseTo(199.0, 1);
    expect(valueIn('54', 'venezolanos-por-mil', '54810').value).toBeCloseTo(361.9, 1);
    expect(factOf('54', 'venezolanos').department.value).toBe(337_666);
    expect(regionOf('54').population).toEqual({people: 1_696_740, year: 2023});
    expect(factOf('54', 'displaced-out-year')).toMatchObject({
      when: '2022',
      department: {value: 24_770, status: 'observed'},
    });
    expect(factOf('54', 'coca-hectares').department.value).toBeCloseTo(43_867, 0);
  });
});

describe('the measures of a department', () => {
  it('are what the map shows, for every territory of every department', async () => {
    const asked = measures.flatMap(({id, levels}) =>
      regionFacts.some((fact) => fact.id === id) ? levels.map((level) => ({id, level})) : [],
    );
    expect(asked.length).toBeGreaterThan(15);
    for (const {id, level} of asked) {
      const cells = await mapCells(id, level, factOf('54', id).when);
      for (const [code, value] of valuesOf(id, level))
        expectSameCell(code, value, cells.get(code)!);
    }
  });

  it('mark rates that fewer than twenty cases make', () => {
    for (const {facts} of all()) {
      const rate = facts.find(({id}) => id === 'homicides-rate')!;
      const count = facts.find(({id}) => id === 'homicides')!;
      rate.municipalities!.forEach((value, at) => {
        const isFew = value.value !== null && (count.municipalities![at]!.value ?? 0) < 20;
        expect(value.unstable ?? false).toBe(isFew);
      });
    }
  });

  it('have the country that is published', async () => {
    const {people} = await stockByTerritory(engine, {
      ...{measure: 'venezuelans', date: '2023-12-31', sex: 'all', age: 'all', level: 'country'},
    });
    expect(factOf('54', 'venezolanos').country.value).toBe(people[0]);
    const entries = await entriesByPost(engine, {
      ...{sex: 'all', borders: [], posts: [], department: null, from: '2024-01', to: '2024-12'},
    });
    expect(factOf('54', 'entradas').country.value).toBe(sum(Array.from(entries.people)));
  });
});

describe('the series of a department', () => {
  it('are what the query gives of their municipalities', async () => {
    for (const {id, level} of indicatorSeries) {
      if (level !== 'municipality') continue;
      const fact = regionOf('54').facts.find((one) => one.id === id);
      if (!fact) continue;
      const year = Number(fact.when);
      expect(year).toBe(seriesOf(id).lastYear - (seriesOf(id).partialYear === null ? 0 : 1));
      const {territory, value, status} = await seriesTotals(engine, {
        series: id,
        from: year,
        to: year,
      });
      territory.forEach((code, at) => {
        const found = valueIn(code.slice(0, 2), id, code);
        expect([id, code, found.status]).toEqual([id, code, status[at]]);
        if (status[at] === 'observed') expect(found.value).toBeCloseTo(value[at]!, 4);
      });
    }
  });

  it('end with the value of the fact', () => {
    for (const {facts, series} of all())
      for (const one of series) {
        const fact = facts.find(({id}) => id === one.id);
        if (!fact) continue;
        expect(String(one.years.at(-1))).toBe(fact.when);
        const last = one.department.at(-1) ?? null;
        if (last === null) expect(fact.department.value).toBeNull();
        else expect(fact.department.value).toBeCloseTo(last, 3);
      }
  });
});

describe('the totals', () => {
  const counted = [
    'homicides',
    'massacre-victims',
    'ucdp-deaths',
    'mine-accidents',
    'coca-hectares',
  ];

  it('of municipalities add up to the department where it has a figure', () => {
    for (const {code, facts} of all())
      for (const id of counted) {
        const {municipalities, department} = facts.find((fact) => fact.id === id)!;
        if (department.value === null) continue;
        const total = sum(municipalities!.map(({value}) => value));
        expect(total, `${id} ${code}`).toBeCloseTo(department.value, 3);
      }
  });

  it('of departments add up to the country', () => {
    const adding = [
      'homicides',
      'massacre-victims',
      'mine-accidents',
      'coca-hectares',
      'expulsados',
      'recibidos',
      'poblacion',
    ];
    for (const id of adding) {
      const {peers, country} = factOf('54', id);
      const parts = sum(peers.map(([, value]) => value.value));
      // A department without enough of its municipalities has none of its own, and its counts are in the country's.
      const isWhole = peers.every(([, {status}]) => status !== 'missing');
      if (isWhole) expect(parts, id).toBeCloseTo(country.value!, 2);
      else expect(parts, id).toBeLessThanOrEqual(country.value!);
    }
  });

  it('of displacement are the department and what stays inside it', () => {
    for (const {facts, within} of all())
      for (const id of ['expulsados', 'recibidos']) {
        const {municipalities, department} = facts.find((fact) => fact.id === id)!;
        if (department.value === null) continue;
        const own = sum(municipalities!.map(({value}) => value));
        // Of moves between municipalities of one department; those inside a municipality are in neither.
        expect(own).toBeGreaterThanOrEqual(department.value);
        expect(own - department.value).toBeLessThanOrEqual(within ?? 0);
      }
  });

  it('of posts are the entries of the department', () => {
    for (const {posts, facts, series} of all()) {
      const entries = facts.find(({id}) => id === 'entradas')!;
      const yearly = series.find(({id}) => id === 'entradas')!;
      if (posts.length === 0) {
        expect(entries.department.status).toBe('missing');
        continue;
      }
      yearly.years.forEach((_year, at) => {
        expect(sum(posts.map((post) => post.entries[at]!))).toBe(yearly.department[at]);
      });
      expect(entries.department.value).toBe(yearly.department.at(-1));
    }
  });
});

describe('the index of a department', () => {
  it('is the one of Riesgo', async () => {
    const tableOf = createRiskTables(engine, () => Promise.resolve());
    for (const level of ['department', 'municipality'] as const) {
      const built = buildIndex(await tableOf(2024, level), publishedScenario('factores-onu'));
      const cells = scoreCells(built);
      for (const {code, index, municipalities} of all()) {
        const rows =
          level === 'department'
            ? [[code, index.department.score, index.department.rank] as const]
            : municipalities.map(
                (one, at) => [one.code, index.score[at]!, index.rank[at]!] as const,
              );
        for (const [territory, score, rank] of rows) {
          const cell = cells.get(territory)!;
          const isThere = cell.status === 'observed';
          expect(score ?? -1).toBeCloseTo(isThere ? cell.value : -1, 7);
          expect(rank ?? NaN).toBe(built.ranks[built.table.row.get(territory)!]);
        }
      }
    }
  });

  it('is made of its parts', () => {
    for (const {index} of all()) {
      if (index.department.score === null) continue;
      expect(sum(index.parts.map(({points}) => points))).toBeCloseTo(index.department.score, 3);
      const points = index.parts.map((part) => part.points);
      expect(points).toEqual(points.toSorted((a, b) => b - a));
    }
  });
});

describe('zero, missing, not reported', () => {
  it('are kept apart', () => {
    // The Police never name Miriti-Paraná (91460); nobody was killed in Cácota; Nuevo Belén de Bajirá is counted elsewhere.
    expect(valueIn('91', 'homicides', '91460')).toEqual({value: null, status: 'missing'});
    expect(valueIn('54', 'coca-hectares', '54125')).toEqual({value: 0, status: 'observed'});
    expect(valueIn('27', 'homicides', '27493')).toEqual({value: null, status: 'missing'});
    const statuses = factOf('54', 'expulsados').municipalities!.map(({status}) => status);
    expect(statuses.filter((status) => status === 'not-reported')).toHaveLength(5);
  });

  it('leave a doubted figure and say so', () => {
    expect(valueIn('91', 'venezolanos-por-mil', '91263').implausible).toBe(true);
  });

  it('say what is missing and since when', () => {
    const gaps = regionOf('91').gaps;
    expect(gaps).toContainEqual({
      kind: 'absent',
      id: 'alerts',
      municipalities: 11,
      of: 11,
      last: null,
    });
    expect(gaps).toContainEqual({
      kind: 'ended',
      id: 'ucdp-deaths',
      municipalities: 11,
      of: 11,
      last: '2018',
    });
    const homicides = gaps.find(({id, kind}) => id === 'homicides' && kind === 'territory');
    expect(homicides?.municipalities).toBeGreaterThan(0);
  });
});

describe('the map of a department', () => {
  const shapes = (file: RegionFile, object: string) =>
    feature(file.topology, file.topology.objects[object] as GeometryCollection).features;

  it('has the shape of every municipality, and its name inside its box', () => {
    for (const file of all()) {
      const ids = shapes(file, 'municipalities').map(({id}) => id);
      expect(ids).toEqual(file.municipalities.map(({code}) => code));
      const [west, south, east, north] = file.bounds;
      for (const {
        label: [lon, lat],
      } of file.municipalities) {
        expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
      }
    }
  });

  it('knows who is beside it', () => {
    expect(regionOf('54')).toMatchObject({neighbours: ['15', '20', '68'], borders: ['VEN']});
    expect(regionOf('52').borders).toEqual(['ECU']);
    expect(regionOf('91').borders).toEqual(['PER', 'BRA']);
    expect(regionOf('88')).toMatchObject({neighbours: [], borders: []});
    for (const file of all()) {
      const drawn = shapes(file, 'neighbours').map(({id}) => id);
      for (const code of file.neighbours) expect(drawn).toContain(code);
      for (const code of file.borders)
        expect(shapes(file, 'countries').map(({id}) => id)).toContain(code);
    }
  });

  it('marks the disputed line of Nuevo Belén de Bajirá on both sides', () => {
    const kinds = (code: string) =>
      shapes(regionOf(code), 'lines').map(({properties}) => (properties as {kind: string}).kind);
    expect(kinds('05')).toContain('disputed');
    expect(kinds('27')).toContain('disputed');
    expect(kinds('54')).not.toContain('disputed');
    expect(kinds('54')).toContain('land-border');
    expect(kinds('13')).toContain('coast');
  });
});
