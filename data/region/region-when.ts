import {populationYears, measureOf} from '../../src/methodology/measures.ts';
import {seriesOf, type SeriesId} from '../../src/methodology/indicator-series.ts';
import {regionPopulationYear, type RegionFact} from '../../src/methodology/region-facts.ts';

/** The last year that a series covers to its end. */
export function lastWholeYear(series: SeriesId): number {
  const {lastYear, partialYear} = seriesOf(series);
  return lastYear === partialYear ? lastYear - 1 : lastYear;
}

/** The last whole year of the entry series. */
export const lastEntryYear = 2024;

/** The period of the displacement pairs. */
export const displacementPeriod = {from: 1985, to: 2015} as const;

/** The year of a fact; null for a closed period. */
export function yearOfFact({base}: RegionFact, edition: number): number | null {
  if (base.from === 'index') return edition;
  if (base.from === 'series') return lastWholeYear(base.series);
  if (base.measure === 'poblacion') return regionPopulationYear;
  if (measureOf(base.measure).base.table === 'entries') return lastEntryYear;
  return measureOf(base.measure).years.at(-1) ?? null;
}

/** The year of the population below a rate of a year: that year, or the nearest that has one. */
export function denominatorYearOf(year: number | null): number {
  const {first, last} = populationYears;
  return Math.min(last, Math.max(first, year ?? displacementPeriod.to));
}
