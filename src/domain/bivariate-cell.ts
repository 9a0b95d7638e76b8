import {classIndex} from './classes.ts';

/**
 * The cell of a pair of values in a three by three: `x` along the rows inside `y`, so 0 is low–low, 2 high–low and 8
 * high–high. −1 where one of the two is missing (NaN). Breaks are the two upper limits of the lower classes.
 */
export function bivariateCell(
  x: number,
  y: number,
  xBreaks: readonly number[],
  yBreaks: readonly number[],
): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return -1;
  return classIndex(y, yBreaks) * 3 + classIndex(x, xBreaks);
}
