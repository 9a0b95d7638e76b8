import {scaleLinear} from 'd3-scale';

/** A bar from the baseline, px. */
export interface PlacedBar {
  readonly x: number;
  readonly width: number;
}

/** Where bars stand: the baseline and one bar for each value, missing ones without width. */
export interface DivergingLayout {
  readonly zero: number;
  readonly bars: readonly PlacedBar[];
}

/** Bars to both sides of a baseline in `width` px; one scale for both sides, so that lengths compare. */
export function placeDiverging(values: readonly number[], width: number): DivergingLayout {
  const known = values.filter((value) => !Number.isNaN(value));
  const least = Math.min(0, ...known);
  const most = Math.max(0, ...known);
  const scale = scaleLinear([least, most > least ? most : least + 1], [1, Math.max(2, width - 1)]);
  const zero = scale(0);
  const bars = values.map((value) => {
    if (Number.isNaN(value)) return {x: zero, width: 0};
    return {x: Math.min(zero, scale(value)), width: Math.abs(scale(value) - zero)};
  });
  return {zero, bars};
}

/** Values by how much they move the sum, the largest first, and missing ones last; equal ones stay in their order. */
export function bySize<Item extends {readonly points: number}>(items: readonly Item[]): Item[] {
  const size = (item: Item): number => (Number.isNaN(item.points) ? -1 : Math.abs(item.points));
  return [...items].sort((one, other) => size(other) - size(one));
}

/**
 * The fewest digits, from `digits` to 3, with which `base` and `sum` as written add up to `total` as written. Three when
 * none do: the reader is then told what is left.
 */
export function digitsThatAdd(base: number, sum: number, total: number, digits: number): number {
  for (let count = digits; count < 3; count += 1) {
    const unit = 10 ** count;
    const [one, other, whole] = [base, sum, total].map((value) => Math.round(value * unit));
    if (Number.isNaN(whole) || (one ?? 0) + (other ?? 0) === whole) return count;
  }
  return 3;
}
