import type {Engine} from '../../db/engine.ts';
import {displacementTotals} from '../../db/queries/displacement-totals.ts';
import {entriesByPost, type EntriesByPost} from '../../db/queries/entries-by-post.ts';
import type {EntryWindow} from '../../db/queries/entry-filter.ts';
import {postRows} from '../../db/queries/post-rows.ts';
import {populationByTerritory} from '../../db/queries/population-by-territory.ts';
import {stockByTerritory, type StockSex} from '../../db/queries/stock-by-territory.ts';
import {per1000} from '../../domain/rates.ts';
import type {Cell, Status} from '../../methodology/cell.ts';
import {
  measureOf,
  populationYears,
  type Measure,
  type MeasureId,
} from '../../methodology/measures.ts';
import type {Age} from '../../state/app-state.ts';
import type {Choropleth, MapLevel} from '../../state/snapshot.ts';

/** Which values of which measure: everything that changes them. */
export interface CellsSpec {
  readonly measure: MeasureId;
  readonly level: MapLevel;
  readonly year: number | null;
  readonly age: Age;
  readonly entries: EntryWindow;
}

/** The values of a measure for every territory of a level, with what they speak of. */
export interface MeasuredCells {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly when: Choropleth['when'];
  readonly denominatorYear: number | null;
}

/** The one period the displacement pairs cover. @see data-model.md */
const displacementPeriod = {from: '1985', to: '2015'} as const;

const cellOf = (value: number, status: Status, implausible = false): Cell => ({
  value: status === 'observed' ? value : NaN,
  status,
  implausible,
});

/** The last year of the measure when none is asked for. */
const yearOr = (measure: Measure, year: number | null): number =>
  year ?? measure.years.at(-1) ?? populationYears.last;

/** The year of the population below a rate: that of the figure, or the nearest there is. */
function denominatorYearOf(when: Choropleth['when']): number {
  const year = 'year' in when ? when.year : Number(when.to.slice(0, 4));
  return Math.min(populationYears.last, Math.max(populationYears.first, year));
}

const codeAt = (municipality: string, level: MapLevel): string =>
  level === 'department' ? municipality.slice(0, 2) : municipality;

/**
 * Entries by the territory their post stands in. A territory without a post has no figure; one whose posts the filters
 * leave out has none of the entries asked for: zero.
 */
export function entriesByTerritory(answer: EntriesByPost, level: MapLevel): Map<string, number> {
  const sums = new Map<string, number>();
  answer.municipality.forEach((municipality, index) => {
    if (municipality === null) return;
    const code = codeAt(municipality, level);
    sums.set(code, (sums.get(code) ?? 0) + (answer.people[index] ?? 0));
  });
  return sums;
}

async function baseCells(
  engine: Engine,
  spec: CellsSpec,
  signal?: AbortSignal,
): Promise<Omit<MeasuredCells, 'denominatorYear'>> {
  const measure = measureOf(spec.measure);
  const {base} = measure;
  const {level} = spec;
  const cells = new Map<string, Cell>();
  switch (base.table) {
    case 'stocks': {
      const year = yearOr(measure, spec.year);
      const sex: StockSex =
        measure.hasSexAndAge && spec.entries.sex !== 'undefined' ? spec.entries.sex : 'all';
      const date = `${String(year)}-12-31`;
      const age = measure.hasSexAndAge ? spec.age : 'all';
      const answer = await stockByTerritory(
        engine,
        {measure: base.stock, date, sex, age, level},
        signal,
      );
      answer.territory.forEach((code, index) => {
        const status = (answer.status[index] ?? 'missing') as Status;
        cells.set(
          code,
          cellOf(answer.people[index] ?? NaN, status, answer.flag[index] === 'implausible'),
        );
      });
      return {cells, when: {year}};
    }
    case 'displacement': {
      const answer = await displacementTotals(engine, {level}, signal);
      const people = base.side === 'out' ? answer.peopleOut : answer.peopleIn;
      answer.territory.forEach((code, index) => {
        cells.set(
          code,
          cellOf(people[index] ?? NaN, (answer.status[index] ?? 'missing') as Status),
        );
      });
      return {cells, when: displacementPeriod};
    }
    case 'entries': {
      const [answer, posts, territories] = await Promise.all([
        entriesByPost(engine, spec.entries, signal),
        postRows(engine, signal),
        populationByTerritory(engine, {year: populationYears.last, level}, signal),
      ]);
      const sums = entriesByTerritory(answer, level);
      const withPost = new Set(posts.municipality.map((code) => codeAt(code ?? '', level)));
      for (const code of territories.territory) {
        const isCounted = withPost.has(code);
        cells.set(code, cellOf(sums.get(code) ?? 0, isCounted ? 'observed' : 'missing'));
      }
      return {cells, when: {from: spec.entries.from, to: spec.entries.to}};
    }
    case 'population': {
      const year = yearOr(measure, spec.year);
      const answer = await populationByTerritory(engine, {year, level}, signal);
      answer.territory.forEach((code, index) => {
        const people = answer.people[index] ?? NaN;
        cells.set(code, cellOf(people, Number.isNaN(people) ? 'missing' : 'observed'));
      });
      return {cells, when: {year}};
    }
    default:
      throw new TypeError(
        `Got measure table '${JSON.stringify(base satisfies never)}' when expected a known one.`,
      );
  }
}

async function measuredCells(
  engine: Engine,
  spec: CellsSpec,
  signal?: AbortSignal,
): Promise<MeasuredCells> {
  const {cells, when} = await baseCells(engine, spec, signal);
  if (!measureOf(spec.measure).per1000) return {cells, when, denominatorYear: null};
  const denominatorYear = denominatorYearOf(when);
  const population = await populationByTerritory(
    engine,
    {year: denominatorYear, level: spec.level},
    signal,
  );
  const peopleOf = new Map(
    population.territory.map((code, index) => [code, population.people[index] ?? NaN]),
  );
  const rates = new Map<string, Cell>();
  for (const [code, cell] of cells) rates.set(code, per1000(cell, peopleOf.get(code) ?? NaN));
  return {cells: rates, when, denominatorYear};
}

/**
 * A function that gives the values of a measure; equal specifications give the same object.
 * @throws {QueryError}
 */
export function createCells(
  engine: Engine,
): (spec: CellsSpec, signal?: AbortSignal) => Promise<MeasuredCells> {
  const known = new Map<string, MeasuredCells>();
  return async (spec, signal) => {
    const {base, hasSexAndAge} = measureOf(spec.measure);
    const entries = base.table === 'entries' ? spec.entries : null;
    const sexAndAge = hasSexAndAge ? [spec.entries.sex, spec.age] : null;
    const key = JSON.stringify([spec.measure, spec.level, spec.year, sexAndAge, entries]);
    const hit = known.get(key);
    if (hit) return hit;
    const made = await measuredCells(engine, spec, signal);
    if (known.size > 60) known.clear();
    known.set(key, made);
    return made;
  };
}
