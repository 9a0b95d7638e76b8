import {stableRateCases} from '../../methodology/event-years.ts';

/** What a rate is made of: sums, never rates of parts. */
export interface RateParts {
  /** NaN when missing. */
  readonly events: number;
  /** NaN when missing. */
  readonly people: number;
  /** Over which the events were counted. */
  readonly years: number;
}

/** Two rates side by side. */
export interface RateComparison {
  /** Per 100,000 inhabitants and year; NaN when a part is missing or nobody lives there. */
  readonly a: number;
  readonly b: number;
  /** b − a; NaN when a rate is missing. */
  readonly difference: number;
  /** b ÷ a; NaN when a rate is missing or a is 0. */
  readonly ratio: number;
  /** A side rests on under 20 events: "tasa inestable". */
  readonly isUnstable: boolean;
}

/** Gives two rates, each the sum of events over the sum of people and years: rates of territories are never averaged. */
export function compareRates(a: RateParts, b: RateParts): RateComparison {
  const [first, second] = [rateOf(a), rateOf(b)];
  return {
    a: first,
    b: second,
    difference: second - first,
    ratio: first === 0 ? NaN : second / first,
    isUnstable: a.events < stableRateCases || b.events < stableRateCases,
  };
}

function rateOf({events, people, years}: RateParts): number {
  return people > 0 && years > 0 ? (events / (people * years)) * 100_000 : NaN;
}
