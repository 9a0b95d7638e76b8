import type {Edition} from '../../methodology/indicators.ts';
import {seriesOf, type SeriesId} from '../../methodology/indicator-series.ts';
import type {Part} from './covered.ts';
import type {DerivationData, Place} from './derivation-data.ts';

/** The count of a municipality and what it is divided by; NaN is missing. */
export type CountOf = (place: Place) => Part;

const missing: Part = {value: NaN, base: NaN};

/** What a rate counts, and over which years. */
export interface RateRule {
  readonly series: SeriesId;
  /** Years counted; null is all of the series. */
  readonly window: number | null;
  /** Whether the count is divided by inhabitant-years, or by the inhabitants once (a closed period). */
  readonly isYearly: boolean;
}

/**
 * Gives the years a rate counts: `window` years up to the edition or the last year of the series; null when the series
 * has none by then.
 */
export function yearsCounted(
  {series, window}: Pick<RateRule, 'series' | 'window'>,
  edition: Edition,
): readonly [from: number, to: number] | null {
  const {firstYear, lastYear} = seriesOf(series);
  const to = Math.min(edition, lastYear);
  if (to < firstYear) return null;
  return [window === null ? firstYear : Math.max(firstYear, to - window + 1), to];
}

/** Gives events of the years counted, and inhabitant-years or the inhabitants of the year nearest to the last. */
export function countEvents(rule: RateRule, edition: Edition, data: DerivationData): CountOf {
  const years = yearsCounted(rule, edition);
  if (!years) return () => missing;
  const {series, population} = data;
  return ({code}) => ({
    value: series.sumOver(rule.series, code, years),
    base: rule.isYearly ? population.overYears(code, years) : population.nearest(code, years[1]),
  });
}

/** Gives hectares of the last year of the series not after the edition, and the area in km². */
export function countHectares(series: SeriesId, edition: Edition, data: DerivationData): CountOf {
  const year = data.series.lastYear(series, edition);
  if (year === null) return () => missing;
  return ({code, areaKm2}) => ({
    value: data.series.valueIn(series, code, year),
    base: areaKm2,
  });
}

/**
 * Gives people of the displacement pairs on a side, and the inhabitants nearest to the end of the period. A municipality
 * in no pair is NaN; inside a department with pairs it adds nothing.
 */
export function countDisplaced(
  side: 'out' | 'in',
  {edition, level}: {readonly edition: Edition; readonly level: 'department' | 'municipality'},
  {displacement, displacementYear, population}: DerivationData,
): CountOf {
  if (displacementYear > edition) return () => missing;
  const listed = new Set([...displacement.keys()].map((code) => code.slice(0, 2)));
  return ({code, department}) => {
    const isPartOfListed = level === 'department' && listed.has(department);
    return {
      value: displacement.get(code)?.[side] ?? (isPartOfListed ? 0 : NaN),
      base: population.nearest(code, displacementYear),
    };
  };
}
