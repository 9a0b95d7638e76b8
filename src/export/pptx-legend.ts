import {
  colours,
  column,
  drawingPixel,
  fillColour,
  heightOf,
  words,
  type Slide,
} from './pptx-style.ts';
import type {SlideLegend, SlideMark, SlideSwatch} from './slide-legend.ts';

const {left, width} = column;
const size = 9.5;
const rowHeight = 0.205;

interface Pen {
  readonly slide: Slide;
  readonly lang: string;
}

function line(pen: Pen, text: string, y: number, points: number, isBold = false): number {
  const height = heightOf(text, points, width);
  pen.slide.addText(text, {
    ...words(points, {bold: isBold, lang: pen.lang}),
    ...{x: left, y, w: width, h: height},
  });
  return y + height;
}

function ramp(
  pen: Pen,
  {colours: fills, labels}: NonNullable<SlideLegend['ramp']>,
  y: number,
): number {
  const step = width / fills.length;
  fills.forEach((fill, index) => {
    pen.slide.addShape('rect', {
      ...{x: left + index * step, y, w: step, h: 0.17},
      fill: {color: fillColour(fill) ?? colours.paper},
      line: {color: colours.quiet, width: 0.5},
    });
  });
  const labelWidth = 0.7;
  for (const {at, words: text} of labels) {
    const centre = left + at * width;
    const align = at < 0.01 ? 'left' : at > 0.99 ? 'right' : 'center';
    const x = {left: centre, right: centre - labelWidth, center: centre - labelWidth / 2}[align];
    pen.slide.addText(text, {
      ...words(size, {align, lang: pen.lang}),
      ...{x, y: y + 0.19, w: labelWidth, h: 0.18},
    });
  }
  return y + 0.42;
}

function swatch(
  pen: Pen,
  {fill, words: text, count}: SlideSwatch,
  x: number,
  y: number,
  w: number,
): void {
  const colour = fillColour(fill);
  pen.slide.addShape('rect', {
    ...{x, y: y + 0.035, w: 0.22, h: 0.135},
    ...(colour ? {fill: {color: colour}} : {}),
    line: {color: colours.quiet, width: 0.5},
  });
  if (fill === 'flagged')
    pen.slide.addText('!', {
      ...words(8, {bold: true, align: 'center', valign: 'middle', color: colours.paper}),
      ...{x, y: y + 0.035, w: 0.22, h: 0.135},
    });
  pen.slide.addText(
    [
      {text: `${text} `, options: {lang: pen.lang}},
      {text: count, options: {color: colours.quiet, lang: pen.lang}},
    ],
    {...words(size, {valign: 'middle'}), x: x + 0.3, y, w: w - 0.32, h: rowHeight},
  );
}

function swatches(pen: Pen, entries: readonly SlideSwatch[], y: number): number {
  const isLong = entries.some(({words: text}) => text.length > 24);
  const columns = isLong ? 1 : entries.length > 6 ? 3 : 2;
  const rows = Math.ceil(entries.length / columns);
  const step = width / columns;
  entries.forEach((entry, index) => {
    const x = left + Math.floor(index / rows) * step;
    swatch(pen, entry, x, y + (index % rows) * rowHeight, step);
  });
  return y + rows * rowHeight;
}

const cell = 0.4;

function grid(
  pen: Pen,
  {cells, x, y: yWords}: NonNullable<SlideLegend['grid']>,
  y: number,
): number {
  const top = line(pen, yWords, y, size) + 0.03;
  cells.forEach(({colour, words: text}, place) => {
    const isDark = place % 3 === 2 || place === 7;
    pen.slide.addText(text, {
      ...words(size, {align: 'center', valign: 'middle', color: isDark ? 'FFFFFF' : colours.ink}),
      ...{x: left + (place % 3) * cell, y: top + (2 - Math.floor(place / 3)) * cell},
      ...{w: cell, h: cell, lang: pen.lang},
      fill: {color: fillColour(colour) ?? colours.paper},
      line: {color: colours.quiet, width: 0.5},
    });
  });
  return line(pen, x, top + 3 * cell + 0.03, size);
}

function marks(
  pen: Pen,
  title: string,
  found: readonly SlideMark[],
  y: number,
  draw: (mark: SlideMark, x: number, middle: number) => number,
): number {
  const top = line(pen, title, y, size);
  const half = 0.17;
  let x: number = left;
  for (const mark of found) {
    const end = draw(mark, x, top + half);
    pen.slide.addText(mark.words, {
      ...words(size, {valign: 'middle', lang: pen.lang}),
      ...{x: end + 0.06, y: top + half - 0.1, w: 0.85, h: 0.2},
    });
    x = end + 0.95;
  }
  return top + 2 * half + 0.02;
}

function circle(pen: Pen, {size: radius}: SlideMark, x: number, middle: number): number {
  const diameter = 2 * radius * drawingPixel;
  pen.slide.addShape('ellipse', {
    ...{x, y: middle - diameter / 2, w: diameter, h: diameter},
    fill: {color: colours.post, transparency: 14},
    line: {color: colours.postLine, width: 0.75},
  });
  return x + diameter;
}

function arrow(pen: Pen, {size: thickness}: SlideMark, x: number, middle: number): number {
  const height = (thickness + 4.8) * drawingPixel;
  pen.slide.addShape('rightArrow', {
    ...{x, y: middle - height / 2, w: 0.34, h: height},
    ...{fill: {color: colours.flow}, line: {color: colours.flow, width: 0.25}},
  });
  return x + 0.34;
}

/** Draws a legend from native shapes and words; gives where it ends, inches. */
export function drawLegend(target: Slide, legend: SlideLegend, top: number, lang: string): number {
  const pen: Pen = {slide: target, lang};
  let y = top;
  if (legend.heading) y = line(pen, legend.heading, y, 11.5, true) + 0.05;
  if (legend.ramp) y = ramp(pen, legend.ramp, y);
  if (legend.grid) y = grid(pen, legend.grid, y) + 0.04;
  if (legend.swatches.length) y = swatches(pen, legend.swatches, y) + 0.05;
  if (legend.circles)
    y = marks(pen, legend.circles.title, legend.circles.marks, y, (mark, x, middle) =>
      circle(pen, mark, x, middle),
    );
  if (legend.arrows)
    y = marks(pen, legend.arrows.title, legend.arrows.marks, y, (mark, x, middle) =>
      arrow(pen, mark, x, middle),
    );
  for (const note of legend.notes) y = line(pen, note, y, 9) + 0.03;
  return y + 0.06;
}
