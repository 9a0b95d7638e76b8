import {observedShare, totalWeight} from './tree.ts';
import type {Branch} from './tree.ts';

/** Why a territory has no index: the dimension of which least is observed, and the share (0–1) of its weight that is. */
export interface NoIndexReason {
  readonly dimension: string;
  readonly observed: number;
}

/** What is observed of a tree, by territory. */
export interface Coverage {
  /** Of each dimension, in their order: the share of its weight that is observed, 0–1. */
  readonly shares: readonly Float64Array[];
  /** Share of the weight of all indicators that is observed, 0–1. */
  readonly observedWeight: Float64Array;
  /** Null where there is an index. */
  readonly reason: readonly (NoIndexReason | null)[];
}

/** Shares are sums of products: what is short of the minimum by rounding is not short of it. */
const tolerance = 1e-9;

/** True when the observed share (0–1) reaches the minimum. */
export function isEnough(observed: number | undefined, minimum: number): boolean {
  return observed !== undefined && observed >= minimum - tolerance;
}

/** What is observed of a tree, and which territories have no index because a dimension falls short or nothing is observed at all. */
export function coverageOf(tree: Branch, minimum: number): Coverage {
  const shares = tree.children.map(observedShare);
  const whole = totalWeight(tree.children);
  const {length} = tree.column;
  const observedWeight = new Float64Array(length);
  const reason: (NoIndexReason | null)[] = [];
  for (let at = 0; at < length; at++) {
    let lowest: NoIndexReason | null = null;
    for (const [which, {name, weight}] of tree.children.entries()) {
      const observed = shares[which]?.[at] ?? 0;
      observedWeight[at] = (observedWeight[at] ?? 0) + (weight / whole) * observed;
      if (!lowest || observed < lowest.observed) lowest = {dimension: name, observed};
    }
    const hasIndex = isEnough(lowest?.observed, minimum) && (observedWeight[at] ?? 0) > 0;
    reason.push(hasIndex ? null : lowest);
  }
  return {shares, observedWeight, reason};
}
