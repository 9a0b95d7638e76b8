import {max} from 'd3-array';
import {scaleLinear} from 'd3-scale';
import type {MonthWindow} from './month-window.ts';

/** Vertical measures of the time bar, px from the top of the chart. @see ui.md §2 */
export const timelineRows = {
  readout: 11,
  bandTop: 16,
  barTop: 26,
  base: 78,
  tick: 82,
  year: 96,
  height: 106,
  labelRows: [26, 50],
} as const;

/** Free px left and right of the bars. */
export const timelineMargin = {left: 10, right: 20} as const;

/** One bar: px, snapped to the device's pixels so that its edges are sharp. `missing` has no series, not zero. */
export interface TimelineBar {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly missing: boolean;
}

/** A year tick: the left edge of its first month and the middle of its months, px. */
export interface YearTick {
  readonly year: string;
  readonly x: number;
  readonly middle: number;
  readonly labelled: boolean;
  readonly selected: boolean;
}

/** Left edge of a month, px; `index` may be the count, which gives the right edge of the last one. */
export function monthX(index: number, width: number, count: number): number {
  const room = width - timelineMargin.left - timelineMargin.right;
  return timelineMargin.left + (index / Math.max(1, count)) * room;
}

/** The bars of a series of months in a chart of `width` px. `pixelRatio` is the device's. */
export function placeBars(
  values: readonly number[],
  width: number,
  pixelRatio: number,
): TimelineBar[] {
  const {base, barTop} = timelineRows;
  const top = max(values, (value) => (Number.isNaN(value) ? 0 : value)) ?? 0;
  const y = scaleLinear([0, Math.max(1, top)], [base, barTop]);
  const snap = (value: number): number => Math.round(value * pixelRatio) / pixelRatio;
  return values.map((value, index) => {
    const left = snap(monthX(index, width, values.length));
    const right = snap(monthX(index + 1, width, values.length));
    const missing = Number.isNaN(value);
    const high = missing ? 6 : base - y(value);
    const height = value > 0 ? Math.max(1, snap(high)) : missing ? high : 0;
    const gap = right - left > 2 ? 1 : 0;
    return {index, x: left, y: base - height, width: right - left - gap, height, missing};
  });
}

/** Ticks of the years of a series of months `2012-01`…; labels are left out so that they keep 34 px. */
export function placeYears(
  months: readonly string[],
  width: number,
  window: MonthWindow,
): YearTick[] {
  const firsts = months.flatMap((month, index) =>
    index === 0 || month.endsWith('-01') ? [{year: month.slice(0, 4), index}] : [],
  );
  const perYear = monthX(12, width, months.length) - monthX(0, width, months.length);
  const every = [1, 2, 3, 4, 6].find((step) => step * perYear >= 34) ?? 12;
  return firsts.map(({year, index}, order) => {
    const next = firsts[order + 1]?.index ?? months.length;
    const x = monthX(index, width, months.length);
    return {
      year,
      x,
      middle: (x + monthX(next, width, months.length)) / 2,
      labelled: order % every === 0,
      selected: window.from < next && window.to >= index,
    };
  });
}
