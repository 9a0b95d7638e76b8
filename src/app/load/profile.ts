import type {Engine} from '../../db/engine.ts';
import {displacementFlows} from '../../db/queries/displacement-flows.ts';
import {entriesByMonth} from '../../db/queries/entries-by-month.ts';
import {populationByTerritory} from '../../db/queries/population-by-territory.ts';
import {stockByTerritory} from '../../db/queries/stock-by-territory.ts';
import {rankOf} from '../../domain/rank.ts';
import type {Cell} from '../../methodology/cell.ts';
import {measureOf, populationYears, type MeasureId} from '../../methodology/measures.ts';
import type {Request} from '../../state/request.ts';
import type {Figure, MonthSeries, Partner, Profile} from '../../state/snapshot.ts';
import type {Gazetteer} from '../../state/view.ts';
import type {CellsSpec, MeasuredCells} from './cells.ts';
import {entryWindowOf, levelOfCode, sumWindow} from './parts.ts';

type CellsOf = (spec: CellsSpec) => Promise<MeasuredCells>;

const figuresOf = {
  municipality: ['venezolanos', 'venezolanos-por-mil', 'recibidos', 'expulsados', 'entradas'],
  department: [
    'venezolanos',
    'venezolanos-por-mil',
    'desplazados',
    'recibidos',
    'expulsados',
    'entradas',
  ],
} as const satisfies Record<string, readonly MeasureId[]>;
const countryStocks = ['venezolanos', 'desplazados'] as const satisfies readonly MeasureId[];
const partnerCount = 5;

/** Posts of a territory, by the municipality they stand in. */
export function postsIn(gazetteer: Gazetteer, code: string): readonly string[] {
  const posts: string[] = [];
  for (const {id, municipality} of gazetteer.posts.values()) {
    if (municipality?.startsWith(code)) posts.push(id);
  }
  return posts.sort();
}

function plainSpec(
  request: Request,
  measure: MeasureId,
  level: 'department' | 'municipality',
): CellsSpec {
  const isShown = request.choropleth?.measure === measure;
  const year = isShown ? request.choropleth.year : null;
  const age = isShown ? request.choropleth.age : 'all';
  const window = entryWindowOf(request);
  const entries = {
    ...window,
    borders: [],
    posts: [],
    department: null,
    sex: isShown ? window.sex : 'all',
  } as const;
  return {measure, level, year, age, entries};
}

async function loadFigure(
  cellsOf: CellsOf,
  request: Request,
  measure: MeasureId,
  code: string,
): Promise<Figure | null> {
  const level = levelOfCode(code);
  if (!(measureOf(measure).levels as readonly string[]).includes(level)) return null;
  const {cells, when, denominatorYear} = await cellsOf(plainSpec(request, measure, level));
  const cell = cells.get(code);
  if (!cell) return null;
  const rank = rankOf(cells, code);
  return {measure, cell, rank: rank?.rank ?? null, of: rank?.of ?? 0, when, denominatorYear};
}

/** The country's own figure of a stock, as published; it can differ from the sum of the departments. */
async function loadCountryStock(
  engine: Engine,
  measure: (typeof countryStocks)[number],
): Promise<Figure> {
  const {base, years} = measureOf(measure);
  const year = years.at(-1) ?? populationYears.last;
  if (base.table !== 'stocks')
    throw new TypeError(`Got measure '${measure}' when expected a stock.`);
  const date = `${String(year)}-12-31`;
  const answer = await stockByTerritory(engine, {
    measure: base.stock,
    date,
    sex: 'all',
    age: 'all',
    level: 'country',
  });
  const cell: Cell = {
    value: answer.people[0] ?? NaN,
    status: (answer.status[0] ?? 'missing') as Cell['status'],
    implausible: answer.flag[0] === 'implausible',
  };
  return {measure, cell, rank: null, of: 1, when: {year}, denominatorYear: null};
}

