import {extent} from 'd3-array';

/** Counts of values between edges; bin i holds `edges[i] ≤ value < edges[i + 1]`, the last one its upper edge too. */
export interface Histogram {
  /** Ascending, one more than there are bins; empty when no value can be placed. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** A histogram of positive values on a logarithmic axis, with the zeros, which have no place on it, beside it. */
export interface LogHistogram extends Histogram {
  readonly zeros: number;
}

/**
 * Gives how finite values fall into bins of equal width from the lowest to the highest, or over `domain` when given
 * (values outside it are left out). NaN is skipped. One bin when all values are equal.
 * @throws {RangeError} when `bins` is not a whole number of at least 1.
 */
export function linearHistogram(
  values: ArrayLike<number>,
  bins: number,
  domain?: readonly [low: number, high: number],
): Histogram {
  return countBins(values, bins, domain, Number.isFinite, identity, identity);
}

/**
 * Gives how positive values fall into bins of equal ratio from the lowest to the highest, or over `domain` when given.
 * Zeros are counted apart; negative values and NaN are skipped.
 * @throws {RangeError} when `bins` is not a whole number of at least 1.
 */
export function logHistogram(
  values: ArrayLike<number>,
  bins: number,
  domain?: readonly [low: number, high: number],
): LogHistogram {
  let zeros = 0;
  for (let row = 0; row < values.length; row++) if (values[row] === 0) zeros++;
  return {...countBins(values, bins, domain, isPositive, Math.log, Math.exp), zeros};
}

function countBins(
  values: ArrayLike<number>,
  bins: number,
  domain: readonly [low: number, high: number] | undefined,
  isPlaced: (value: number) => boolean,
  scale: (value: number) => number,
  unscale: (value: number) => number,
): Histogram {
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`Got ${bins} bins when expected a whole number of at least 1.`);
  }
  const placed = Array.from(values).filter(isPlaced);
  const range = domain ?? extent(placed);
  if (range[0] === undefined) return {edges: [], counts: []};
  const [low, high] = range;
  const size = low === high ? 1 : bins;
  const edges = Array.from({length: size + 1}, (_, index) =>
    unscale(scale(low) + ((scale(high) - scale(low)) * index) / size),
  );
  edges[0] = low;
  edges[size] = high;
  const counts = new Array<number>(size).fill(0);
  for (const value of placed) {
    if (value < low || value > high) continue;
    const bin = findBin(value, edges);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {edges, counts};
}

/** The bin whose lower edge is the last one not above the value. */
function findBin(value: number, edges: readonly number[]): number {
  let bin = 0;
  while (bin < edges.length - 2 && value >= (edges[bin + 1] ?? Infinity)) bin++;
  return bin;
}

function isPositive(value: number): boolean {
  return value > 0 && Number.isFinite(value);
}

function identity(value: number): number {
  return value;
}
