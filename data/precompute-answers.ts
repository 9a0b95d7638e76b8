import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {toJsonAnswer, type AnswersFile, type PrecomputedAnswer} from '../src/db/answers.ts';
import {createEngine, type Engine} from '../src/db/engine.ts';
import type {ColumnShape, Query} from '../src/db/query.ts';
import {countryFlowYearsQuery} from '../src/db/queries/country-flow-years.ts';
import {countryFlowsQuery} from '../src/db/queries/country-flows.ts';
import {displacementFlowsQuery} from '../src/db/queries/displacement-flows.ts';
import {displacementTotalsQuery} from '../src/db/queries/displacement-totals.ts';
import {entriesByMonthQuery} from '../src/db/queries/entries-by-month.ts';
import {entriesByPostQuery} from '../src/db/queries/entries-by-post.ts';
import type {EntryFilter} from '../src/db/queries/entry-filter.ts';
import {eventsByDateQuery} from '../src/db/queries/events-by-date.ts';
import {indicatorValuesQuery} from '../src/db/queries/indicator-values.ts';
import {nationalityEntriesByMonthQuery} from '../src/db/queries/nationality-entries-by-month.ts';
import {nationalityTotalsQuery} from '../src/db/queries/nationality-totals.ts';
import {populationByTerritoryQuery} from '../src/db/queries/population-by-territory.ts';
import {postRowsQuery} from '../src/db/queries/post-rows.ts';
import {seriesTotalsQuery, type SeriesYears} from '../src/db/queries/series-totals.ts';
import {sourceRowsQuery} from '../src/db/queries/source-rows.ts';
import {stockByTerritoryQuery} from '../src/db/queries/stock-by-territory.ts';
import {stockDatesQuery} from '../src/db/queries/stock-dates.ts';
import {tableCountsQuery} from '../src/db/queries/table-counts.ts';
import {transitRowsQuery} from '../src/db/queries/transit-rows.ts';
import {measures, populationYears, type Measure} from '../src/methodology/measures.ts';
import {openNodeDatabase, readTableBytes} from './node-database.ts';

/** A query and the parameters it is asked with. */
type View = (engine: Engine) => Promise<PrecomputedAnswer>;

function view<Params, Shape extends ColumnShape>(
  query: Query<Params, Shape>,
  params: Params,
): View {
  return async (engine) =>
    toJsonAnswer(query.name, query.params(params), await engine.run(query, params));
}

const range = (first: number, last: number): number[] =>
  Array.from({length: last - first + 1}, (_value, index) => first + index);

const noFilter: EntryFilter = {sex: 'all', borders: [], posts: [], department: null};
const mapLevels = ['department', 'municipality'] as const;
const calendarYear = (year: number) => ({from: `${String(year)}-01`, to: `${String(year)}-12`});

/** The opening window and what the address leaves out; a test holds them to `state/app-state.ts`. */
const opening = {
  year: 2023,
  flowCount: 60,
  countryFlowYear: 2025,
  edition: 2024,
  backtestEdition: 2021,
} as const;

/** The years of the entry series and of the incidents. */
const entryYears = range(2012, 2024);
const eventYears = range(2015, 2024);

/** Every stock on its latest date, at the levels it is offered and for the country. */
function stockViews(): View[] {
  const declared: readonly Measure[] = measures;
  return declared.flatMap(({base, levels, years, per1000}) => {
    const year = years.at(-1);
    if (base.table !== 'stocks' || per1000 || year === undefined) return [];
    const date = `${String(year)}-12-31`;
    return [...levels, 'country' as const].map((level) =>
      view(stockByTerritoryQuery, {measure: base.stock, date, sex: 'all', age: 'all', level}),
    );
  });
}

function populationViews(): View[] {
  const years = range(populationYears.first, populationYears.last);
  return mapLevels.flatMap((level) =>
    years.map((year) => view(populationByTerritoryQuery, {year, level})),
  );
}

