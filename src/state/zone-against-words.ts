import {formatPeriod} from '../i18n/format.ts';
import {zoneTextOf} from '../i18n/zone.ts';
import type {View} from './view.ts';
import type {ZoneAgainst} from './zone-against.ts';
import type {ZoneAnswer} from './zone-answer.ts';
import {zoneName, zoneSumName} from './zone-words.ts';

/** One line of a comparison: the figures of both sides, NaN where there is none. */
export interface AgainstRow {
  readonly id: string;
  readonly label: string;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  readonly ratio: number;
  /** Digits after the point. */
  readonly digits: 0 | 1;
  /** Why there is no difference, or what must be known of it; empty for nothing. */
  readonly notes: readonly string[];
}

/** What A and B are, in words. */
export function sidesOf(view: View, against: ZoneAgainst): readonly [a: string, b: string] {
  const {state, text} = view;
  if (against.kind === 'zone') {
    const name = (zone: typeof state.zone): string =>
      zone.name ? `«${zone.name}»` : zoneName(zone, view);
    return [name(state.zone), name(against.zone)];
  }
  const words = ({from, to}: typeof state.period): string => formatPeriod(from, to, text.locale);
  return [words(state.period), words(against.period)];
}

const [none, plain] = [NaN, [] as const];

function row(
  id: string,
  label: string,
  a: number,
  b: number,
  digits: 0 | 1 = 0,
  notes: readonly string[] = plain,
): AgainstRow {
  return {...{id, label, a, b, digits, notes}, difference: b - a, ratio: a === 0 ? none : b / a};
}

/** The share of those who live in a zone that live in municipalities of the upper two classes of the index, percent. */
function highShare({index, sums}: ZoneAnswer): number {
  const people = sums[0]?.people ?? NaN;
  return index && people > 0 ? (index.highPeople / people) * 100 : NaN;
}

/** The lines of a comparison in the order in which they are read. */
export function againstRows(view: View, against: ZoneAgainst): readonly AgainstRow[] {
  const {zone} = view.snapshot;
  const words = zoneTextOf(view.text.locale);
  const {against: said} = words;
  const compared = against.rows.map((one): AgainstRow => {
    const [id = '', method = ''] = one.id.split(' ');
    const isPerMonth = 'basis' in one && one.basis === 'per-month';
    const notes = [
      ...(one.status === 'compared' ? [] : [said.status[one.status]]),
      ...(isPerMonth ? [said.perMonth] : []),
      ...(one.status === 'compared' && one.isPartial ? [said.partial] : []),
    ];
    const label = zoneSumName(
      {id, method} as Parameters<typeof zoneSumName>[0],
      words,
      against.kind,
    );
    return {...one, label, digits: isPerMonth ? 1 : 0, notes};
  });
  if (against.kind === 'period' || !zone) return compared;
  const {other, rates} = against;
  const [first, second] = [highShare(zone), highShare(other)];
  return [
    row('area', said.area, zone.areaKm2, other.areaKm2),
    row('municipalities', said.municipalities, zone.rows.length, other.rows.length),
    ...compared,
    row('high', said.high, first, second, 1),
    ...rates.map((rate) => ({
      ...rate,
      label: said.rate(words.sums[rate.id] ?? rate.id),
      digits: 1 as const,
      notes: [
        ...(rate.isPartial ? [said.partial] : []),
        ...(rate.isUnstable ? [said.unstable] : []),
      ],
    })),
  ];
}
