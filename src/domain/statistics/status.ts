/**
 * Whether a statistic over units could be computed: `constant` when all present values are the same, `too-few` when fewer
 * units have a value than its formula needs, `no-neighbours` when no present unit has a present neighbour.
 */
export type StatisticStatus = 'computed' | 'constant' | 'too-few' | 'no-neighbours';

/**
 * Whether a local statistic could be computed for a unit: `missing` without a value, `island` without a neighbour that
 * has one, `undefined` when the values around leave nothing to compare (all constant, or everybody is a neighbour).
 */
export type UnitStatus = 'computed' | 'missing' | 'island' | 'undefined';

/** Says whether all numbers of a list are the same; an empty list is constant. */
export function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}

/** Gives the status of a statistic over values that are all present. */
export function statusOf(
  values: Float64Array,
  linkCount: number,
  fewestUnits: number,
): StatisticStatus {
  if (values.length < fewestUnits) return 'too-few';
  if (isConstant(values)) return 'constant';
  return linkCount > 0 ? 'computed' : 'no-neighbours';
}
