import type {IndicatorTable, NumberColumn} from './scheme.ts';

/** The values as numbers, in the same order: null, undefined and whatever is no number become NaN, never zero. */
export function toNumbers(values: NumberColumn): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    numbers[at] = typeof value === 'number' ? value : NaN;
  }
  return numbers;
}

/**
 * The column of an indicator as the table holds it; a column of NaN when the table does not have it.
 * @throws {RangeError} when it is not as long as the territories.
 */
export function columnOf(table: IndicatorTable, indicator: string): NumberColumn {
  const {length} = table.territories;
  const values = table.values.get(indicator) ?? new Float64Array(length).fill(NaN);
  if (values.length !== length)
    throw new RangeError(
      `Got ${values.length} values of '${indicator}' when expected ${length}, one for each territory.`,
    );
  return values;
}

/** The observed values, ascending. */
export function observedAscending(numbers: Float64Array): Float64Array {
  return numbers.filter((value) => !Number.isNaN(value)).sort();
}

/** The middle of ascending values, the mean of the two middle ones when they are even; NaN when there is none. */
export function medianOfAscending(ascending: Float64Array): number {
  const half = ascending.length / 2;
  const upper = ascending[Math.floor(half)] ?? NaN;
  if (!Number.isInteger(half)) return upper;
  return ((ascending[half - 1] ?? NaN) + upper) / 2;
}
