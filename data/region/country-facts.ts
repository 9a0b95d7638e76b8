import type {Engine} from '../../src/db/engine.ts';
import {measureOf} from '../../src/methodology/measures.ts';
import {indicatorOf, type Edition, type Indicator} from '../../src/methodology/indicators.ts';
import {seriesOf} from '../../src/methodology/indicator-series.ts';
import {regionFacts, type RegionFact} from '../../src/methodology/region-facts.ts';
import {schemes} from '../../src/methodology/schemes.ts';
import type {IndexAtLevel} from './index-values.ts';
import {measureValues, toRegionValue, type Values} from './measure-values.ts';
import {denominatorYearOf, displacementPeriod, yearOfFact} from './region-when.ts';
import {seriesValues, type SeriesData} from './series-values.ts';

/** A fact for the whole country: its values in its year and in the year before. */
export interface CountryFact {
  readonly fact: RegionFact;
  readonly when: string;
  readonly denominatorYear: number | null;
  readonly sources: readonly string[];
  readonly values: Values;
  /** Null where the source has no year before. */
  readonly before: {readonly when: string; readonly values: Values} | null;
}

/** The index at both levels. */
export interface IndexOfCountry {
  readonly edition: Edition;
  readonly municipality: IndexAtLevel;
  readonly department: IndexAtLevel;
}

function sourcesOf({base, per}: RegionFact): readonly string[] {
  if (base.from === 'index') {
    const used = schemes[0].dimensions.flatMap(({categories}) =>
      categories.flatMap(({indicators}) =>
        indicators.flatMap(({indicator}): Indicator['sources'] => indicatorOf(indicator).sources),
      ),
    );
    return [...new Set(used)];
  }
  const own =
    base.from === 'series' ? seriesOf(base.series).source : measureOf(base.measure).source;
  return per === null ? [own] : [...new Set([own, 'dane-poblacion'])];
}

/** Whether the source has the year before: it is among the years of the measure, or in the series. */
function hasYear({base}: RegionFact, year: number): boolean {
  if (base.from === 'index') return false;
  if (base.from === 'series') {
    const {firstYear, lastYear} = seriesOf(base.series);
    return year >= firstYear && year <= lastYear;
  }
  const {base: from, years} = measureOf(base.measure);
  return from.table === 'entries' || years.includes(year);
}

function indexValues(index: IndexOfCountry, codes: readonly string[]): Values {
  const missing = toRegionValue({value: NaN, status: 'missing', implausible: false});
  return new Map([
    ['CO', missing],
    ...codes.map((code) => {
      const value = index[code.length === 2 ? 'department' : 'municipality'].score(code);
      const cell = {value: value ?? NaN, status: 'observed', implausible: false} as const;
      return [code, toRegionValue(cell)] as const;
    }),
  ]);
}

/**
 * Gives every declared fact for the country, its departments and municipalities.
 * @param codes every department and municipality
 * @throws {QueryError}
 */
export async function countryFacts(
  engine: Engine,
  data: SeriesData,
  index: IndexOfCountry,
  codes: readonly string[],
): Promise<readonly CountryFact[]> {
  const valuesIn = async ({base}: RegionFact, year: number | null): Promise<Values> => {
    if (base.from === 'index') return indexValues(index, codes);
    if (base.from === 'measure') return measureValues(engine, base.measure, year);
    return seriesValues(base.series, year ?? NaN, base.per, data);
  };
  const facts: CountryFact[] = [];
  for (const fact of regionFacts) {
    const year = yearOfFact(fact, index.edition);
    const {from, to} = displacementPeriod;
    const hasBefore = year !== null && hasYear(fact, year - 1);
    facts.push({
      fact,
      when: year === null ? `${String(from)}–${String(to)}` : String(year),
      denominatorYear: fact.per === null ? null : denominatorYearOf(year),
      sources: sourcesOf(fact),
      values: await valuesIn(fact, year),
      before: hasBefore ? {when: String(year - 1), values: await valuesIn(fact, year - 1)} : null,
    });
  }
  return facts;
}
