import type {DerivationData, DisplacedPeople} from '../../src/domain/indicators/derivation-data.ts';
import {indexPopulation} from '../../src/domain/indicators/population-lookup.ts';
import {indexSeries} from '../../src/domain/indicators/series-lookup.ts';
import type {Cell} from '../../src/methodology/cell.ts';
import type {RowOf} from '../../src/methodology/tables.ts';
import type {DataFolders} from '../tables/folders.ts';
import {readSourceTable} from '../tables/source-table.ts';
import {measurePlaces} from './place-measures.ts';

/** The last year of the displacement pairs. */
const displacementYear = 2015;

/** The only day of the stock of Venezuelans by municipality. */
const venezuelansDate = '2023-12-31';

/** People by municipality who left it for another, or came to it from another; moves inside one are neither. */
function sumDisplacement(
  pairs: readonly RowOf<'displacement'>[],
): ReadonlyMap<string, DisplacedPeople> {
  const sums = new Map<string, {out: number; in: number}>();
  const sumOf = (code: string): {out: number; in: number} => {
    const known = sums.get(code) ?? {out: 0, in: 0};
    sums.set(code, known);
    return known;
  };
  for (const {origin, destination, people} of pairs) {
    const [from, to] = [sumOf(origin), sumOf(destination)];
    if (origin === destination) continue;
    from.out += people;
    to.in += people;
  }
  return sums;
}

function readVenezuelans(stocks: readonly RowOf<'stocks'>[]): ReadonlyMap<string, Cell> {
  const rows = stocks.filter(
    ({measure, date, sex, age}) =>
      measure === 'venezuelans' && date === venezuelansDate && sex === 'all' && age === 'all',
  );
  return new Map(
    rows.map(({territory, people, status, flag}) => {
      const cell: Cell = {value: people ?? NaN, status, implausible: flag === 'implausible'};
      return [territory, cell];
    }),
  );
}

/** Entries by year and municipality of the post; those at no municipality are in none. */
function sumEntries(
  entries: readonly RowOf<'entries'>[],
  posts: readonly RowOf<'posts'>[],
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const municipalities = new Map(posts.map(({id, municipality}) => [id, municipality]));
  const years = new Map<number, Map<string, number>>();
  for (const {month, post, people} of entries) {
    const year = Number(month.slice(0, 4));
    const sums = years.get(year) ?? new Map<string, number>();
    years.set(year, sums);
    const municipality = municipalities.get(post);
    if (municipality) sums.set(municipality, (sums.get(municipality) ?? 0) + people);
  }
  return years;
}

/** Gives everything indicators are made of, from the committed tables and outlines. */
export async function readDerivationData({
  sources,
  geometry,
}: DataFolders): Promise<DerivationData> {
  const entries = sumEntries(
    await readSourceTable(sources, 'entries'),
    await readSourceTable(sources, 'posts'),
  );
  return {
    places: await measurePlaces(geometry, await readSourceTable(sources, 'territories')),
    series: indexSeries(await readSourceTable(sources, 'indicators')),
    population: indexPopulation(await readSourceTable(sources, 'population')),
    displacement: sumDisplacement(await readSourceTable(sources, 'displacement')),
    displacementYear,
    venezuelans: readVenezuelans(await readSourceTable(sources, 'stocks')),
    venezuelansYear: Number(venezuelansDate.slice(0, 4)),
    entriesIn: (year) => entries.get(year) ?? null,
  };
}