async function loadCountry(engine: Engine, request: Request): Promise<Profile> {
  const {first, last} = populationYears;
  const year = Math.min(last, Math.max(first, Number(request.period.to.slice(0, 4))));
  const [population, all, ...stocks] = await Promise.all([
    populationByTerritory(engine, {year, level: 'department'}),
    entriesByMonth(engine, {sex: 'all', borders: [], posts: [], department: null}),
    ...countryStocks.map((measure) => loadCountryStock(engine, measure)),
  ]);
  const people = Array.from(population.people).reduce(
    (sum, value) => sum + (Number.isNaN(value) ? 0 : value),
    0,
  );
  const trend = {
    months: all.month,
    people: all.people,
    total: sumWindow(all.month, all.people, request.period),
  };
  const entries: Figure = {
    measure: 'entradas',
    cell: {value: trend.total, status: 'observed', implausible: false},
    rank: null,
    of: 1,
    when: request.period,
    denominatorYear: null,
  };
  const figures = [...stocks, entries];
  return {code: 'CO', population: {people, year}, figures, trend, origins: [], destinations: []};
}

async function loadTrend(
  engine: Engine,
  request: Request,
  posts: readonly string[],
): Promise<MonthSeries | null> {
  if (posts.length === 0) return null;
  const {month, people} = await entriesByMonth(engine, {
    sex: 'all',
    borders: [],
    posts,
    department: null,
  });
  return {months: month, people, total: sumWindow(month, people, request.period)};
}

async function loadPartners(
  engine: Engine,
  code: string,
  direction: 'in' | 'out',
): Promise<readonly Partner[]> {
  const level = levelOfCode(code);
  const answer = await displacementFlows(engine, {
    level,
    territory: code,
    direction,
    limit: partnerCount,
    minimum: 0,
  });
  const others = direction === 'in' ? answer.origin : answer.destination;
  return others.map((other, index) => ({code: other, people: answer.people[index] ?? NaN}));
}

async function loadTerritory(
  engine: Engine,
  cellsOf: CellsOf,
  request: Request,
  gazetteer: Gazetteer,
  code: string,
): Promise<Profile> {
  const level = levelOfCode(code);
  const posts = postsIn(gazetteer, code);
  const shown = request.choropleth?.measure;
  const wanted = figuresOf[level].filter((measure) => measure !== 'entradas' || posts.length > 0);
  const ids = shown && !(wanted as readonly string[]).includes(shown) ? [shown, ...wanted] : wanted;
  const year = Math.min(
    populationYears.last,
    Math.max(populationYears.first, request.choropleth?.year ?? 2023),
  );
  const [population, trend, origins, destinations, ...figures] = await Promise.all([
    populationByTerritory(engine, {year, level}),
    loadTrend(engine, request, posts),
    loadPartners(engine, code, 'in'),
    loadPartners(engine, code, 'out'),
    ...ids.map((measure) => loadFigure(cellsOf, request, measure, code)),
  ]);
  const people = population.people[population.territory.indexOf(code)] ?? NaN;
  return {
    code,
    population: {people, year},
    figures: figures.filter((figure) => figure !== null),
    trend,
    origins,
    destinations,
  };
}

/**
 * What the panel shows: the country, a territory, or (code `puesto:<id>`) a post with its months.
 * @throws {RangeError} when nothing of that code is known: an address can name anything
 */
export async function loadProfile(
  engine: Engine,
  cellsOf: CellsOf,
  request: Request,
  gazetteer: Gazetteer,
): Promise<Profile> {
  const {selected} = request;
  if (selected === null) return loadCountry(engine, request);
  const isKnown =
    gazetteer.places.has(selected) || gazetteer.posts.has(selected.replace('puesto:', ''));
  if (!isKnown) throw new RangeError(`sel=${selected}`);
  if (!selected.startsWith('puesto:'))
    return loadTerritory(engine, cellsOf, request, gazetteer, selected);
  const trend = await loadTrend(engine, request, [selected.slice('puesto:'.length)]);
  return {
    code: selected,
    population: {people: NaN, year: 0},
    figures: [],
    trend,
    origins: [],
    destinations: [],
  };
}
