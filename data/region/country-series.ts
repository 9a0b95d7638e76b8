import type {Engine} from '../../src/db/engine.ts';
import type {RegionSeries, RegionValue} from '../../src/domain/region/region-file.ts';
import {seriesOf} from '../../src/methodology/indicator-series.ts';
import {measureOf, type MeasureId} from '../../src/methodology/measures.ts';
import {
  regionBreakYears,
  regionSeries,
  type RegionSeriesId,
} from '../../src/methodology/region-facts.ts';
import {measureValues, type Values} from './measure-values.ts';
import {lastEntryYear} from './region-when.ts';
import {seriesValues, type SeriesData} from './series-values.ts';

/** A series for the whole country: its values by year. */
export interface CountrySeries {
  readonly id: RegionSeriesId;
  readonly sources: readonly string[];
  readonly hasMunicipalities: boolean;
  readonly years: readonly {readonly year: number; readonly values: Values}[];
}

const range = (first: number, last: number): number[] =>
  Array.from({length: last - first + 1}, (_value, at) => first + at);

const firstEntryYear = 2012;

/** A partial year is left out: a year cut short looks like a fall. */
function yearsOf(id: RegionSeriesId): readonly number[] {
  if (id === 'entradas') return range(firstEntryYear, lastEntryYear);
  if (id === 'venezolanos-acnur' || id === 'desplazados') return measureOf(id).years;
  const {firstYear, lastYear, partialYear} = seriesOf(id);
  return range(firstYear, lastYear === partialYear ? lastYear - 1 : lastYear);
}

const isMeasure = (id: RegionSeriesId): id is 'venezolanos-acnur' | 'desplazados' | 'entradas' =>
  id === 'venezolanos-acnur' || id === 'desplazados' || id === 'entradas';

/**
 * Gives every declared series for the country, its departments and municipalities.
 * @throws {QueryError}
 */
export async function countrySeries(
  engine: Engine,
  data: SeriesData,
): Promise<readonly CountrySeries[]> {
  const found: CountrySeries[] = [];
  for (const id of regionSeries) {
    const years: {year: number; values: Values}[] = [];
    for (const year of yearsOf(id)) {
      const values = isMeasure(id)
        ? await measureValues(engine, id satisfies MeasureId, year)
        : seriesValues(id, year, null, data);
      years.push({year, values});
    }
    const level = isMeasure(id) ? null : seriesOf(id).level;
    found.push({
      id,
      sources: [isMeasure(id) ? measureOf(id).source : seriesOf(id).source],
      hasMunicipalities: id === 'entradas' || level === 'municipality',
      years,
    });
  }
  return found;
}

const numberOf = (value: RegionValue | undefined): number | null => value?.value ?? null;

/** The part of a series that a department shows. */
export function seriesOfDepartment(
  {id, sources, hasMunicipalities, years}: CountrySeries,
  department: string,
  municipalities: readonly string[],
): RegionSeries {
  const of = (code: string): (number | null)[] =>
    years.map(({values}) => numberOf(values.get(code)));
  return {
    id,
    years: years.map(({year}) => year),
    department: of(department),
    country: of('CO'),
    partialYear: null,
    breakYear: regionBreakYears[id] ?? null,
    sources,
    municipalities: hasMunicipalities ? municipalities.map(of) : null,
  };
}