function displacementViews(): View[] {
  const pairs = {territory: null, direction: 'both', limit: opening.flowCount, minimum: 0} as const;
  return [
    ...mapLevels.map((level) => view(displacementTotalsQuery, {level})),
    ...(['region', ...mapLevels] as const).map((level) =>
      view(displacementFlowsQuery, {...pairs, level}),
    ),
  ];
}

function windowViews(): View[] {
  return [
    view(entriesByMonthQuery, noFilter),
    ...entryYears.map((year) => view(entriesByPostQuery, {...noFilter, ...calendarYear(year)})),
    ...eventYears.map((year) =>
      view(eventsByDateQuery, {kind: 'missing-migrants', ...calendarYear(year)}),
    ),
    view(nationalityTotalsQuery, {...calendarYear(opening.year), sex: 'all'}),
    view(nationalityEntriesByMonthQuery, {nationality: null, sex: 'all'}),
  ];
}

function referenceViews(): View[] {
  return [
    view(postRowsQuery, undefined),
    view(stockDatesQuery, undefined),
    view(transitRowsQuery, undefined),
    view(countryFlowYearsQuery, undefined),
    view(countryFlowsQuery, {year: opening.countryFlowYear}),
    view(sourceRowsQuery, undefined),
    view(tableCountsQuery, undefined),
  ];
}

/** What Riesgo opens with: the latest edition at both levels. */
function riskViews(): View[] {
  return mapLevels.map((level) => view(indicatorValuesQuery, {edition: opening.edition, level}));
}

/** What the evaluation of the index compares: outcomes after 2021 and the counts known before them. */
const backtestTotals: readonly SeriesYears[] = [
  {series: 'homicides', from: 2019, to: 2021},
  {series: 'homicides', from: 2020, to: 2022},
  {series: 'homicides', from: 2023, to: 2024},
  {series: 'massacre-cases', from: 2023, to: 2024},
  {series: 'massacre-cases', from: 2022, to: 2024},
  {series: 'coca-hectares', from: 2021, to: 2021},
  {series: 'coca-hectares', from: 2022, to: 2022},
  {series: 'irv', from: 2022, to: 2022},
];

function backtestViews(): View[] {
  const level = 'municipality';
  return [
    view(indicatorValuesQuery, {edition: opening.backtestEdition, level}),
    ...backtestTotals.map((years) => view(seriesTotalsQuery, years)),
    ...[2021, 2022].map((year) => view(populationByTerritoryQuery, {year, level})),
  ];
}

/** What the very first paint shows: the opening measure and its denominator, by department. */
function firstViews(): View[] {
  const date = `${String(opening.year)}-12-31`;
  const total = {sex: 'all', age: 'all', level: 'department'} as const;
  return [
    view(stockByTerritoryQuery, {measure: 'venezuelans', date, ...total}),
    view(populationByTerritoryQuery, {year: opening.year, level: 'department'}),
  ];
}

async function writeAnswers(engine: Engine, file: string, views: readonly View[]): Promise<void> {
  const answers: PrecomputedAnswer[] = [];
  for (const ask of views) answers.push(await ask(engine));
  const content: AnswersFile = {answers};
  await writeFile(file, `${JSON.stringify(content)}\n`);
}

/** Asks the app's own queries of `<dir>/*.arrow` and writes their answers to `output`. */
export async function writePrecomputed(dir: string, output: string): Promise<void> {
  const engine = createEngine(() => openNodeDatabase(readTableBytes(dir)));
  await engine.start();
  await writeAnswers(engine, join(output, 'first-values.json'), firstViews());
  await writeAnswers(engine, join(output, 'precomputed.json'), [
    ...stockViews(),
    ...populationViews(),
    ...displacementViews(),
    ...windowViews(),
    ...referenceViews(),
  ]);
  await writeAnswers(engine, join(output, 'precomputed-risk.json'), riskViews());
  await writeAnswers(engine, join(output, 'precomputed-backtest.json'), backtestViews());
  engine.close();
}
