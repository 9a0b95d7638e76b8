import {densityRefusal, type DensityRefusal} from '../domain/density/density-limits.ts';
import {eventCoverage, ratedEventKinds} from '../methodology/event-years.ts';
import type {EventKind} from '../methodology/tables.ts';

/** Kinds of event that can be put in cells; massacres have no place. Each is a layer of its own: kinds overlap. */
export const densityKinds = ['ucdp', 'mine', 'missing-migrants'] as const satisfies EventKind[];
export type DensityKind = (typeof densityKinds)[number];

/** Sizes of cell, km between centres. The two smallest need a bandwidth. */
export const densityCellsKm = [12, 15, 20, 25, 50, 100] as const;

/** Radii each event is spread over, km; null leaves it in its cell. */
export const densityBandwidthsKm = [null, 50, 100, 200] as const;

/** What is coloured: events, people who died, or events per 100,000 inhabitants and year. */
export const densityFigures = ['events', 'dead', 'rate'] as const;
export type DensityFigureChoice = (typeof densityFigures)[number];

/** Calendar years, both included. */
export type YearSpan = readonly [first: number, last: number];

export interface DensityChoice {
  readonly kind: DensityKind;
  /** Null is all years that the register of the kind speaks about. */
  readonly years: YearSpan | null;
  readonly cellKm: number;
  readonly bandwidthKm: number | null;
  readonly figure: DensityFigureChoice;
}

export const initialDensity: DensityChoice = {
  kind: 'ucdp',
  years: null,
  cellKm: 25,
  bandwidthKm: null,
  figure: 'events',
};

/**
 * Why a choice is refused: a `DensityRefusal`; `rate-with-bandwidth`: people are not spread as events are;
 * `rate-without-residents`: residents are no denominator of the kind; `years-not-covered`: nobody counted then.
 */
export type DensityProblem =
  DensityRefusal | 'rate-with-bandwidth' | 'rate-without-residents' | 'years-not-covered';

/** First and last year that the register of a kind speaks about. */
export function coveredYears(kind: DensityKind): YearSpan {
  const {from, to} = eventCoverage[kind];
  return [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
}

/** The years of a choice. */
export const yearSpanOf = ({kind, years}: DensityChoice): YearSpan => years ?? coveredYears(kind);

/** Why a choice is refused; null when it is not. */
export function densityProblem(choice: DensityChoice): DensityProblem | null {
  const refusal = densityRefusal(choice.cellKm, choice.bandwidthKm);
  if (refusal) return refusal;
  const [first, last] = yearSpanOf(choice);
  const [firstCovered, lastCovered] = coveredYears(choice.kind);
  if (first > last || first < firstCovered || last > lastCovered) return 'years-not-covered';
  if (choice.figure !== 'rate') return null;
  if (!ratedEventKinds.includes(choice.kind)) return 'rate-without-residents';
  return choice.bandwidthKm === null ? null : 'rate-with-bandwidth';
}

/** The years in order, only those that the register speaks about; null when these are all or none. */
function keptYears(kind: DensityKind, years: YearSpan | null): YearSpan | null {
  if (!years) return null;
  const [firstCovered, lastCovered] = coveredYears(kind);
  const first = Math.max(firstCovered, Math.min(...years));
  const last = Math.min(lastCovered, Math.max(...years));
  const isAll = first === firstCovered && last === lastCovered;
  return isAll || first > last ? null : [first, last];
}

/**
 * The choice with what was changed. Another kind keeps the years it has of those chosen, and no rate that it cannot
 * have. What is refused changes nothing: the same choice comes back.
 */
export function changedDensity(
  choice: DensityChoice,
  change: Partial<DensityChoice>,
): DensityChoice {
  const asked = {...choice, ...change};
  const isOtherKind = asked.kind !== choice.kind;
  const next = {
    ...asked,
    years: keptYears(asked.kind, asked.years),
    figure:
      isOtherKind && asked.figure === 'rate' && !ratedEventKinds.includes(asked.kind)
        ? 'events'
        : asked.figure,
  };
  return densityProblem(next) === null ? next : choice;
}
