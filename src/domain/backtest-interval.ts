import {quantileSorted} from 'd3-array';

/** A number with its percentile interval over resamples; all NaN where it is not defined. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The middle `level` (0–1) of what the resamples gave; resamples in which it was not defined (NaN) take no part. */
export function percentileInterval(value: number, samples: Float64Array, level: number): Estimate {
  if (!(level > 0 && level < 1))
    throw new RangeError(`Got a level of ${String(level)} when expected one between 0 and 1.`);
  const defined = [...samples.filter((sample) => !Number.isNaN(sample)).sort()];
  const at = (share: number): number => quantileSorted(defined, share) ?? NaN;
  return {value, low: at((1 - level) / 2), high: at((1 + level) / 2)};
}
