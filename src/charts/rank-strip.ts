import {scaleLinear, scaleLog, scaleSqrt} from 'd3-scale';

/** A place on the strip with how many values lie in it; `opacity` is what as many ticks on each other would have. */
export interface StripTick {
  readonly x: number;
  readonly opacity: number;
}

/** A scale from values to px; on a logarithmic one, zero and less stand at the left edge. */
export function stripScale(
  values: readonly number[],
  width: number,
  scale: 'log' | 'sqrt' | 'linear',
): (value: number) => number {
  const most = Math.max(...values);
  if (scale === 'sqrt') return scaleSqrt([0, most], [0, width]);
  if (scale === 'linear') return scaleLinear([Math.min(0, ...values), most], [0, width]);
  const positive = values.filter((value) => value > 0);
  const least = Math.min(...positive);
  if (positive.length === 0 || least === most) return () => width / 2;
  const log = scaleLog([least, most], [0, width]);
  return (value) => (value > least ? log(value) : 0);
}

/** One tick a px column instead of one a value: the same picture as `alpha` ticks on each other, and 332 not 1.122. */
export function stripTicks(positions: readonly number[], alpha: number): StripTick[] {
  const counts = new Map<number, number>();
  for (const position of positions) {
    const x = Math.round(position);
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([x, count]) => ({x, opacity: 1 - (1 - alpha) ** count}));
}

/** The five rows around the one at `index`, fewer only when there are fewer; shifted at the ends of the ranking. */
export function fiveAround<Item>(items: readonly Item[], index: number): readonly Item[] {
  const first = Math.max(0, Math.min(index - 2, items.length - 5));
  return items.slice(first, first + 5);
}
