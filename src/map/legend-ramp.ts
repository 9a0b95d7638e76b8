import {approximateTextWidth} from '../domain/drawing/text-width.ts';
import {classIndex} from '../domain/classes.ts';
import type {Locale} from '../i18n/format.ts';
import {shortNumbers} from './short-numbers.ts';

/** The classes of a choropleth: `breaks` ascending, one colour more than breaks, the extent of the values. */
export interface LegendScale {
  readonly breaks: readonly number[];
  /** CSS colours, low to high. */
  readonly colors: readonly string[];
  readonly maximum: number;
  /** The lowest value, for a linear scale that goes below zero. */
  readonly minimum?: number;
  /** Distribution over the territories drawn; edges ascending, one more than counts. Null leaves the bars out. */
  readonly histogram: {
    readonly edges: readonly number[];
    readonly counts: readonly number[];
  } | null;
  readonly scale: 'log' | 'linear';
}

/** A rectangle of the ramp or of the histogram, px; `height` grows upwards from the ramp. */
export interface RampRectangle {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

/** A text under the ramp, px. */
export interface RampLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The ramp as drawn. `isWide` tells that the labels only fit over the whole legend. */
export interface RampLayout {
  readonly width: number;
  readonly isWide: boolean;
  readonly classes: readonly RampRectangle[];
  readonly bars: readonly RampRectangle[];
  readonly labels: readonly RampLabel[];
  /** Where a value stands, px; clamped to the ramp. */
  readonly position: (value: number) => number;
}

/** How wide the ramp may be, px: beside the states, over the whole legend, and how high the bars are. */
export interface RampRoom {
  readonly narrow: number;
  readonly wide: number;
  readonly barHeight: number;
  readonly fontSize: number;
}

/** A log ramp begins at a sixteenth of the first break; what is lower stands at its left edge. */
const lowestShare = 1 / 16;

function lowerLimit({breaks, scale, minimum = 0}: LegendScale): number {
  const first = breaks[0] ?? 1;
  if (scale === 'log') return first * lowestShare;
  return first < 0 ? Math.min(minimum, first * 1.1) : Math.min(0, first);
}

function upperLimit({breaks, maximum}: LegendScale): number {
  const last = breaks.at(-1) ?? 1;
  return Math.max(maximum, last * 1.1);
}

function share(value: number, low: number, high: number, isLog: boolean): number {
  const part = isLog
    ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
    : (value - low) / (high - low);
  return Math.min(1, Math.max(0, part));
}

function proportionalPosition(scale: LegendScale, width: number): (value: number) => number {
  const low = lowerLimit(scale);
  const high = upperLimit(scale);
  return (value) => share(value, low, high, scale.scale === 'log') * width;
}

function equalPosition(scale: LegendScale, width: number): (value: number) => number {
  const limits = [lowerLimit(scale), ...scale.breaks, upperLimit(scale)];
  const step = width / (limits.length - 1);
  return (value) => {
    const index = classIndex(value, scale.breaks);
    const low = limits[index] ?? 0;
    const high = limits[index + 1] ?? low + 1;
    return (index + share(value, low, high, scale.scale === 'log')) * step;
  };
}

function span(label: RampLabel, fontSize: number): readonly [left: number, right: number] {
  const width = approximateTextWidth(label.text, fontSize);
  if (label.anchor === 'start') return [label.x, label.x + width];
  if (label.anchor === 'end') return [label.x - width, label.x];
  return [label.x - width / 2, label.x + width / 2];
}

/** The highest value is written at the end of the ramp only where it lies in the last class. */
const isBeyond = ({breaks, maximum}: LegendScale): boolean =>
  maximum > (breaks.at(-1) ?? -Infinity);

function collide(one: RampLabel | undefined, other: RampLabel | undefined, size: number): boolean {
  if (!one || !other) return false;
  return span(one, size)[1] + 2 > span(other, size)[0];
}

function labelsOf(
  scale: LegendScale,
  position: (value: number) => number,
  width: number,
  locale: Locale,
): {readonly breaks: RampLabel[]; readonly low: RampLabel; readonly high: RampLabel} {
  const top = scale.maximum >= 100 ? Math.round(scale.maximum) : scale.maximum;
  const bottom = scale.scale === 'log' ? Math.min(0, scale.breaks[0] ?? 0) : lowerLimit(scale);
  const texts = shortNumbers([...scale.breaks, top, Math.round(bottom * 10) / 10], locale);
  const breaks = scale.breaks.map((value, index) => ({
    x: position(value),
    text: texts[index] ?? '',
    anchor: 'middle' as const,
  }));
  const low = {x: 0, text: texts.at(-1) ?? ''};
  const high = {x: width, text: texts.at(-2) ?? ''};
  return {breaks, low: {...low, anchor: 'start'}, high: {...high, anchor: 'end'}};
}

function layoutWith(
  scale: LegendScale,
  position: (value: number) => number,
  width: number,
  room: RampRoom,
): Pick<RampLayout, 'classes' | 'bars'> {
  const limits = [lowerLimit(scale), ...scale.breaks, upperLimit(scale)];
  const edges = limits.map((limit, index) =>
    index === 0 ? 0 : index === limits.length - 1 ? width : position(limit),
  );
  const classes = scale.colors.map((color, index) => {
    const x = edges[index] ?? 0;
    return {x, width: Math.max(1, (edges[index + 1] ?? width) - x), height: 0, color};
  });
  const {edges: bins, counts} = scale.histogram ?? {edges: [], counts: []};
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, index) => {
    const [from, to] = [bins[index] ?? 0, bins[index + 1] ?? 0];
    const middle = scale.scale === 'log' && from > 0 ? Math.sqrt(from * to) : (from + to) / 2;
    const x = position(from);
    return {
      x,
      width: Math.max(1, position(to) - x - 1),
      height: count === 0 ? 0 : Math.max(1, (count / most) * room.barHeight),
      color: scale.colors[classIndex(middle, scale.breaks)] ?? 'currentColor',
    };
  });
  return {classes, bars};
}

