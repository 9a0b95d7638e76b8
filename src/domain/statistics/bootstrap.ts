import {quantileSorted} from 'd3-array';
import {createRandom} from './random.ts';

/** How many cases there are, how often they are drawn, the seed, and how much of the draws the interval holds. */
export interface BootstrapOptions {
  readonly length: number;
  /** 2,000 unless said. */
  readonly draws?: number;
  /** 1 unless said. */
  readonly seed?: number;
  /** 0.95 unless said. */
  readonly level?: number;
}

/** The middle `level` of a statistic over resamples. */
export interface BootstrapInterval {
  /** NaN when the statistic was defined in no resample. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly level: number;
  readonly draws: number;
  /** Resamples in which the statistic was NaN, as one without a single positive: they are not in the interval. */
  readonly undefinedDraws: number;
}

/**
 * Gives the percentile interval of a statistic over resamples with replacement. The statistic gets the indices of a
 * resample, in an array that is used again, and says NaN when it is not defined there.
 * @throws {RangeError} when length or draws are not whole numbers of at least 1, or the level is not between 0 and 1
 * @see Efron and Tibshirani, An Introduction to the Bootstrap (1993), ch. 13
 */
export function bootstrapInterval(
  statistic: (indices: Int32Array) => number,
  {length, draws = 2000, seed = 1, level = 0.95}: BootstrapOptions,
): BootstrapInterval {
  if (!isCount(length) || !isCount(draws) || !(level > 0 && level < 1)) {
    throw new RangeError(
      `Expected length and draws of at least 1 and a level between 0 and 1; got ${length}, ${draws}, ${level}.`,
    );
  }
  const random = createRandom(seed);
  const indices = new Int32Array(length);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    for (let place = 0; place < length; place++) indices[place] = random.below(length);
    values[draw] = statistic(indices);
  }
  const defined = [...values.filter((value) => !Number.isNaN(value)).sort()];
  const at = (share: number): number => quantileSorted(defined, share) ?? NaN;
  return {
    low: at((1 - level) / 2),
    median: at(0.5),
    high: at((1 + level) / 2),
    level,
    draws,
    undefinedDraws: draws - defined.length,
  };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
