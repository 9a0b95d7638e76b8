import {observedAscending, toNumbers} from './number-column.ts';
import {defaultRange} from './scheme.ts';
import type {Goalposts, NumberColumn, ScaleRange} from './scheme.ts';

/** What is added before the logarithm, so that zero has one. @see method.md §2 */
const logOffset = 0.001;

/**
 * The values on the scale: clamp(0, 10, 10·(x − min) / (max − min)), in the order given, inverted when less of it asks for
 * review. `log` takes ln(0.001 + x) of value and goalposts; a value without a logarithm stands at the low end. A goalpost that is
 * absent is the data's own; if those are then one (a constant indicator, or nothing observed) every observed value stands in the
 * middle of the scale. Missing stays NaN.
 * @throws {RangeError} when both goalposts are given and min is not less than max, or `log` is asked of a min of −0.001 or less.
 * @see INFORM Risk Index, Concept and Methodology (JRC, 2017), annex on rescaling
 */
export function rescale(
  values: NumberColumn,
  goalposts: Goalposts = {},
  range: ScaleRange = defaultRange,
): Float64Array {
  const numbers = toNumbers(values);
  const onScale = rescaler(numbers, goalposts, range);
  return numbers.map(onScale);
}

/** The function that brings one value to the scale of `rescale`, with the goalposts of `numbers` where none are given. */
export function rescaler(
  numbers: Float64Array,
  goalposts: Goalposts,
  [low, high]: ScaleRange,
): (value: number) => number {
  const {min, max} = endsOf(numbers, goalposts);
  const isInverted = isLessWorse(goalposts);
  const toLine = goalposts.log === true ? logarithm : identity;
  const from = toLine(min);
  const width = toLine(max) - from;
  if (!(width > 0)) return (value) => (Number.isNaN(value) ? NaN : (low + high) / 2);
  return (value) => {
    const share = Math.min(1, Math.max(0, (toLine(value) - from) / width));
    return isInverted ? high - (high - low) * share : low + (high - low) * share;
  };
}

/** True when less of the indicator asks for earlier review. */
export function isLessWorse(goalposts: Goalposts): boolean {
  return goalposts.direction === 'less' || goalposts.direction === -1;
}

/** ln(0.001 + x), minus infinity where there is none; NaN stays NaN. */
export function logarithm(value: number): number {
  if (Number.isNaN(value)) return NaN;
  return Math.log(Math.max(0, logOffset + value));
}

function identity(value: number): number {
  return value;
}

function endsOf(numbers: Float64Array, goalposts: Goalposts): {min: number; max: number} {
  const {min, max, log} = goalposts;
  if (min !== undefined && max !== undefined && !(min < max))
    throw new RangeError(`Got goalposts ${min} and ${max} when expected min below max.`);
  if (log === true && min !== undefined && min <= -logOffset)
    throw new RangeError(`Got a low goalpost of ${min} when expected more than -0.001 for a log.`);
  if (min !== undefined && max !== undefined) return {min, max};
  const ascending = observedAscending(numbers);
  return {
    min: min ?? ascending[0] ?? NaN,
    max: max ?? ascending[ascending.length - 1] ?? NaN,
  };
}
