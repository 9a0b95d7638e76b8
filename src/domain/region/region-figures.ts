import type {
  RegionFactValues,
  RegionFile,
  RegionSeries,
  RegionValue,
  RegionWhen,
} from './region-file.ts';

/** The fact of an id; null where the department has none. */
export const factIn = (file: RegionFile, id: string): RegionFactValues | null =>
  file.facts.find((fact) => fact.id === id) ?? null;

/** The yearly series of an id; null where the department has none. */
export const seriesIn = (file: RegionFile, id: string): RegionSeries | null =>
  file.series.find((series) => series.id === id) ?? null;

/** The figure, NaN for a state without one. */
export const figureIn = (value: RegionValue | null | undefined): number =>
  value?.status === 'observed' ? (value.value ?? NaN) : NaN;

/** The series that a fact is a year of: its own, or that of the total below a rate. */
export const seriesIdOf = (factId: string): string => factId.replace(/-(rate|por-mil)$/, '');

/** Fewer cases than this make a percentage that says nothing. @see method.md §3 */
const leastForShare = 20;

/**
 * How a figure moved since the year before. `share` is the relative change, `difference` stands instead where the figure
 * before is under 20 or zero; `none` has no year before, `missing` one of both figures, `break` two years that
 * may not be counted alike, and `doubtful` a figure that looks implausible.
 */
export type RegionChange =
  | {readonly kind: 'share'; readonly share: number; readonly since: RegionWhen}
  | {readonly kind: 'difference'; readonly difference: number; readonly since: RegionWhen}
  | {readonly kind: 'break' | 'missing' | 'doubtful'; readonly since: RegionWhen}
  | {readonly kind: 'none'};

/** True when the series is counted otherwise from a year after `since` up to `when` on, or does not cover one of both to its end. */
function isBroken(series: RegionSeries | null, since: RegionWhen, when: RegionWhen): boolean {
  if (!series) return false;
  const [first, last] = [Number(since), Number(when)];
  const {breakYear, partialYear} = series;
  const isBreak = breakYear !== null && breakYear > first && breakYear <= last;
  return isBreak || partialYear === first || partialYear === last;
}

/** The change of a fact since the year before, for the department or the country. A rate is never told by a difference of few. */
export function changeOf(
  file: RegionFile,
  fact: RegionFactValues,
  whose: 'department' | 'country',
): RegionChange {
  const {before, when} = fact;
  if (!before) return {kind: 'none'};
  const since = before.when;
  if (isBroken(seriesIn(file, seriesIdOf(fact.id)), since, when)) return {kind: 'break', since};
  if (fact[whose].implausible || before[whose].implausible) return {kind: 'doubtful', since};
  const [now, then] = [figureIn(fact[whose]), figureIn(before[whose])];
  if (Number.isNaN(now) || Number.isNaN(then)) return {kind: 'missing', since};
  if (then < leastForShare) return {kind: 'difference', difference: now - then, since};
  return {kind: 'share', share: now / then - 1, since};
}

/** The department's part of the country, 0 to 1; NaN where one of both has no figure. */
export function shareOfCountry(fact: RegionFactValues | null): number {
  const all = figureIn(fact?.country);
  return all > 0 ? figureIn(fact?.department) / all : NaN;
}

/** A department among the others by a fact; equal values share a rank. */
export interface RankedDepartment {
  readonly rank: number;
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

/** All departments with a figure, largest first. */
export function rankDepartments(file: RegionFile, fact: RegionFactValues): RankedDepartment[] {
  const names = new Map([...file.departments, [file.code, file.name] as const]);
  const known = fact.peers
    .map(([code, value]) => ({code, name: names.get(code) ?? code, value: figureIn(value)}))
    .filter(({value}) => !Number.isNaN(value))
    .sort((one, other) => other.value - one.value);
  return known.map((item) => ({
    ...item,
    rank: known.findIndex(({value}) => value === item.value) + 1,
  }));
}

const orderOf = (value: number): number => (Number.isNaN(value) ? -Infinity : value);

/** The department and those that touch it, largest first, those without a figure (NaN) last. */
export function neighboursBy(
  file: RegionFile,
  fact: RegionFactValues,
): readonly {readonly code: string; readonly name: string; readonly value: number}[] {
  const names = new Map([...file.departments, [file.code, file.name] as const]);
  return fact.peers
    .filter(([code]) => code === file.code || file.neighbours.includes(code))
    .map(([code, value]) => ({code, name: names.get(code) ?? code, value: figureIn(value)}))
    .sort((one, other) => orderOf(other.value) - orderOf(one.value));
}
