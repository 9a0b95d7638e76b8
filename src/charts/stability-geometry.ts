import {scaleLinear, scaleLog} from 'd3-scale';

/**
 * Widths of the columns, px. Narrow, `name` and `score` are 0: the name takes a line of its own above the interval, and
 * the bars have no room.
 */
export interface StabilityColumns {
  readonly name: number;
  readonly interval: number;
  readonly score: number;
  readonly share: number;
}

/** A tick of an axis: its value and its place, px. */
export interface AxisTick {
  readonly value: number;
  readonly x: number;
}

/** A part of a stacked bar, px; `index` is its place in the list given. */
export interface PlacedPart {
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

const gap = 12;
const shareWidth = 48;
const narrowShareWidth = 60;
/** Below this width the score is left out and names stand above: the interval is what the list is about. */
const narrowest = 420;
/** Room for half a dot on both sides of the axis of ranks. */
const padding = 6;
const rankValues = [1, 5, 20, 50, 100, 200, 500, 1000];

/** Shares a width in px among name, interval of ranks, score and share in the top; 12 px lie between two columns. */
export function stabilityColumns(width: number): StabilityColumns {
  if (width < narrowest) {
    const interval = Math.max(0, width - narrowShareWidth - gap);
    return {name: 0, interval, score: 0, share: narrowShareWidth};
  }
  const free = width - shareWidth - gap * 3;
  const name = Math.min(240, Math.round(free * 0.43));
  const interval = Math.round((free - name) * 0.57);
  return {name, interval, score: free - name - interval, share: shareWidth};
}

/** From a rank, 1 at the left, to px on a logarithmic axis; it reaches to `last`, at least 100. */
export function rankScale(last: number, width: number): (rank: number) => number {
  return scaleLog([1, Math.max(100, last)], [padding, Math.max(padding + 1, width - padding)]);
}

/** Ranks to write on the axis, ascending: 1 and `top` always, others where `room` px are free around them. */
export function rankTicks(
  scale: (rank: number) => number,
  last: number,
  top: number,
  room: number,
): AxisTick[] {
  const end = Math.max(100, last);
  const kept: AxisTick[] = [];
  for (const value of [1, top, ...rankValues]) {
    const x = scale(value);
    const isFree = kept.every((tick) => Math.abs(tick.x - x) >= room);
    if (value >= 1 && value <= end && isFree) kept.push({value, x});
  }
  return kept.sort((one, other) => one.x - other.x);
}

/**
 * Lays parts end to end from 0 on an axis to `maximum`, in the order given, with 1 px of ground between two. What is
 * missing, zero or below has no part.
 */
export function stackParts(
  parts: readonly number[],
  maximum: number,
  width: number,
): readonly PlacedPart[] {
  const scale = scaleLinear([0, Math.max(maximum, 1e-9)], [0, width]);
  const placed: PlacedPart[] = [];
  let from = 0;
  parts.forEach((part, index) => {
    if (!(part > 0)) return;
    const x = scale(from);
    placed.push({index, x, width: scale(from + part) - x});
    from += part;
  });
  return placed.map((part, at) =>
    at === placed.length - 1 ? part : {...part, width: Math.max(0.5, part.width - 1)},
  );
}
