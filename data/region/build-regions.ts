import {createHash} from 'node:crypto';
import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {createEngine, type Engine} from '../../src/db/engine.ts';
import {displacementFlows} from '../../src/db/queries/displacement-flows.ts';
import {displacementTotals} from '../../src/db/queries/displacement-totals.ts';
import {populationByTerritory} from '../../src/db/queries/population-by-territory.ts';
import {indexPopulation} from '../../src/domain/indicators/population-lookup.ts';
import {indexSeries} from '../../src/domain/indicators/series-lookup.ts';
import type {
  RegionFactValues,
  RegionFile,
  RegionIndex,
  RegionPartner,
  RegionSource,
  RegionValue,
} from '../../src/domain/region/region-file.ts';
import {regionPopulationYear} from '../../src/methodology/region-facts.ts';
import {schemes} from '../../src/methodology/schemes.ts';
import {sources} from '../../src/methodology/sources.ts';
import type {RowOf} from '../../src/methodology/tables.ts';
import {findLabelPoint} from '../geo/label-point.ts';
import {dissolve} from '../geo/plain-topology.ts';
import {capitalOf, largestPolygon} from '../geo/territory-table.ts';
import {openNodeDatabase, readTableBytes} from '../node-database.ts';
import {readSourceTable} from '../tables/source-table.ts';
import {countryFacts, type CountryFact, type IndexOfCountry} from './country-facts.ts';
import {countrySeries, seriesOfDepartment, type CountrySeries} from './country-series.ts';
import {indexAt} from './index-values.ts';
import {readRegionGeometry} from './read-geometry.ts';
import {countryEvents, eventsOfDepartment} from './region-events.ts';
import {gapsOf} from './region-gaps.ts';
import {countryPosts} from './region-posts.ts';
import {buildRegionTopology, type RegionGeometry} from './region-topology.ts';
import type {SeriesData} from './series-values.ts';

/** Where the files of departments are made from and go to. */
export interface RegionFolders {
  /** The committed source tables. */
  readonly sources: string;
  /** The committed geographic sources. */
  readonly geometry: string;
  /** The tables and `neighbours.json` that the earlier steps wrote; the files go to `region/` below it unless said otherwise. */
  readonly dir: string;
  readonly output?: string;
}

type Territory = RowOf<'territories'>;

/** All that is asked once for the whole country. */
interface Country {
  readonly territories: readonly Territory[];
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly adjacent: Readonly<Record<string, readonly string[]>>;
  readonly facts: readonly CountryFact[];
  readonly series: readonly CountrySeries[];
  readonly index: IndexOfCountry;
  readonly posts: Awaited<ReturnType<typeof countryPosts>>;
  readonly events: Awaited<ReturnType<typeof countryEvents>>;
  readonly within: ReadonlyMap<string, number>;
  readonly population: ReadonlyMap<string, number>;
  readonly geometry: RegionGeometry;
}

const edition = 2024;
const partnerCount = 8;

