import type {Engine} from '../../db/engine.ts';
import {countryFlows, type CountryFlows} from '../../db/queries/country-flows.ts';
import {displacementFlows} from '../../db/queries/displacement-flows.ts';
import {entriesByMonth} from '../../db/queries/entries-by-month.ts';
import {entriesByPost} from '../../db/queries/entries-by-post.ts';
import type {EntryFilter, EntryWindow} from '../../db/queries/entry-filter.ts';
import {eventsByDate, type EventsByDate} from '../../db/queries/events-by-date.ts';
import {postRows} from '../../db/queries/post-rows.ts';
import {nationalityEntriesByMonth} from '../../db/queries/nationality-entries-by-month.ts';
import {transitRows} from '../../db/queries/transit-rows.ts';
import {classBreaks} from '../../domain/classes.ts';
import {transitInWindow} from '../../domain/transit-window.ts';
import type {Cell} from '../../methodology/cell.ts';
import type {Month} from '../../methodology/codes.ts';
import {measureOf} from '../../methodology/measures.ts';
import type {Classing, Period} from '../../state/app-state.ts';
import type {FlowRequest, Request} from '../../state/request.ts';
import type {
  Choropleth,
  EventMarks,
  FlowMarks,
  MapLevel,
  MonthSeries,
  PostMarks,
  TransitFigure,
} from '../../state/snapshot.ts';
import type {CellsSpec, MeasuredCells} from './cells.ts';
import {keepLast} from './keep-last.ts';

/** The months of the sources that have them: a window for the queries on entries. */
export function entryWindowOf(request: Request): EntryWindow {
  return {...entryFilterOf(request), from: request.period.from, to: request.period.to};
}

/** The filters on entries, without the window. */
export function entryFilterOf(request: Request): EntryFilter {
  const {sex, borders, posts, department} = request;
  return {sex, borders, posts, department};
}

const noFilter: EntryFilter = {sex: 'all', borders: [], posts: [], department: null};
const classCount = 6;

function breaksOf(
  measured: readonly Cell[],
  classing: Classing,
  fixed: readonly number[],
): readonly number[] {
  switch (classing.method) {
    case 'fixed':
      return fixed;
    case 'custom':
      return classing.breaks;
    case 'quantile':
    case 'equal':
    case 'jenks':
      return classBreaks(
        measured.filter(({value}) => value > 0).map(({value}) => value),
        classing.method,
        classCount,
      );
    default:
      throw new TypeError(`Got class method '${String(classing.method satisfies never)}'.`);
  }
}

/** Only the territories of the chosen department; all when none is chosen. */
function within(
  cells: ReadonlyMap<string, Cell>,
  department: string | null,
): ReadonlyMap<string, Cell> {
  if (department === null) return cells;
  return new Map([...cells].filter(([code]) => code.startsWith(department)));
}

/** The colours of a measure; null when it is off. */
export async function loadChoropleth(
  cellsOf: (spec: CellsSpec) => Promise<MeasuredCells>,
  request: Request,
  asked = request.choropleth,
): Promise<Choropleth | null> {
  if (!asked) return null;
  const {measure, level, year, age, classing} = asked;
  const measured = await cellsOf({measure, level, year, age, entries: entryWindowOf(request)});
  const cells = within(measured.cells, request.department);
  const breaks = breaksOf([...cells.values()], classing, measureOf(measure).breaks[level]);
  return {
    measure,
    level,
    when: measured.when,
    denominatorYear: measured.denominatorYear,
    cells,
    breaks,
  };
}

/** The second measure of a swipe; two years of one measure have the same classes, so that a colour is one number. */
export async function loadSwipe(
  cellsOf: (spec: CellsSpec) => Promise<MeasuredCells>,
  request: Request,
): Promise<Choropleth | null> {
  const {choropleth, swipe} = request;
  if (!swipe || choropleth?.measure !== swipe.measure)
    return loadChoropleth(cellsOf, request, swipe);
  const [first, second] = await Promise.all([
    loadChoropleth(cellsOf, request),
    loadChoropleth(cellsOf, request, swipe),
  ]);
  return first && second && {...second, breaks: first.breaks};
}

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

