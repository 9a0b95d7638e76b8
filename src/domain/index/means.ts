import {toNumbers} from './number-column.ts';
import {defaultRange} from './scheme.ts';
import type {Aggregation, NumberColumn, ScaleRange} from './scheme.ts';

/**
 * A mean as two functions: `back` of the weighted arithmetic mean of `forward` of the values. Every aggregation of the index is one.
 */
export interface QuasiMean {
  readonly forward: (value: number) => number;
  readonly back: (mean: number) => number;
}

/** The share of the scale that `lifted` puts below its low end: 1 of 100, as min–max onto 1–100 does. */
const lift = 0.01;

/**
 * The mean that an aggregation stands for on a scale; null for the arithmetic one, whose functions are the identity.
 * @throws {RangeError} when a geometric mean is asked of a scale that goes below zero.
 */
export function quasiMean(aggregation: Aggregation, range: ScaleRange): QuasiMean | null {
  switch (aggregation) {
    case 'arithmetic':
      return null;
    case 'geometric':
      return geometric(range);
    case 'scaled-geometric':
      return scaledGeometric(range);
    default:
      throw new RangeError(
        `Got aggregation '${String(aggregation)}' when expected arithmetic, geometric or scaled-geometric.`,
      );
  }
}

/**
 * The geometric mean of values lifted from 0–10 to 0.1–10 and brought back: a zero lowers it and does not decide it alone.
 * @see OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 6: geometric aggregation needs positive values
 */
export function liftedGeometric([low, high]: ScaleRange): QuasiMean {
  const width = high - low;
  return {
    forward: (value) => Math.log(lift + ((1 - lift) * (value - low)) / width),
    back: (mean) => low + ((Math.exp(mean) - lift) / (1 - lift)) * width,
  };
}

/** Weighted arithmetic mean; missing values are skipped with their weight, equal weights when none are given; NaN when all are missing. */
export function arithmeticMean(values: NumberColumn, weights?: NumberColumn): number {
  return weightedMean(values, weights, null);
}

/** Weighted geometric mean of values of 0 or more; a zero with a weight makes it zero. Missing values are skipped; NaN when all are. */
export function geometricMean(values: NumberColumn, weights?: NumberColumn): number {
  return weightedMean(values, weights, geometric(defaultRange));
}

/**
 * INFORM's scaled geometric mean of values from 0 to 10: (10 − exp(mean ln((10 − x) / 10 · 9 + 1))) / 9 · 10. A high value
 * weighs more than in the arithmetic mean. Missing values are skipped; NaN when all are.
 * @see INFORM Risk Index, Concept and Methodology (JRC, 2017)
 */
export function scaledGeometricMean(values: NumberColumn, weights?: NumberColumn): number {
  return weightedMean(values, weights, scaledGeometric(defaultRange));
}

function geometric([low, high]: ScaleRange): QuasiMean {
  if (low < 0) throw new RangeError(`Got a scale from ${low} when expected 0 or more.`);
  return {forward: Math.log, back: (mean) => within(Math.exp(mean), low, high)};
}

function scaledGeometric([low, high]: ScaleRange): QuasiMean {
  const width = high - low;
  return {
    forward: (value) => Math.log(((high - value) / width) * 9 + 1),
    back: (mean) => within(low + ((10 - Math.exp(mean)) / 9) * width, low, high),
  };
}

/** Takes back what rounding carried beyond the scale; NaN stays NaN. */
function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function weightedMean(
  values: NumberColumn,
  weights: NumberColumn | undefined,
  mean: QuasiMean | null,
): number {
  if (weights && weights.length !== values.length)
    throw new RangeError(
      `Got ${weights.length} weights when expected ${values.length}, one for each value.`,
    );
  const numbers = toNumbers(values);
  let sum = 0;
  let divisor = 0;
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at] ?? NaN;
    const weight = weights ? (weights[at] ?? NaN) : 1;
    if (Number.isNaN(value) || !(weight > 0)) continue;
    sum += weight * (mean ? mean.forward(value) : value);
    divisor += weight;
  }
  if (divisor === 0) return NaN;
  return mean ? mean.back(sum / divisor) : sum / divisor;
}
