import {coverageOf} from './coverage.ts';
import {liftedGeometric, quasiMean} from './means.ts';
import type {QuasiMean} from './means.ts';
import type {IndicatorTable, Normalisation, Scheme} from './scheme.ts';
import {evaluate, isTreeLeaf, leavesOf, normalisedColumn, plantTree, rangeOf} from './tree.ts';
import type {Branch, Leaf} from './tree.ts';

/** The three ways to bring indicators to one scale, in the order in which they are drawn. */
export const normalisations = ['minmax', 'percentile', 'zscore'] as const;

/** Choices with which an index is made anew; the weights are those that stand in the tree. */
export interface Choices {
  readonly normalisation: Normalisation;
  readonly isGeometric: boolean;
  /** Place among the indicators of the one left out; −1 leaves none out. */
  readonly without: number;
}

/** Siblings, with the weights they have by the scheme. */
export interface WeightGroup {
  readonly children: readonly (Leaf | Branch)[];
  readonly declared: readonly number[];
}

/** What all draws have in common, cut to the territories that have an index. */
export interface StabilityPlan {
  /** Places in the table of the territories that have an index. */
  readonly rows: readonly number[];
  readonly tree: Branch;
  readonly leaves: readonly Leaf[];
  /** The tree and every group in it, each with the weights of its children as declared. */
  readonly groups: readonly WeightGroup[];
  readonly declaredChoices: Choices;
  /** Works out the scores of `rows`; the column is written over by the next call. */
  readonly scoresFor: (choices: Choices) => Float64Array;
}

/**
 * Prepares an index to be made many times: the three normalisations of every indicator over the whole table, then only the territories
 * that have an index by the scheme as declared. Null when nothing is switched on.
 *
 * The geometric choice is the scheme's own aggregation across dimensions where that is geometric or scaled geometric. Where it is arithmetic
 * it is the geometric mean over 0.1–10: over 0–10 one dimension at zero would make the whole index zero, and half the ranks ties.
 */
export function planStability(table: IndicatorTable, scheme: Scheme): StabilityPlan | null {
  const whole = plantTree(table, scheme);
  if (!whole) return null;
  const range = rangeOf(scheme);
  const {reason} = coverageOf(whole, scheme.minimumObserved);
  const rows = [...reason.keys()].filter((row) => reason[row] === null);
  const cut = (column: Float64Array): Float64Array =>
    Float64Array.from(rows, (row) => column[row] ?? NaN);
  const tree = cutBranch(whole, cut, rows.length);
  const leaves = leavesOf(tree);
  const columns = new Map(
    normalisations.map((how) => [
      how,
      leaves.map(({declared}) => cut(normalisedColumn(table, declared, how, range))),
    ]),
  );
  const geometric: QuasiMean = quasiMean(scheme.root.aggregation, range) ?? liftedGeometric(range);
  const scoresFor = ({normalisation, isGeometric, without}: Choices): Float64Array => {
    tree.mean = isGeometric ? geometric : null;
    for (const [place, leaf] of leaves.entries())
      leaf.column = columns.get(normalisation)?.[place] ?? leaf.column;
    evaluateWithout(tree, leaves[without]);
    return tree.column;
  };
  const declaredChoices = {
    normalisation: scheme.normalisation,
    isGeometric: scheme.root.aggregation !== 'arithmetic',
    without: -1,
  };
  return {rows, tree, leaves, groups: groupsOf(tree), declaredChoices, scoresFor};
}

/** Evaluates a tree with an indicator switched off, and switches it on again. */
function evaluateWithout(tree: Branch, left: Leaf | undefined): void {
  const weight = left?.weight ?? 0;
  if (left) left.weight = 0;
  evaluate(tree);
  if (left) left.weight = weight;
}

function groupsOf(branch: Branch): WeightGroup[] {
  const {children} = branch;
  const below = children.flatMap((child) => (isTreeLeaf(child) ? [] : groupsOf(child)));
  return [{children, declared: children.map(({weight}) => weight)}, ...below];
}

function cutBranch(
  branch: Branch,
  cut: (column: Float64Array) => Float64Array,
  length: number,
): Branch {
  return {
    ...branch,
    children: branch.children.map((child) =>
      isTreeLeaf(child) ? {...child, column: cut(child.column)} : cutBranch(child, cut, length),
    ),
    column: new Float64Array(length),
    divisor: new Float64Array(length),
  };
}
