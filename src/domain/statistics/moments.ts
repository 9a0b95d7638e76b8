/** Deviations from the mean with their central moments m2 = Σz²/n and m4 = Σz⁴/n, and b2 = m4/m2². */
export interface Moments {
  readonly deviations: Float64Array;
  readonly mean: number;
  readonly m2: number;
  /** Kurtosis, 3 for a normal distribution. NaN for constant values. */
  readonly b2: number;
}

/** Gives the deviations of present values from their mean and their central moments. */
export function momentsOf(values: Float64Array): Moments {
  const mean = meanOf(values);
  const deviations = values.map((value) => value - mean);
  const m2 = meanOf(deviations.map((deviation) => deviation ** 2));
  const m4 = meanOf(deviations.map((deviation) => deviation ** 4));
  return {deviations, mean, m2, b2: m4 / m2 ** 2};
}

/** Gives the mean; NaN of an empty list. */
export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
