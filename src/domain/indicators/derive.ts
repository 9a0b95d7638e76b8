import type {Status} from '../../methodology/cell.ts';
import type {TerritoryCode} from '../../methodology/codes.ts';
import type {Derivation, Edition, Indicator} from '../../methodology/indicators.ts';
import type {SeriesId} from '../../methodology/indicator-series.ts';
import {empiricalBayesRate} from '../statistics/empirical-bayes.ts';
import {meanOfParts, sumParts, type Part} from './covered.ts';
import type {DerivationData, DerivedValue, Place} from './derivation-data.ts';
import {countDisplaced, countEvents, countHectares, type CountOf} from './derive-counts.ts';

/** A level of the country that indicators are scored at. */
export type ScoredLevel = 'department' | 'municipality';

/** Significant digits of a derived value. */
const digits = 6;

/** The municipalities of a territory of the level, by its code: itself, or those of the department. */
type Members = ReadonlyMap<TerritoryCode, readonly Place[]>;

/** The values of the members' territory, in their order; NaN is missing. */
type Values = readonly number[];

/** What `derive` works out, and for whom. */
export interface DerivationTask {
  readonly indicator: Indicator;
  readonly edition: Edition;
  readonly level: ScoredLevel;
}

/**
 * Gives an indicator in every territory of the level, by code, in its unit and to six significant digits. Only years up
 * to the edition count; a series without any by then makes every territory `missing`. A municipality without
 * inhabitants of its own (27493), or in which nobody measured, is `missing`, never zero. A department is the sum of its
 * municipalities' counts over the sum of their denominators, or the mean of their levels weighted by people (area for
 * shares of area), `missing` when those with a value hold less than 60 % of them. Figures marked implausible count for
 * nothing, and a doubted territory has none.
 * @throws {RangeError} when the indicator is not scored at the level
 * @see method.md §2, §3
 */
export function derive(task: DerivationTask, data: DerivationData): readonly DerivedValue[] {
  const {indicator, level} = task;
  if (!indicator.levels.includes(level))
    throw new RangeError(
      `Got level '${level}' when ${indicator.id} is scored at ${indicator.levels.join(', ')}.`,
    );
  const members = membersOf(level, data.places);
  const values = valuesOf(task, members, data);
  return [...members.keys()].map((territory, index) => {
    const isDoubted = indicator.doubted?.includes(territory) ?? false;
    const value = isDoubted ? NaN : Number((values[index] ?? NaN).toPrecision(digits));
    return {territory, value, status: statusOf(value, task, members.get(territory) ?? [], data)};
  });
}

function membersOf(level: ScoredLevel, places: readonly Place[]): Members {
  const members = new Map<TerritoryCode, Place[]>();
  for (const place of places) {
    const code = level === 'department' ? place.department : place.code;
    members.set(code, [...(members.get(code) ?? []), place]);
  }
  return new Map([...members].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The pairs of displacement leave out small flows: whoever is in none is not zero, and not unmeasured either. */
function statusOf(
  value: number,
  {indicator}: DerivationTask,
  places: readonly Place[],
  {displacement}: DerivationData,
): Status {
  if (!Number.isNaN(value)) return 'observed';
  const isUnlisted = !places.some(({code}) => displacement.has(code));
  return indicator.derivation.kind === 'displacement' && isUnlisted ? 'not-reported' : 'missing';
}

function valuesOf(task: DerivationTask, members: Members, data: DerivationData): Values {
  const {indicator, edition} = task;
  const {derivation} = indicator;
  switch (derivation.kind) {
    case 'rate': {
      const isYearly = indicator.unit === 'per-100000-year';
      const counts = countEvents({...derivation, isYearly}, edition, data);
      return ratesOf(members, counts, derivation);
    }
    case 'density':
      return ratesOf(members, countHectares(derivation.series, edition, data), perOne);
    case 'displacement':
      return ratesOf(members, countDisplaced(derivation.side, task, data), {
        ...{per: derivation.per, smoothed: false},
      });
    case 'level':
      return levelsOf(derivation, edition, members, data);
    case 'venezuelans':
      return venezuelansOf(derivation.per, edition, members, data);
    case 'share-of-venezuelans':
      return sharesOf(derivation.series, edition, members, data);
    case 'border-distance':
      return means(members, ({code, borderKm}) => ({
        ...{value: borderKm, base: data.population.nearest(code, edition)},
      }));
    case 'corridor-share':
      return means(members, ({corridorShare, areaKm2}) => ({
        ...{value: corridorShare * 100, base: areaKm2},
      }));
    case 'post-entries':
      return entriesOf(edition, members, data);
    default:
      throw new RangeError(`Got an unknown derivation ${JSON.stringify(derivation)}.`);
  }
}

const perOne = {per: 1, smoothed: false} as const;

function ratesOf(
  members: Members,
  countOf: CountOf,
  {per, smoothed}: {readonly per: number; readonly smoothed: boolean},
): Values {
  const parts = [...members.values()].map((places) =>
    places.length === 1 && places[0] ? countOf(places[0]) : sumParts(places.map(countOf)),
  );
  if (!smoothed) return parts.map(({value, base}) => (value / base) * per);
  const rates = empiricalBayesRate(
    parts.map(({value}) => value),
    parts.map(({base}) => base),
  );
  return [...rates].map((rate) => rate * per);
}

/** A territory of one municipality has its own level, whether or not anybody lives there. */
function means(members: Members, partOf: (place: Place) => Part): Values {
  return [...members.values()].map((places) => {
    const parts = places.map(partOf);
    return parts.length === 1 && parts[0] ? parts[0].value : meanOfParts(parts);
  });
}

function levelsOf(
  {series, scale}: Extract<Derivation, {kind: 'level'}>,
  edition: Edition,
  members: Members,
  data: DerivationData,
): Values {
  const year = data.series.lastYear(series, edition);
  if (year === null) return [];
  return means(members, ({code}) => ({
    value: data.series.valueIn(series, code, year) * scale,
    base: data.population.nearest(code, year),
  }));
}

function peopleOf(territory: TerritoryCode, {venezuelans}: DerivationData): number {
  const cell = venezuelans.get(territory);
  return cell?.status === 'observed' && !cell.implausible ? cell.value : NaN;
}

function venezuelansOf(
  per: number,
  edition: Edition,
  members: Members,
  data: DerivationData,
): Values {
  const {venezuelansYear, population} = data;
  if (venezuelansYear > edition) return [];
  return [...members].map(([territory, places]) => {
    const inhabitants = places
      .map(({code}) => population.nearest(code, venezuelansYear))
      .filter((people) => !Number.isNaN(people));
    const sum = inhabitants.reduce((total, people) => total + people, 0);
    return sum > 0 ? (peopleOf(territory, data) / sum) * per : NaN;
  });
}

/** The series is of departments: municipalities have no number. */
function sharesOf(
  series: SeriesId,
  edition: Edition,
  members: Members,
  data: DerivationData,
): Values {
  const year = data.series.lastYear(series, edition);
  if (year === null) return [];
  return [...members.keys()].map(
    (territory) => (data.series.valueIn(series, territory, year) / peopleOf(territory, data)) * 100,
  );
}

function entriesOf(edition: Edition, members: Members, {entriesIn}: DerivationData): Values {
  const entries = entriesIn(edition);
  if (!entries) return [];
  return [...members.values()].map((places) =>
    places.reduce((sum, {code}) => sum + (entries.get(code) ?? 0), 0),
  );
}
