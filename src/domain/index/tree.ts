import {columnOf} from './number-column.ts';
import {quasiMean} from './means.ts';
import type {QuasiMean} from './means.ts';
import {normalise} from './normalise.ts';
import {isLessWorse} from './rescale.ts';
import {defaultRange, isLeaf, nameOf} from './scheme.ts';
import type {
  IndicatorTable,
  Normalisation,
  ScaleRange,
  Scheme,
  SchemeLeaf,
  SchemeNode,
} from './scheme.ts';

/** An indicator that is on, with its column on the common scale (NaN: no number). */
export interface Leaf {
  readonly name: string;
  readonly declared: SchemeLeaf;
  /** Among its siblings, on any scale; zero is off. */
  weight: number;
  column: Float64Array;
}

/** A group that is on, with room for its value in every territory. */
export interface Branch {
  readonly name: string;
  /** As of a leaf. */
  weight: number;
  /** Null is the arithmetic mean. */
  mean: QuasiMean | null;
  readonly children: readonly (Leaf | Branch)[];
  /** Filled by `evaluate`: on the common scale, NaN where nothing below is observed. */
  column: Float64Array;
  /** Filled by `evaluate`: the weight of the children that have a number. */
  readonly divisor: Float64Array;
}

/** True for an indicator. */
export function isTreeLeaf(child: Leaf | Branch): child is Leaf {
  return 'declared' in child;
}

/** The ends of the scale of a scheme. */
export function rangeOf(scheme: Scheme): ScaleRange {
  return scheme.range ?? defaultRange;
}

/**
 * The part of a scheme that is on, with the columns of a table: children of weight zero are left out, and so are groups in which
 * nothing is on. Null when nothing is.
 * @throws {RangeError} when a weight is negative or no number, or a column is not as long as the territories.
 */
export function plantTree(table: IndicatorTable, scheme: Scheme): Branch | null {
  return branchOf(table, scheme, scheme.root);
}

/** The indicators of a tree, in its order. */
export function leavesOf(branch: Branch): Leaf[] {
  return branch.children.flatMap((child) => (isTreeLeaf(child) ? [child] : leavesOf(child)));
}

const columns = new WeakMap<object, Map<string, Float64Array>>();

/** The column of an indicator on the common scale, kept with the values it was made of: a weight that moves costs nothing here. */
export function normalisedColumn(
  table: IndicatorTable,
  {indicator, goalposts}: SchemeLeaf,
  how: Normalisation,
  range: ScaleRange,
): Float64Array {
  const values = columnOf(table, indicator);
  const kept = columns.get(values) ?? new Map<string, Float64Array>();
  columns.set(values, kept);
  const {min, max, log} = goalposts;
  const key = [how, min, max, log === true, isLessWorse(goalposts), ...range].join('|');
  const column = kept.get(key) ?? normalise(values, goalposts, how, range);
  kept.set(key, column);
  return column;
}

/** The sum of the weights of siblings. */
export function totalWeight(siblings: readonly (Leaf | Branch)[]): number {
  return siblings.reduce((sum, {weight}) => sum + weight, 0);
}

/** Works out the column of a group and of every group below it. Children without a number or with a weight of zero are skipped. */
export function evaluate(branch: Branch): void {
  const {column, divisor, mean} = branch;
  column.fill(0);
  divisor.fill(0);
  for (const child of branch.children) {
    if (child.weight === 0) continue;
    if (!isTreeLeaf(child)) evaluate(child);
    if (mean) addThrough(branch, child, mean);
    else add(branch, child);
  }
  for (let at = 0; at < column.length; at++) {
    const average = (column[at] ?? NaN) / (divisor[at] ?? NaN);
    column[at] = mean ? mean.back(average) : average;
  }
}

/** Share of the weight below a group that is observed, 0–1, by territory: weights are multiplied down the tree. */
export function observedShare(child: Leaf | Branch): Float64Array {
  if (isTreeLeaf(child)) return child.column.map((value) => (Number.isNaN(value) ? 0 : 1));
  const total = new Float64Array(child.column.length);
  const whole = totalWeight(child.children);
  for (const below of child.children) {
    const observed = observedShare(below);
    for (let at = 0; at < total.length; at++)
      total[at] = (total[at] ?? 0) + (below.weight / whole) * (observed[at] ?? 0);
  }
  return total;
}

function add({column, divisor}: Branch, {weight, column: values}: Leaf | Branch): void {
  for (let at = 0; at < column.length; at++) {
    const value = values[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    column[at] = (column[at] ?? 0) + weight * value;
    divisor[at] = (divisor[at] ?? 0) + weight;
  }
}

function addThrough(branch: Branch, child: Leaf | Branch, {forward}: QuasiMean): void {
  const {column, divisor} = branch;
  const {weight, column: values} = child;
  for (let at = 0; at < column.length; at++) {
    const value = values[at] ?? NaN;
    if (Number.isNaN(value)) continue;
    column[at] = (column[at] ?? 0) + weight * forward(value);
    divisor[at] = (divisor[at] ?? 0) + weight;
  }
}

function branchOf(table: IndicatorTable, scheme: Scheme, node: SchemeNode): Branch | null {
  const children: (Leaf | Branch)[] = [];
  for (const child of node.children) {
    if (!(child.weight >= 0 && Number.isFinite(child.weight)))
      throw new RangeError(
        `Got a weight of ${child.weight} for '${nameOf(child)}' when expected 0 or more.`,
      );
    if (child.weight === 0) continue;
    const grown = isLeaf(child) ? leafOf(table, scheme, child) : branchOf(table, scheme, child);
    if (grown) children.push(grown);
  }
  if (children.length === 0) return null;
  return {
    name: node.id,
    weight: node.weight,
    mean: quasiMean(node.aggregation, rangeOf(scheme)),
    children,
    column: new Float64Array(table.territories.length),
    divisor: new Float64Array(table.territories.length),
  };
}

function leafOf(table: IndicatorTable, scheme: Scheme, leaf: SchemeLeaf): Leaf {
  return {
    name: leaf.indicator,
    declared: leaf,
    weight: leaf.weight,
    column: normalisedColumn(table, leaf, scheme.normalisation, rangeOf(scheme)),
  };
}
