import {scaleLinear} from 'd3-scale';
import {area, line} from 'd3-shape';

/** One value of a series: a year `2023` or a month `2023-01`; NaN where there is none. */
export interface TrendPoint {
  readonly x: string;
  readonly value: number;
  readonly implausible?: boolean;
}

/** A point on the page, px; `y` is NaN where there is no value. */
export interface PlacedPoint extends TrendPoint {
  readonly px: number;
  readonly py: number;
}

/** The room of the chart, px; the plot is what is left inside the margins. */
export interface TrendRoom {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn: points, lines with gaps, the parts of the line that are only suspected, gridlines and ticks. */
export interface TrendLayout {
  readonly points: readonly PlacedPoint[];
  readonly linePath: string;
  readonly areaPath: string;
  readonly breaks: readonly {readonly path: string; readonly x: number; readonly y: number}[];
  /** Values that stand alone between two gaps, where a line would not show. */
  readonly alone: readonly PlacedPoint[];
  readonly gridlines: readonly {readonly value: number; readonly y: number}[];
  readonly years: readonly {readonly year: string; readonly x: number}[];
  readonly base: number;
  readonly position: (x: string) => number;
}

/** The place of a year or a month on the time axis, in years; a month lies in its middle. */
export function timeOf(x: string): number {
  const year = Number(x.slice(0, 4));
  return x.length === 4 ? year : year + (Number(x.slice(5, 7)) - 0.5) / 12;
}

function isKnown(point: PlacedPoint | undefined): point is PlacedPoint {
  return point !== undefined && !Number.isNaN(point.value);
}

function placeYears(
  points: readonly TrendPoint[],
  position: (time: number) => number,
  isMonthly: boolean,
  width: number,
): {year: string; x: number}[] {
  const years = [...new Set(points.map((point) => point.x.slice(0, 4)))];
  const room = Math.max(1, Math.floor(width / 52));
  const every = Math.max(1, Math.ceil((years.length - 1) / room));
  const isShown = (index: number): boolean =>
    every === 1 ||
    index % every === 0 ||
    (index === years.length - 1 && index % every >= every / 2);
  return years
    .filter((_, index) => isShown(index))
    .map((year) => ({year, x: position(Number(year) + (isMonthly ? 0.5 : 0))}));
}

/**
 * Places a series: y from 0 to a round number over the largest value, x by time, so that a missing month is a gap and not
 * a shorter line. The segment that ends at an `x` of `breaks` is left out of the line and given apart.
 */
export function placeTrend(
  points: readonly TrendPoint[],
  breaks: readonly string[],
  room: TrendRoom,
): TrendLayout {
  const isMonthly = (points[0]?.x.length ?? 4) > 4;
  const half = isMonthly ? 0.5 / 12 : 0;
  const first = timeOf(points[0]?.x ?? '0') - half;
  const last = timeOf(points.at(-1)?.x ?? '1') + half;
  const xScale = scaleLinear([first, Math.max(last, first + 1 / 12)], [2, room.width - room.right]);
  const base = room.height - room.bottom;
  const values = points.map((point) => point.value).filter((value) => !Number.isNaN(value));
  const yScale = scaleLinear([0, Math.max(1e-9, ...values)], [base, room.top]).nice(3);
  const placed = points.map((point) => ({
    ...point,
    px: xScale(timeOf(point.x)),
    py: Number.isNaN(point.value) ? NaN : yScale(point.value),
  }));
  const isSuspect = (index: number): boolean => breaks.includes(placed[index]?.x ?? '');
  const drawn = placed.flatMap((point, index) =>
    isSuspect(index) ? [{...point, value: NaN}, point] : [point],
  );
  const makeLine = line<PlacedPoint>(
    (point) => point.px,
    (point) => point.py,
  );
  const makeArea = area<PlacedPoint>(
    (point) => point.px,
    base,
    (point) => point.py,
  );
  const suspected = placed.flatMap((point, index) => {
    const before = placed[index - 1];
    if (!isSuspect(index) || !isKnown(point) || !isKnown(before)) return [];
    const [x, y] = [(before.px + point.px) / 2, (before.py + point.py) / 2];
    return [{path: makeLine([before, point]) ?? '', x, y}];
  });
  return {
    points: placed,
    linePath: makeLine.defined(isKnown)(drawn) ?? '',
    areaPath: makeArea.defined(isKnown)(placed) ?? '',
    breaks: suspected,
    alone: placed.filter(
      (point, index) =>
        isKnown(point) && !isKnown(placed[index - 1]) && !isKnown(placed[index + 1]),
    ),
    gridlines: yScale
      .ticks(base - room.top < 64 ? 1 : 2)
      .map((value) => ({value, y: Math.round(yScale(value)) + 0.5})),
    years: placeYears(points, xScale, isMonthly, room.width - room.right),
    base,
    position: (x) => xScale(timeOf(x)),
  };
}

/** The index of the point nearest to a horizontal position, px; −1 without points. */
export function nearestPoint(points: readonly PlacedPoint[], px: number): number {
  let nearest = -1;
  let least = Infinity;
  points.forEach((point, index) => {
    const distance = Math.abs(point.px - px);
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}
