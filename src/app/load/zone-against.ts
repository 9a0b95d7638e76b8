import type {Engine} from '../../db/engine.ts';
import {seriesTotals} from '../../db/queries/series-totals.ts';
import {compareRates} from '../../domain/density/compare-rates.ts';
import {compareZones, type ComparableSum, type PeriodSum} from '../../domain/density/compare.ts';
import {countMonths} from '../../domain/months.ts';
import type {Month} from '../../methodology/codes.ts';
import {eventCoverage} from '../../methodology/event-years.ts';
import {seriesOf} from '../../methodology/indicator-series.ts';
import {seriesMonths, type Period} from '../../state/app-state.ts';
import type {NamedRates, ZoneAgainst} from '../../state/zone-against.ts';
import type {ZoneAnswer, ZoneRow, ZoneSum} from '../../state/zone-answer.ts';
import type {PlacedEvent} from './zone-events.ts';
import {seriesInZone, sumInZone, seriesCells} from './zone-sums.ts';

/** The name of a sum: what it counts and how. */
export const sumKey = ({id, method}: Pick<ZoneSum, 'id' | 'method'>): string => `${id} ${method}`;

const comparable = (sum: ZoneSum): ComparableSum => ({
  id: sumKey(sum),
  method: sum.method,
  value: sum.people,
  missingTerritories: sum.missingTerritories,
  implausible: false,
});

/** Years that a series is summed over in a zone. */
const yearsOf = ([, from, to]: (typeof seriesInZone)[number]): number => to - from + 1;

/** Two zones figure by figure, and the rates of the series over those who live at their seats. */
export function compareAnswers(
  a: ZoneAnswer,
  b: ZoneAnswer,
): Pick<Extract<ZoneAgainst, {kind: 'zone'}>, 'rows' | 'rates'> {
  const valueOf = ({sums}: ZoneAnswer, key: string): number =>
    sums.find((sum) => sumKey(sum) === key)?.people ?? NaN;
  const rows = compareZones(a.sums.map(comparable), b.sums.map(comparable));
  const rates = seriesInZone.map((series): NamedRates => {
    const counted = rows.find(({id}) => id === `${series[0]} seat-inside`);
    const parts = (zone: ZoneAnswer): Parameters<typeof compareRates>[0] => ({
      events: valueOf(zone, `${series[0]} seat-inside`),
      people: valueOf(zone, 'poblacion seat-inside'),
      years: yearsOf(series),
    });
    const isPartial = counted?.isPartial === true;
    return {id: series[0], isPartial, ...compareRates(parts(a), parts(b))};
  });
  return {rows, rates};
}

/** Entries of a window as a flow of its months; whole where the series has all of them. */
export function entriesSum(entries: ZoneSum, period: Period): PeriodSum {
  return {
    ...comparable(entries),
    kind: 'flow',
    months: countMonths(period),
    isWhole: seriesMonths.first <= period.from && period.to <= seriesMonths.last,
  };
}

/** The calendar years that lie wholly in a window, and whether they are all of it. */
export function wholeYears({from, to}: Period): {
  readonly first: number;
  readonly last: number;
  readonly areAll: boolean;
} {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01') ? 0 : 1);
  const last = Number(to.slice(0, 4)) - (to.endsWith('-12') ? 0 : 1);
  return {first, last, areAll: from.endsWith('-01') && to.endsWith('-12')};
}

/**
 * The yearly series of a zone in the whole calendar years of a window; NaN where there is none, or a year that the source
 * does not cover or has not finished: a part of a year is never compared with a year.
 */
export async function yearlySums(
  engine: Engine,
  period: Period,
  rows: readonly ZoneRow[],
): Promise<readonly PeriodSum[]> {
  const {first, last, areAll} = wholeYears(period);
  return Promise.all(
    seriesInZone.map(async ([series]): Promise<PeriodSum> => {
      const {firstYear, lastYear, partialYear} = seriesOf(series);
      const isCovered =
        first <= last && firstYear <= first && last <= lastYear && partialYear !== last;
      const base = {
        ...{id: `${series} seat-inside`, method: 'seat-inside', implausible: false},
        kind: 'flow' as const,
        months: 12 * Math.max(1, last - first + 1),
      };
      if (!isCovered) return {...base, value: NaN, missingTerritories: 0, isWhole: false};
      const answer = await seriesTotals(engine, {series, from: first, to: last});
      const sum = sumInZone(series, 'seat-inside', seriesCells(answer), rows);
      const {people: value, missingTerritories} = sum;
      return {...base, value, missingTerritories, isWhole: areAll};
    }),
  );
}

const isWithin = (date: string, {from, to}: Period): boolean =>
  date.slice(0, 7) >= from && date.slice(0, 7) <= to;

/** The last day of a month, as an ISO date. */
function lastDay(month: Month): string {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
  return days.toISOString().slice(0, 10);
}

const eventKinds = ['mine', 'ucdp', 'missing-migrants'] as const;

/** Events in a zone by kind in a window; NaN where its register does not speak about any of it: nobody counted then. */
export function eventSums(placed: readonly PlacedEvent[], period: Period): readonly PeriodSum[] {
  return eventKinds.map((kind): PeriodSum => {
    const {from, to} = eventCoverage[kind];
    const isSpoken = period.from <= to.slice(0, 7) && from.slice(0, 7) <= period.to;
    const inside = placed.filter(
      ({kind: its, date, territory}) =>
        its === kind && territory !== null && isWithin(date, period),
    );
    return {
      id: `${kind} point-inside`,
      method: 'point-inside',
      value: isSpoken ? inside.length : NaN,
      kind: 'flow',
      months: countMonths(period),
      ...{missingTerritories: 0, implausible: false},
      isWhole: from <= `${period.from}-01` && lastDay(period.to) <= to,
    };
  });
}
