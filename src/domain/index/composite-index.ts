import {contributions} from './contributions.ts';
import {coverageOf, isEnough} from './coverage.ts';
import type {NoIndexReason} from './coverage.ts';
import {medianOfAscending, observedAscending} from './number-column.ts';
import type {IndicatorTable, Scheme} from './scheme.ts';
import {evaluate, plantTree} from './tree.ts';

/** The index of every territory, in the order of the table. */
export interface CompositeIndex {
  /** `no-weights` when everything is switched off: then no territory has an index, and no reason of its own. */
  readonly status: 'ok' | 'no-weights';
  readonly territories: readonly string[];
  /** On the scale of the scheme (0–10), higher is to be looked at first; NaN: no index. */
  readonly score: Float64Array;
  /** Of the dimensions that are on, in their order; NaN where less of one is observed than the scheme asks for. */
  readonly byDimension: ReadonlyMap<string, Float64Array>;
  /** What each indicator adds to the score against the national median territory; worked out at first access. */
  readonly contributions: ReadonlyMap<string, Float64Array>;
  /** Share of the weight of all indicators that is observed, 0–1. */
  readonly observedWeight: Float64Array;
  /** Null where there is an index. */
  readonly reason: readonly (NoIndexReason | null)[];
  /** Median of the scores; NaN when there is none. */
  readonly median: number;
}

/**
 * The index of every territory of a table. Weights are brought to a sum of one at every node and multiplied down the tree; a missing
 * indicator is skipped, and its weight goes to its siblings. A territory with less than `minimumObserved` of the weight of a dimension
 * observed has no index; neither has one with nothing observed in a dimension that is the only one. Weights of zero
 * switch off: what is off is neither worked out nor required.
 * @throws {RangeError} when a weight is negative or no number, a column is not as long as the territories, or a goalpost is impossible.
 * @see method.md §2; OECD and JRC, Handbook on Constructing Composite Indicators (2008), steps 5 and 6
 */
export function compositeIndex(table: IndicatorTable, scheme: Scheme): CompositeIndex {
  const tree = plantTree(table, scheme);
  if (!tree) return withoutWeights(table);
  evaluate(tree);
  const {shares, reason, observedWeight} = coverageOf(tree, scheme.minimumObserved);
  const score = tree.column.map((value, at) => (reason[at] ? NaN : value));
  let added: ReadonlyMap<string, Float64Array> | null = null;
  return {
    status: 'ok',
    territories: table.territories,
    score,
    byDimension: new Map(
      tree.children.map((dimension, which) => [
        dimension.name,
        dimension.column.map((value, at) =>
          isEnough(shares[which]?.[at], scheme.minimumObserved) ? value : NaN,
        ),
      ]),
    ),
    get contributions() {
      added ??= contributions(table, scheme).byIndicator;
      return added;
    },
    observedWeight,
    reason,
    median: medianOfAscending(observedAscending(score)),
  };
}

function withoutWeights(table: IndicatorTable): CompositeIndex {
  const {length} = table.territories;
  return {
    status: 'no-weights',
    territories: table.territories,
    score: new Float64Array(length).fill(NaN),
    byDimension: new Map(),
    contributions: new Map(),
    observedWeight: new Float64Array(length),
    reason: Array.from({length}, () => null),
    median: NaN,
  };
}
