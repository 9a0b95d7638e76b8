import type PptxGenJS from 'pptxgenjs';
import {wrapText} from '../domain/drawing/wrap-text.ts';
import {palettes} from '../map/palette.ts';

export type Slide = PptxGenJS.Slide;
export type TextOptions = PptxGenJS.TextPropsOptions;

/** Inches: a wide slide. */
export const slide = {width: 13.333, height: 7.5} as const;
/** Inches: the column of words and the map beside it. */
export const column = {left: 0.55, width: 4.45} as const;
export const map = {left: 5.25, width: slide.width - 5.25} as const;
/** Inches of a pixel of the map's drawing, which is 720 pixels high. */
export const drawingPixel = slide.height / 720;

/**
 * Faces that every office program has or has the same widths of: a presentation cannot carry a font, and one that is not
 * installed is replaced by another that runs wider.
 */
export const faces = {sans: 'Calibri', serif: 'Georgia'} as const;
/**
 * How much wider than Source Sans 3, whose widths of letters are known, the widest face is that a program puts in place of
 * one it has not: DejaVu in LibreOffice. What fits there fits everywhere.
 */
const faceWidths = {sans: 1.19, serif: 1.32} as const;

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();
const {light} = palettes;

/** Colours of the light theme, as the file writes them. */
export const colours = {
  ground: hex(light.sea),
  ink: hex(light.ink),
  quiet: hex(light.ink3),
  paper: hex(light.surface),
  accent: hex(light.accent),
  line: hex(light.neighbourBorder),
  post: hex(light.post),
  postLine: hex(light.postLine),
  flow: hex(light.flow),
  strong: hex(light.agua[5] ?? light.ink),
} as const;

/**
 * Fills that stand for patterns until the file is finished: the writer knows no patterns, the format does. No palette has
 * these colours.
 */
export const patternMarks = {missing: 'FE0101', suppressed: 'FE0102'} as const;

/** A fill of a legend as the file writes it; null for none. */
export function fillColour(fill: string): string | null {
  if (fill === 'missing' || fill === 'suppressed') return patternMarks[fill];
  if (fill === 'flagged') return colours.strong;
  return fill.startsWith('#') ? hex(fill) : null;
}

/** Words without a margin of their own, in the face and ink of the page. */
export const words = (size: number, more: TextOptions = {}): TextOptions => ({
  ...{fontFace: faces.sans, fontSize: size, color: colours.ink, margin: 0, valign: 'top'},
  ...more,
});

/** About how high a text is at a size in points in a column, inches. */
export function heightOf(
  text: string,
  size: number,
  width: number,
  face: keyof typeof faces = 'sans',
): number {
  const lines = wrapText(text, {size, width: width * 72, faceWidth: faceWidths[face]});
  return (lines.length * size * 1.2) / 72;
}
