import type {Split} from './split-difference.ts';
import type {Branch} from './tree.ts';

/** What a group or an indicator adds to the score, by territory. */
export interface Amount {
  /** In points of the scale; NaN where there is no index. */
  readonly added: Float64Array;
  /** Points of the score per unit of its own difference. */
  readonly slope: Float64Array;
}

/** More than any indicator adds on a scale of 10 or 100; beyond it the sum would lose the digits that the score has. */
const mostAdded = 1e5;

/**
 * Shares what a group adds among its children, in their order: slope times part. What rounding leaves over goes to the child with
 * the greatest part, so that the shares always sum to the whole; a child without a number has zero.
 */
export function shareAmount(branch: Branch, {parts, slopes}: Split, above: Amount): Amount[] {
  const amounts = parts.map((part, which) => ({
    added: product(part, above.slope, mostAdded),
    slope: product(slopes[which] ?? part, above.slope, Number.MAX_VALUE),
  }));
  for (let at = 0; at < above.added.length; at++) {
    const sum = amounts.reduce((total, {added}) => total + (added[at] ?? NaN), 0);
    const greatest = greatestAt(branch, parts, at);
    const added = amounts[greatest]?.added;
    if (added) added[at] = (added[at] ?? NaN) + (above.added[at] ?? NaN) - sum;
  }
  // Where there is no index there is no part of it, not even one of zero.
  for (const {added} of amounts)
    for (let at = 0; at < added.length; at++) if (Number.isNaN(above.added[at])) added[at] = NaN;
  return amounts;
}

/** The product, zero where it is beyond the limit: next to zero a geometric mean is steeper than numbers can say. */
function product(left: Float64Array, right: Float64Array, limit: number): Float64Array {
  return left.map((value, at) => {
    const result = value * (right[at] ?? NaN);
    return Math.abs(result) <= limit ? result : 0;
  });
}

/** Place of the observed child with the greatest part of either sign; −1 when none is observed. */
function greatestAt({children}: Branch, parts: readonly Float64Array[], at: number): number {
  let greatest = -1;
  for (const [which, {column}] of children.entries()) {
    if (Number.isNaN(column[at])) continue;
    const size = Math.abs(parts[which]?.[at] ?? NaN);
    if (greatest < 0 || size > Math.abs(parts[greatest]?.[at] ?? NaN)) greatest = which;
  }
  return greatest;
}
