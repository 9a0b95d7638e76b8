import {extent} from 'd3-array';
import {scaleLinear} from 'd3-scale';

/** A territory by two numbers; it is left out when one is missing (NaN). */
export interface ScatterPoint {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The room of the plot inside the margins, px. */
export interface ScatterRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A tick with its place, px. */
export interface ScatterTick {
  readonly value: number;
  readonly at: number;
}

/** A line on the page, px. */
export type PlacedLine = readonly [x1: number, y1: number, x2: number, y2: number];

/** Where everything stands; `known` are the points that have both numbers, ascending by x. */
export interface ScatterLayout {
  readonly known: readonly ScatterPoint[];
  readonly xTicks: readonly ScatterTick[];
  readonly yTicks: readonly ScatterTick[];
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
}

function paddedDomain(values: readonly number[]): [number, number] {
  const [least = 0, most = 1] = extent(values);
  const pad = (most - least || 1) * 0.03;
  return [least - pad, most + pad];
}

/** Places points; with `isSquare` both axes have one domain, so that a diagonal says `the same`. */
export function placeScatter(
  points: readonly ScatterPoint[],
  room: ScatterRoom,
  isSquare: boolean,
): ScatterLayout {
  const known = points
    .filter(({x, y}) => Number.isFinite(x) && Number.isFinite(y))
    .sort((one, other) => one.x - other.x);
  const xs = known.map((point) => point.x);
  const ys = known.map((point) => point.y);
  const both = paddedDomain([...xs, ...ys]);
  const xDomain = isSquare ? both : paddedDomain(xs);
  const yDomain = isSquare ? both : paddedDomain(ys);
  const x = scaleLinear(xDomain, [room.left, room.right]);
  const y = scaleLinear(yDomain, [room.bottom, room.top]);
  return {
    known,
    xTicks: x.ticks(4).map((value) => ({value, at: x(value)})),
    yTicks: y.ticks(4).map((value) => ({value, at: y(value)})),
    x,
    y,
    xDomain,
    yDomain,
  };
}

/** The part of `y = slope · x + intercept` inside the axes; null when none is. */
export function lineInside(
  slope: number,
  intercept: number,
  {x, y, xDomain, yDomain}: ScatterLayout,
): PlacedLine | null {
  if (!Number.isFinite(slope)) return null;
  const [least, most] = yDomain;
  const crossings = slope === 0 ? [] : [(least - intercept) / slope, (most - intercept) / slope];
  const valueAt = (at: number): number => slope * at + intercept;
  const slack = (most - least) * 1e-9;
  const inside = [...xDomain, ...crossings]
    .filter((at) => at >= xDomain[0] && at <= xDomain[1])
    .filter((at) => valueAt(at) >= least - slack && valueAt(at) <= most + slack);
  const [from, to] = extent(inside);
  if (from === undefined || from === to) return null;
  return [x(from), y(valueAt(from)), x(to), y(valueAt(to))];
}

/** One path for all points: a stroke with round ends draws a dot at each, in one element instead of a thousand. */
export function dotsPath({known, x, y}: ScatterLayout): string {
  return known.map((point) => `M${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}h0`).join('');
}

/** Place in `known` of the point nearest to a position, px, up to `reach` px away; −1 when none is. */
export function nearestDot(
  {known, x, y}: ScatterLayout,
  px: number,
  py: number,
  reach: number,
): number {
  let nearest = -1;
  let least = reach;
  known.forEach((point, index) => {
    const distance = Math.hypot(x(point.x) - px, y(point.y) - py);
    if (distance <= least) [nearest, least] = [index, distance];
  });
  return nearest;
}
