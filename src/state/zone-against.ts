import type {Comparison, PeriodComparison} from '../domain/density/compare.ts';
import type {RateComparison} from '../domain/density/compare-rates.ts';
import type {MonthSpan} from '../domain/months.ts';
import type {ZoneAnswer} from './zone-answer.ts';
import type {ZoneChoice} from './zone-choice.ts';

/** What a zone is set against: another zone in the same period, or itself in another period. */
export type AgainstChoice =
  | {readonly kind: 'zone'; readonly zone: ZoneChoice}
  | {readonly kind: 'period'; readonly period: MonthSpan};

/** Rates of a series in both zones, per 100,000 inhabitants and year. */
export interface NamedRates extends RateComparison {
  readonly id: string;
  /** The source is missing in a part of a zone whose people are counted: the rate is too low there. */
  readonly isPartial: boolean;
}

/** The zone of the view (`a`) and what it is set against (`b`), figure by figure. */
export type ZoneAgainst =
  | {
      readonly kind: 'zone';
      readonly zone: ZoneChoice;
      readonly other: ZoneAnswer;
      /** By `<measure> <method>`. */
      readonly rows: readonly Comparison[];
      readonly rates: readonly NamedRates[];
    }
  | {
      readonly kind: 'period';
      readonly period: MonthSpan;
      readonly rows: readonly PeriodComparison[];
    };
