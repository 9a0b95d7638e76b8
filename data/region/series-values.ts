import {meanOfParts, sumParts, type Part} from '../../src/domain/indicators/covered.ts';
import type {PopulationLookup} from '../../src/domain/indicators/population-lookup.ts';
import type {SeriesLookup} from '../../src/domain/indicators/series-lookup.ts';
import type {RegionValue} from '../../src/domain/region/region-file.ts';
import {seriesOf, type SeriesId} from '../../src/methodology/indicator-series.ts';
import {toRegionValue, type Values} from './measure-values.ts';
import {denominatorYearOf} from './region-when.ts';

/** What base series and their rates are made of. */
export interface SeriesData {
  readonly series: SeriesLookup;
  readonly population: PopulationLookup;
  /** Municipalities by department, both by code. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** A count, or a level with its weight, of every territory; NaN is missing. */
function partsOf(id: SeriesId, year: number, data: SeriesData): Map<string, Part> {
  const {level, unit} = seriesOf(id);
  const {series, population, members} = data;
  const populationYear = denominatorYearOf(year);
  const join =
    unit === 'percent'
      ? (parts: readonly Part[]): Part => ({
          value: meanOfParts(parts),
          base: parts.reduce((sum, {base}) => sum + (Number.isNaN(base) ? 0 : base), 0),
        })
      : sumParts;
  const inhabitants = (codes: readonly string[]): number =>
    codes.reduce((sum, code) => {
      const people = population.nearest(code, populationYear);
      return sum + (Number.isNaN(people) ? 0 : people);
    }, 0);
  const parts = new Map<string, Part>();
  const departments: Part[] = [];
  const all: Part[] = [];
  for (const [department, codes] of members) {
    const own = codes.map((code): Part => ({
      value: series.valueIn(id, code, year),
      base: population.nearest(code, populationYear),
    }));
    if (level === 'municipality') codes.forEach((code, at) => parts.set(code, own[at] ?? none));
    const [only] = own;
    const joined =
      level === 'department'
        ? {value: series.valueIn(id, department, year), base: inhabitants(codes)}
        : own.length === 1 && only
          ? only
          : join(own);
    parts.set(department, joined);
    departments.push(joined);
    all.push(...own);
  }
  parts.set('CO', join(level === 'department' ? departments : all));
  return parts;
}

const none: Part = {value: NaN, base: NaN};

/**
 * A base series in a year, or its rate, by code. A department of a municipal series is the sum (of percentages, the mean
 * weighted by people) of those that have a value, and `missing` when they hold less than 60 % of its people, as in the
 * index; so is the country.
 * @param per inhabitants of the year, or of the nearest that has them; null for the series as it is
 */
export function seriesValues(
  id: SeriesId,
  year: number,
  per: number | null,
  data: SeriesData,
): Values {
  const entries = [...partsOf(id, year, data)].map(
    ([code, {value, base}]): [string, RegionValue] => {
      const number = per === null ? value : (value / base) * per;
      const status = Number.isNaN(number) ? 'missing' : 'observed';
      const cell = {value: number, status, implausible: false} as const;
      return [code, toRegionValue(cell, per === null ? Infinity : value)];
    },
  );
  return new Map(entries);
}
