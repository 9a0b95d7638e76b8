import type {QuasiMean} from './means.ts';
import type {ScaleRange} from './scheme.ts';
import {shapleyValues} from './shapley.ts';
import type {Branch} from './tree.ts';

/** How the difference of two twins at a group is shared among its children, each by territory and in the order of the children. */
export interface Split {
  /** They sum to the difference; zero where a child has no number. */
  readonly parts: readonly Float64Array[];
  /** The part per unit of the child’s own difference: what to multiply by to share a part further down. */
  readonly slopes: readonly Float64Array[];
}

/** A difference from which no slope can be had: it is rounding. */
const noDifference = 1e-11;
/** The step, in shares of the scale, over which the slope is taken where a child does not differ. */
const slopeStep = 1e-5;

/** Shares the difference of an evaluated group and its twin among their children: weight times difference, or Shapley values. */
export function splitDifference(branch: Branch, twin: Branch, range: ScaleRange): Split {
  const {length} = branch.column;
  const split = {
    parts: branch.children.map(() => new Float64Array(length)),
    slopes: branch.children.map(() => new Float64Array(length)),
  };
  const fill = branch.mean ? splitByShapley(branch.mean, range) : splitByWeight;
  for (let at = 0; at < length; at++) fill({branch, twin, at}, split);
  return split;
}

/** A group and its twin at one territory. */
interface Pair {
  readonly branch: Branch;
  readonly twin: Branch;
  readonly at: number;
}

function splitByWeight({branch, twin, at}: Pair, {parts, slopes}: Split): void {
  const divisor = branch.divisor[at] ?? NaN;
  for (const [which, {weight, column}] of branch.children.entries()) {
    const difference = (column[at] ?? NaN) - (twin.children[which]?.column[at] ?? NaN);
    const part = parts[which];
    const slope = slopes[which];
    if (!part || !slope || Number.isNaN(difference)) continue;
    slope[at] = weight / divisor;
    part[at] = (weight / divisor) * difference;
  }
}

function splitByShapley(
  mean: QuasiMean,
  [low, high]: ScaleRange,
): (pair: Pair, split: Split) => void {
  const step = (high - low) * slopeStep;
  return ({branch, twin, at}, {parts, slopes}) => {
    const present = branch.children.flatMap(({column, weight}, which) => {
      const to = column[at] ?? NaN;
      const from = twin.children[which]?.column[at] ?? NaN;
      return Number.isNaN(to) || Number.isNaN(from) ? [] : [{which, to, from, weight}];
    });
    const weights = present.map(({weight}) => weight);
    const from = present.map((child) => child.from);
    const to = present.map((child) => child.to);
    const values = shapleyValues(from, to, weights, mean);
    for (const [order, child] of present.entries()) {
      const value = values[order] ?? NaN;
      const difference = child.to - child.from;
      parts[child.which]?.fill(value, at, at + 1);
      slopes[child.which]?.fill(value / difference, at, at + 1);
      if (!isRounding(difference, child.from, step)) continue;
      const away = child.from + step > high ? -step : step;
      const moved = to.with(order, child.from + away);
      const slope = shapleyValues(from, moved, weights, mean)[order] ?? NaN;
      slopes[child.which]?.fill(slope / away, at, at + 1);
    }
  };
}

/** True when a difference is too small to divide by; next to zero, where a geometric mean is steep, only when there is none. */
function isRounding(difference: number, from: number, step: number): boolean {
  return difference === 0 || (Math.abs(difference) < noDifference && from > step);
}
