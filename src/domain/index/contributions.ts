import {coverageOf} from './coverage.ts';
import {medianOfAscending, observedAscending, toNumbers, columnOf} from './number-column.ts';
import {normaliser} from './normalise.ts';
import type {IndicatorTable, Scheme} from './scheme.ts';
import {shareAmount} from './share-amount.ts';
import type {Amount} from './share-amount.ts';
import {splitDifference} from './split-difference.ts';
import {evaluate, isTreeLeaf, leavesOf, plantTree, rangeOf} from './tree.ts';
import type {Branch, Leaf} from './tree.ts';

/** What the parts of an index add to the score against a reference, by territory; NaN where there is no index. */
export interface Contributions {
  /** The score of the reference seen through the indicators that the territory has; score − base is what is shared out. */
  readonly base: Float64Array;
  /** By indicator, in the order of the tree; they sum to score − base. Zero where the territory has no number. */
  readonly byIndicator: ReadonlyMap<string, Float64Array>;
  /** By dimension: the sum of its indicators. */
  readonly byDimension: ReadonlyMap<string, Float64Array>;
}

/**
 * How much each indicator adds to the score against the national median territory: the one in which every indicator stands at the median
 * of the table on the common scale. A territory is compared with it over the indicators that it has, so that the parts always sum to
 * score − base. At an arithmetic node the parts are weight times difference; at a geometric one the difference is shared
 * among the children by their Shapley values and linearly below. An indicator that stands twice in the tree has its sum.
 * @throws {RangeError} as `compositeIndex` does, and when a geometric node has more than 12 children.
 * @see method.md §2
 */
export function contributions(table: IndicatorTable, scheme: Scheme): Contributions {
  return share(table, scheme, (leaf) => medianOfAscending(observedAscending(leaf.column)));
}

/**
 * The same against any territory: `reference` has the value of each indicator in its own unit. An indicator of which the reference has no
 * number adds nothing: there is nothing to compare it with.
 * @throws {RangeError} as `contributions` does.
 */
export function contributionsAgainst(
  table: IndicatorTable,
  scheme: Scheme,
  reference: ReadonlyMap<string, number>,
): Contributions {
  const range = rangeOf(scheme);
  return share(table, scheme, ({name, declared}) => {
    const numbers = toNumbers(columnOf(table, name));
    const place = normaliser(numbers, declared.goalposts, scheme.normalisation, range);
    return place(reference.get(name) ?? NaN);
  });
}

function share(
  table: IndicatorTable,
  scheme: Scheme,
  referenceOf: (leaf: Leaf) => number,
): Contributions {
  const own = plantTree(table, scheme);
  const other = plantTree(table, scheme);
  const {length} = table.territories;
  if (!own || !other)
    return {
      base: new Float64Array(length).fill(NaN),
      byIndicator: new Map(),
      byDimension: new Map(),
    };
  for (const leaf of leavesOf(other)) {
    const place = referenceOf(leaf);
    leaf.column = leaf.column.map((value) =>
      Number.isNaN(value) || Number.isNaN(place) ? value : place,
    );
  }
  evaluate(own);
  evaluate(other);
  const {reason} = coverageOf(own, scheme.minimumObserved);
  const whole = own.column.map((value, at) =>
    reason[at] ? NaN : value - (other.column[at] ?? NaN),
  );
  const byDimension = new Map<string, Float64Array>();
  const byIndicator = new Map<string, Float64Array>();
  const range = rangeOf(scheme);
  const descend = (branch: Branch, twin: Branch, above: Amount): void => {
    const amounts = shareAmount(branch, splitDifference(branch, twin, range), above);
    for (const [place, child] of branch.children.entries()) {
      const below = twin.children[place];
      const amount = amounts[place];
      if (!amount || !below) continue;
      if (branch === own) accumulate(byDimension, child.name, amount.added);
      if (isTreeLeaf(child)) accumulate(byIndicator, child.name, amount.added);
      else if (!isTreeLeaf(below)) descend(child, below, amount);
    }
  };
  descend(own, other, {added: whole, slope: whole.map(() => 1)});
  return {
    base: other.column.map((value, at) => (reason[at] ? NaN : value)),
    byIndicator,
    byDimension,
  };
}

function accumulate(sums: Map<string, Float64Array>, name: string, added: Float64Array): void {
  const before = sums.get(name);
  sums.set(name, before ? added.map((value, at) => value + (before[at] ?? NaN)) : added);
}