/**
 * Fails where an address asks for posts or a nationality that no source has: nobody was counted there, which is not zero.
 * @throws {RangeError}
 */
async function checkFilters(engine: Engine, request: Request): Promise<void> {
  if (request.posts.length > 0) {
    const known = new Set((await postRows(engine)).id);
    const unknown = request.posts.filter((post) => !known.has(post));
    if (unknown.length > 0) throw new RangeError(`puesto=${unknown.join(',')}`);
  }
  const {nationality, series} = request;
  if (nationality === null || series === 'posts') return;
  const {people} = await nationalityEntriesByMonth(engine, {nationality, sex: 'all'});
  if (sum(people) === 0) throw new RangeError(`nacionalidad=${nationality}`);
}

/** Entries at the posts that pass the filters; null when the layer is off. */
export async function loadPosts(engine: Engine, request: Request): Promise<PostMarks | null> {
  if (!request.showsPosts) return null;
  await checkFilters(engine, request);
  const {from, to} = request.period;
  const [answer, all] = await Promise.all([
    entriesByPost(engine, entryWindowOf(request)),
    entriesByMonth(engine, noFilter),
  ]);
  const unfiltered = sumWindow(all.month, all.people, {from, to});
  return {posts: answer.post, people: answer.people, total: sum(answer.people), unfiltered};
}

/** The sum of a monthly flow over a window; months without a figure are left out, NaN when none has one. */
export function sumWindow(
  months: readonly string[],
  people: ArrayLike<number>,
  {from, to}: Period,
): number {
  const inside = Array.from(people).filter((value, index) => {
    const month = months[index] ?? '';
    return month >= from && month <= to && !Number.isNaN(value);
  });
  return inside.length ? sum(inside) : NaN;
}

/** The monthly series of the time bar. Months the source does not have are NaN. */
export async function loadSeries(engine: Engine, request: Request): Promise<MonthSeries> {
  await checkFilters(engine, request);
  if (request.series === 'posts') {
    const {month, people} = await entriesByMonth(engine, entryFilterOf(request));
    return {months: month, people, total: sumWindow(month, people, request.period)};
  }
  const [axis, answer] = await Promise.all([
    entriesByMonth(engine, noFilter),
    nationalityEntriesByMonth(engine, {nationality: request.nationality, sex: request.sex}),
  ]);
  const valueOf = new Map(answer.month.map((month, index) => [month, answer.people[index] ?? NaN]));
  const people = Float64Array.from(axis.month, (month) => valueOf.get(month) ?? NaN);
  return {months: axis.month, people, total: sumWindow(axis.month, people, request.period)};
}

const keepDisplacement = keepLast<FlowMarks>();
const keepCountries = keepLast<FlowMarks>();
const keepEvents = keepLast<EventMarks>();

async function loadDisplacement(engine: Engine, flows: FlowRequest): Promise<FlowMarks> {
  const {level, territory, direction, top, minimum} = flows;
  const answer = await displacementFlows(engine, {
    level,
    territory,
    direction,
    limit: top,
    minimum,
  });
  return keepDisplacement([answer], () => ({
    kind: 'displacement',
    level,
    origin: answer.origin,
    destination: answer.destination,
    people: answer.people,
    length: answer.length,
    pairs: answer.pairs[0] ?? 0,
    totalPeople: answer.totalPeople[0] ?? 0,
    drawnPeople: sum(answer.people),
    when: '1985–2015',
  }));
}

async function loadCountries(engine: Engine, flows: FlowRequest): Promise<FlowMarks> {
  const all = await countryFlows(engine, {year: flows.year});
  const {direction, minimum, top, year} = flows;
  return keepCountries([all, direction, minimum, top, year], () => countryMarks(all, flows));
}

