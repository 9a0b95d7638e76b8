import type {RowOf} from '../../../src/methodology/tables.ts';

type Stock = RowOf<'stocks'>;
type Population = RowOf<'population'>;

/**
 * A municipal share is doubted above both: a quarter of the inhabitants, and six times the share of its department. Border
 * towns pass: Puerto Carreño has 49 % and 5.1 times, Arauca 49 % and 2 times.
 */
const shareRule = {share: 0.25, timesDepartment: 6} as const;

/** A department's year is doubted above this many times both the year before and the year after. */
const neighbourYearsRule = 3;

/**
 * Gives the municipalities whose people are more than a quarter of the inhabitants and more than six times the share of
 * their department; one without inhabitants in the year is not judged.
 * @param departments people by two-digit code
 */
export function findImplausibleShares(
  municipalities: readonly Stock[],
  departments: ReadonlyMap<string, number>,
  population: readonly Population[],
  year: number,
): ReadonlySet<string> {
  const inhabitants = new Map<string, number>();
  for (const {territory, year: at, people} of population) {
    if (at !== year) continue;
    const department = territory.slice(0, 2);
    inhabitants.set(territory, people);
    inhabitants.set(department, (inhabitants.get(department) ?? 0) + people);
  }
  const shareOf = (code: string, people: number): number => people / (inhabitants.get(code) ?? NaN);
  const doubted = municipalities.filter(({territory, people}) => {
    const department = territory.slice(0, 2);
    const share = shareOf(territory, people ?? 0);
    const departmentShare = shareOf(department, departments.get(department) ?? NaN);
    return share > shareRule.share && share > shareRule.timesDepartment * departmentShare;
  });
  return new Set(doubted.map(({territory}) => territory));
}

/** Gives the key of a stock's series and day, for the set of `findImplausibleYears`. */
export function stockYearKey(measure: string, territory: string, year: number): string {
  return `${measure} ${territory} ${year}`;
}

/**
 * Gives the totals (sex and age `all`) that exceed three times both the year before and the year after, as keys of
 * `stockYearKey`. A year without both neighbours is not judged, nor is the country.
 */
export function findImplausibleYears(stocks: readonly Stock[]): ReadonlySet<string> {
  const totals = new Map<string, number>();
  const judged = stocks.filter(({sex, age, territory}) => {
    return sex === 'all' && age === 'all' && territory !== 'CO';
  });
  for (const {measure, territory, date, people} of judged) {
    if (people !== null)
      totals.set(stockYearKey(measure, territory, Number(date.slice(0, 4))), people);
  }
  const doubted = judged.flatMap(({measure, territory, date, people}) => {
    const year = Number(date.slice(0, 4));
    const before = totals.get(stockYearKey(measure, territory, year - 1));
    const after = totals.get(stockYearKey(measure, territory, year + 1));
    if (people === null || before === undefined || after === undefined) return [];
    const isDoubted = people > neighbourYearsRule * Math.max(before, after);
    return isDoubted ? [stockYearKey(measure, territory, year)] : [];
  });
  return new Set(doubted);
}
