import {observedAscending, toNumbers} from './number-column.ts';
import {isLessWorse, logarithm, rescaler} from './rescale.ts';
import {defaultRange} from './scheme.ts';
import type {Goalposts, Normalisation, NumberColumn, ScaleRange} from './scheme.ts';

/** Standard deviations from the mean to either end of the scale. */
const deviationsToEnd = 3;

/**
 * The values on the common scale (0–10), in the order given; missing stays NaN.
 *
 * - `minmax`: `rescale` with the goalposts.
 * - `percentile`: 10·(r − ½) / n, r the rank from the lowest of n observed, ties at their mean rank. Goalposts are not used.
 * - `zscore`: clamp(0, 10, 5 + 5/3·z), so that three standard deviations (n − 1) reach the end; of ln(0.001 + x) where the goalposts
 *   say `log`.
 *
 * All are inverted when less of it asks for review. An indicator with one value for everybody says nothing: percentile, z-score and
 * min–max without goalposts give 5, the middle, to all.
 * @throws {RangeError} as `rescale` does.
 * @see OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 5
 */
export function normalise(
  values: NumberColumn,
  goalposts: Goalposts,
  how: Normalisation,
  range: ScaleRange = defaultRange,
): Float64Array {
  const numbers = toNumbers(values);
  return numbers.map(normaliser(numbers, goalposts, how, range));
}

/** The function that brings any one value to the scale on which `numbers` stand. */
export function normaliser(
  numbers: Float64Array,
  goalposts: Goalposts,
  how: Normalisation,
  range: ScaleRange,
): (value: number) => number {
  switch (how) {
    case 'minmax':
      return rescaler(numbers, goalposts, range);
    case 'percentile':
      return onScale(shareBelow(numbers), goalposts, range);
    case 'zscore':
      return onScale(standardised(numbers, goalposts), goalposts, range);
    default:
      throw new RangeError(
        `Got normalisation '${String(how)}' when expected minmax, percentile or zscore.`,
      );
  }
}

/** Turns a share of the scale, 0–1 from the lowest value, into a place on it. */
function onScale(
  shareOf: (value: number) => number,
  goalposts: Goalposts,
  [low, high]: ScaleRange,
): (value: number) => number {
  const isInverted = isLessWorse(goalposts);
  return (value) => {
    const share = shareOf(value);
    return isInverted ? high - (high - low) * share : low + (high - low) * share;
  };
}

/** Share of the observed below a value, those equal to it counted by half: (r − ½) / n with r the mean rank. */
function shareBelow(numbers: Float64Array): (value: number) => number {
  const ascending = observedAscending(numbers);
  return (value) => {
    if (Number.isNaN(value) || ascending.length === 0) return NaN;
    const below = countWhile(ascending, (other) => other < value);
    const notAbove = countWhile(ascending, (other) => other <= value);
    return (below + notAbove) / 2 / ascending.length;
  };
}

/** How many values at the start of an ascending column pass. */
function countWhile(ascending: Float64Array, passes: (value: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(ascending[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standardised(numbers: Float64Array, goalposts: Goalposts): (value: number) => number {
  const line = goalposts.log === true ? numbers.map(logarithm) : numbers;
  // Summed in order of size, so that the order of the territories changes nothing, not even by rounding.
  const observed = observedAscending(line).filter(Number.isFinite);
  const mean = observed.reduce((sum, value) => sum + value, 0) / observed.length;
  const squares = observed.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (observed.length - 1));
  const isConstant = observed.every((value) => value === observed[0]);
  return (value) => {
    const place = goalposts.log === true ? logarithm(value) : value;
    if (Number.isNaN(place)) return NaN;
    if (isConstant) return 0.5;
    const share = 0.5 + (place - mean) / deviation / (2 * deviationsToEnd);
    return Math.min(1, Math.max(0, share));
  };
}