function countryMarks(all: CountryFlows, flows: FlowRequest): FlowMarks {
  const kept: number[] = [];
  all.origin.forEach((origin, index) => {
    const fits =
      flows.direction === 'both' ||
      (flows.direction === 'out' ? origin === 'COL' : all.asylum[index] === 'COL');
    if (fits && (all.people[index] ?? 0) > 0) kept.push(index);
  });
  const drawn = kept
    .filter((index) => (all.people[index] ?? 0) >= flows.minimum)
    .slice(0, flows.top);
  const pick = (rows: readonly number[]): number[] => rows.map((index) => all.people[index] ?? 0);
  return {
    kind: 'country',
    level: 'country',
    origin: drawn.map((index) => all.origin[index] ?? ''),
    destination: drawn.map((index) => all.asylum[index] ?? ''),
    people: pick(drawn),
    length: drawn.length,
    pairs: kept.length,
    totalPeople: sum(pick(kept)),
    drawnPeople: sum(pick(drawn)),
    when: String(flows.year),
  };
}

/** Where the way through the Darién begins and ends on the map: schematic, from Acandí to Panama. */
const darienEnds = {origin: '27006', destination: 'PAN'} as const;

async function loadDarien(engine: Engine, request: Request): Promise<FlowMarks | null> {
  const transit = await loadTransit(engine, request);
  if (!transit?.covered) return null;
  const {people, covered} = transit;
  return {
    kind: 'darien',
    level: 'country',
    origin: [darienEnds.origin],
    destination: [darienEnds.destination],
    people: [people],
    length: 1,
    pairs: 1,
    totalPeople: people,
    drawnPeople: people,
    when: `${covered.from}–${covered.to}`,
  };
}

/** The flows to draw. Null when the layer is off, or when the source has nothing in the window. */
export async function loadFlows(engine: Engine, request: Request): Promise<FlowMarks | null> {
  const {flows} = request;
  if (!flows) return null;
  switch (flows.kind) {
    case 'displacement':
      return loadDisplacement(engine, flows);
    case 'country':
      return loadCountries(engine, flows);
    case 'darien':
      return loadDarien(engine, request);
    default:
      throw new TypeError(`Got flow kind '${String(flows.kind satisfies never)}'.`);
  }
}

/** People in transit through the Darién in the window; null when not asked for. */
export async function loadTransit(engine: Engine, request: Request): Promise<TransitFigure | null> {
  if (request.flows?.kind !== 'darien') return null;
  const answer = await transitRows(engine);
  const rows = answer.nationality.map((nationality, index) => ({
    fromMonth: (answer.fromMonth[index] ?? '') as Month,
    toMonth: (answer.toMonth[index] ?? '') as Month,
    nationality,
    people: answer.people[index] ?? 0,
  }));
  return transitInWindow(rows, request.period);
}

/** Deaths and disappearances in the window; null when the layer is off. */
export async function loadEvents(engine: Engine, request: Request): Promise<EventMarks | null> {
  if (!request.showsEvents) return null;
  const {from, to} = request.period;
  const answer = await eventsByDate(engine, {kind: 'missing-migrants', from, to});
  return keepEvents([answer], () => eventMarks(answer));
}

function eventMarks(answer: EventsByDate): EventMarks {
  const known = (values: ArrayLike<number>): number =>
    sum(Array.from(values).filter((value) => !Number.isNaN(value)));
  return {
    length: answer.length,
    id: answer.id,
    date: answer.date,
    lon: answer.lon,
    lat: answer.lat,
    territory: answer.territory,
    dead: answer.dead,
    missing: answer.missing,
    totalDead: known(answer.dead),
    totalMissing: known(answer.missing),
  };
}

/** The level of a territory code. */
export const levelOfCode = (code: string): MapLevel =>
  code.length === 2 ? 'department' : 'municipality';
