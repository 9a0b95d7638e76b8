import {columnOf, medianOfAscending, observedAscending, toNumbers} from './number-column.ts';
import type {IndicatorTable} from './scheme.ts';

/** The median of the observed values of an indicator over all territories of the table, in its own unit; NaN when none is observed. */
export function nationalMedian(table: IndicatorTable, indicator: string): number {
  return medianOfAscending(observedAscending(toNumbers(columnOf(table, indicator))));
}
