import {contributionsAgainst} from './contributions.ts';
import {medianOfAscending, observedAscending, toNumbers, columnOf} from './number-column.ts';
import {normaliser} from './normalise.ts';
import {
  isLeaf,
  nameOf,
  type IndicatorTable,
  type Scheme,
  type SchemeLeaf,
  type SchemeNode,
} from './scheme.ts';
import {normalisedColumn, rangeOf} from './tree.ts';

/** Why one territory has its score against a reference. */
export interface OwnContributions {
  /** The score of the reference seen through the indicators that the territory has. */
  readonly base: number;
  /** Points by indicator; they sum to score − base. Zero where the territory or the reference has no number. */
  readonly byIndicator: ReadonlyMap<string, number>;
}

const medians = new WeakMap<Float64Array, number>();

function medianOf(column: Float64Array): number {
  const known = medians.get(column);
  if (known !== undefined) return known;
  const median = medianOfAscending(observedAscending(column));
  medians.set(column, median);
  return median;
}

function leavesOf(node: SchemeNode): SchemeLeaf[] {
  return node.children.flatMap((child) => (isLeaf(child) ? [child] : leavesOf(child)));
}

/**
 * What `contributions` gives for one territory (a row of the table), or `contributionsAgainst` where a reference is given in
 * the units of the indicators, without working it out for all the others: on a table of that row alone, already on
 * the common scale.
 * @throws {RangeError} as `contributions` does
 */
export function contributionsOf(
  table: IndicatorTable,
  scheme: Scheme,
  row: number,
  reference: ReadonlyMap<string, number> | null = null,
): OwnContributions {
  const range = rangeOf(scheme);
  const [min, max] = range;
  const values = new Map<string, Float64Array>();
  const references = new Map<string, number>();
  for (const leaf of leavesOf(scheme.root)) {
    const column = normalisedColumn(table, leaf, scheme.normalisation, range);
    const name = nameOf(leaf);
    values.set(name, Float64Array.of(column[row] ?? NaN));
    if (reference === null) references.set(name, medianOf(column));
    else {
      const numbers = toNumbers(columnOf(table, name));
      const place = normaliser(numbers, leaf.goalposts, scheme.normalisation, range);
      references.set(name, place(reference.get(name) ?? NaN));
    }
  }
  const onScale = (node: SchemeNode): SchemeNode => ({
    ...node,
    children: node.children.map((child) =>
      isLeaf(child) ? {...child, goalposts: {min, max}} : onScale(child),
    ),
  });
  const alone: Scheme = {...scheme, normalisation: 'minmax', root: onScale(scheme.root)};
  const own = {territories: [table.territories[row] ?? ''], values};
  const {base, byIndicator} = contributionsAgainst(own, alone, references);
  return {
    base: base[0] ?? NaN,
    byIndicator: new Map([...byIndicator].map(([name, points]) => [name, points[0] ?? NaN])),
  };
}