function membersOf(territories: readonly Territory[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  const codes = territories.filter(({level}) => level === 'municipality').map(({code}) => code);
  for (const code of codes.toSorted()) {
    const department = code.slice(0, 2);
    members.set(department, [...(members.get(department) ?? []), code]);
  }
  return new Map([...members].sort(([left], [right]) => (left < right ? -1 : 1)));
}

async function readCountry(engine: Engine, folders: RegionFolders): Promise<Country> {
  const territories = await readSourceTable(folders.sources, 'territories');
  const members = membersOf(territories);
  const data: SeriesData = {
    series: indexSeries(await readSourceTable(folders.sources, 'indicators')),
    population: indexPopulation(await readSourceTable(folders.sources, 'population')),
    members,
  };
  const index: IndexOfCountry = {
    edition,
    municipality: await indexAt(engine, edition, 'municipality'),
    department: await indexAt(engine, edition, 'department'),
  };
  const codes = [...members].flatMap(([department, own]) => [department, ...own]);
  const totals = await displacementTotals(engine, {level: 'department'});
  const population = await populationByTerritory(engine, {
    ...{year: regionPopulationYear, level: 'department'},
  });
  const adjacent = JSON.parse(await readFile(`${folders.dir}/neighbours.json`, 'utf8')) as {
    departments: Record<string, string[]>;
  };
  return {
    territories,
    members,
    adjacent: adjacent.departments,
    facts: await countryFacts(engine, data, index, codes),
    series: await countrySeries(engine, data),
    index,
    posts: await countryPosts(engine),
    events: await countryEvents(engine),
    within: new Map(totals.territory.map((code, at) => [code, totals.peopleWithin[at] ?? NaN])),
    population: new Map(
      population.territory.map((code, at) => [code, population.people[at] ?? NaN]),
    ),
    geometry: await readRegionGeometry(folders.geometry),
  };
}

const missing: RegionValue = {value: null, status: 'missing'};

/** Nine digits: more than any reader sees, and a rounded half stays on its side. */
function short(value: RegionValue): RegionValue {
  return value.value === null ? value : {...value, value: Number(value.value.toPrecision(9))};
}

function factOf(
  {fact, when, denominatorYear, sources: from, values, before}: CountryFact,
  code: string,
  {members}: Country,
): RegionFactValues {
  const of = (territory: string): RegionValue => short(values.get(territory) ?? missing);
  const was = (territory: string): RegionValue => short(before?.values.get(territory) ?? missing);
  return {
    id: fact.id,
    when,
    denominatorYear,
    sources: from,
    municipalities: fact.hasMunicipalities ? (members.get(code) ?? []).map(of) : null,
    department: of(code),
    country: of('CO'),
    before: before && {when: before.when, department: was(code), country: was('CO')},
    peers: [...members.keys()].map((department) => [department, of(department)]),
  };
}

function indexOf(code: string, {index, members}: Country): RegionIndex {
  const own = members.get(code) ?? [];
  const brief = (points: number): number => Number(points.toPrecision(6));
  const parts = (level: 'department' | 'municipality', territory: string) =>
    index[level].parts(territory).map(({id, points}) => ({id, points: brief(points)}));
  const score = (value: number | null): number | null =>
    value === null ? null : Number(value.toPrecision(9));
  return {
    scheme: schemes[0].id,
    edition,
    score: own.map((territory) => score(index.municipality.score(territory))),
    rank: own.map((territory) => index.municipality.rank(territory)),
    ranked: index.municipality.ranked,
    department: {score: score(index.department.score(code)), rank: index.department.rank(code)},
    rankedDepartments: index.department.ranked,
    parts: parts('department', code),
    municipalityParts: own.map((territory) => parts('municipality', territory).slice(0, 3)),
  };
}

async function partnersOf(
  engine: Engine,
  territory: string,
  direction: 'in' | 'out',
): Promise<RegionPartner[]> {
  const answer = await displacementFlows(engine, {
    ...{level: 'department', territory, direction, limit: partnerCount, minimum: 0},
  });
  const others = direction === 'in' ? answer.origin : answer.destination;
  return others.map((code, at) => ({code, people: answer.people[at] ?? 0}));
}

/** Sources of the figures, then of the places; those that the department's figures do not use are left out. */
function sourcesOf(used: Iterable<string>): RegionSource[] {
  const ids = new Set([...used, 'dane-poblacion', 'dane-divipola', 'dane-mgn']);
  return sources
    .filter(({id}) => ids.has(id))
    .map(({id, publisher, title, url, licence, cutoff}) => ({
      ...{id, publisher, title, url, licence, cutoff},
    }));
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

async function makeRegion(engine: Engine, code: string, country: Country): Promise<RegionFile> {
  const {territories, members, geometry} = country;
  const own = members.get(code) ?? [];
  const byCode = new Map(territories.map((territory) => [territory.code, territory]));
  const department = byCode.get(code);
  if (!department) throw new Error(`Expected a department ${code}; found none.`);
  const round = (value: number | null | undefined, digits: number): number =>
    Number((value ?? NaN).toFixed(digits));
  const shapes = buildRegionTopology(code, geometry);
  const facts = country.facts.map((fact) => factOf(fact, code, country));
  const series = country.series.map((one) => seriesOfDepartment(one, code, own));
  const events = eventsOfDepartment(country.events, code);
  const posts = country.posts.filter(({municipality}) => municipality.startsWith(code));
  const used = [...facts, ...series, ...events].flatMap((part) => part.sources);
  const listed = sourcesOf(posts.length > 0 ? [...used, 'vigia-puestos'] : used);
  const cutoffs = listed.flatMap(({cutoff}) => (cutoff === null ? [] : [cutoff]));
  const capital = capitalOf(code);
  const figures = {
    code,
    name: department.name,
    cutoff: cutoffs.sort().at(-1) ?? '',
    population: {people: country.population.get(code) ?? NaN, year: regionPopulationYear},
    areaKm2: round(department.area_km2, 0),
    capital: capital.startsWith(code) ? capital : null,
    municipalities: own.map((id) => {
      const row = byCode.get(id);
      const [lon, lat] = findLabelPoint(largestPolygon(dissolve(geometry.topology, [id])), 0.002);
      return {
        code: id,
        name: row?.name ?? id,
        lon: round(row?.lon, 4),
        lat: round(row?.lat, 4),
        label: [round(lon, 4), round(lat, 4)] as const,
        areaKm2: round(row?.area_km2, (row?.area_km2 ?? 0) < 100 ? 1 : 0),
      };
    }),
    departments: [...members.keys()].map((id) => [id, byCode.get(id)?.name ?? id] as const),
    neighbours: country.adjacent[code] ?? [],
    borders: geometry.landBorders.get(code) ?? [],
    facts,
    series,
    posts,
    origins: await partnersOf(engine, code, 'in'),
    destinations: await partnersOf(engine, code, 'out'),
    within: known(country.within.get(code)),
    index: indexOf(code, country),
    events,
    gaps: gapsOf(facts, series, own.length),
    sources: listed,
  };
  const version = createHash('sha256').update(JSON.stringify(figures)).digest('hex').slice(0, 12);
  return {...figures, version, ...shapes};
}

/**
 * Writes `region/<code>.json` for every department, from the tables and outlines of the earlier steps; the same sources
 * give the same bytes. @throws when a table is missing or a query fails
 */
export async function writeRegions(folders: RegionFolders): Promise<void> {
  const output = `${folders.output ?? folders.dir}/region`;
  const engine = createEngine(() => openNodeDatabase(readTableBytes(folders.dir)));
  await engine.start();
  try {
    const country = await readCountry(engine, folders);
    await mkdir(output, {recursive: true});
    for (const code of country.members.keys()) {
      const file = await makeRegion(engine, code, country);
      await writeFile(`${output}/${code}.json`, `${JSON.stringify(file)}\n`);
    }
    const stale = (await readdir(output)).filter((name) => !country.members.has(name.slice(0, 2)));
    await Promise.all(stale.map((name) => rm(`${output}/${name}`)));
  } finally {
    engine.close();
  }
}