/**
 * Lays the ramp out as narrow as its labels allow: on the true scale beside the states, there with classes of equal
 * width, then the same two over the whole legend. Every break keeps its label; the ends give way where they would collide.
 */
export function layoutRamp(scale: LegendScale, room: RampRoom, locale: Locale): RampLayout {
  const attempts = [
    {width: room.narrow, position: proportionalPosition(scale, room.narrow), isWide: false},
    {width: room.narrow, position: equalPosition(scale, room.narrow), isWide: false},
    {width: room.wide, position: proportionalPosition(scale, room.wide), isWide: true},
    {width: room.wide, position: equalPosition(scale, room.wide), isWide: true},
  ];
  const size = room.fontSize;
  const fits = attempts.find(({position, width}) => {
    const {breaks, high} = labelsOf(scale, position, width, locale);
    const all = [...breaks, high];
    return all.every((label, index) => !collide(label, all[index + 1], size));
  });
  const chosen = fits ?? {
    width: room.wide,
    position: equalPosition(scale, room.wide),
    isWide: true,
  };
  const {breaks, low, high} = labelsOf(scale, chosen.position, chosen.width, locale);
  const labels = [
    ...(collide(low, breaks[0], size) ? [] : [low]),
    ...breaks,
    ...(isBeyond(scale) && !collide(breaks.at(-1), high, size) ? [high] : []),
  ];
  return {...chosen, ...layoutWith(scale, chosen.position, chosen.width, room), labels};
}

/** The ramp with classes of equal width, for a phone. */
export function layoutEqualRamp(scale: LegendScale, width: number, locale: Locale): RampLayout {
  const position = equalPosition(scale, width);
  const room = {narrow: width, wide: width, barHeight: 0, fontSize: 12};
  const {breaks, low, high} = labelsOf(scale, position, width, locale);
  const hasHigh = isBeyond(scale) && !collide(breaks.at(-1), high, 12);
  const labels = hasHigh ? [low, ...breaks, high] : [low, ...breaks];
  return {width, isWide: true, position, labels, ...layoutWith(scale, position, width, room)};
}
