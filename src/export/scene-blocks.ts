import {wrapText} from '../domain/drawing/wrap-text.ts';
import type {Palette} from '../map/palette.ts';
import {families} from './scene-frame.ts';
import {element, textElement} from './svg-element.ts';

/** A part of a column of a picture: how high it is, pixels, and itself with its top left at a place. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

/** How a paragraph is set. */
export interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly fill: string;
  readonly weight?: number;
  readonly family?: 'sans' | 'serif';
}

/** The serif face is this much wider than the sans at the same size. */
const serifWidth = 1.09;

/** Attributes of a text in a style. */
export const textAttributes = ({
  size,
  fill,
  weight = 400,
  family = 'sans',
}: TextStyle): Readonly<Record<string, string | number>> => ({
  ...{'font-family': families[family], 'font-size': size, 'font-weight': weight, fill},
});

/** The lines of a paragraph in a column. */
export const linesOf = (text: string, style: TextStyle, width: number): readonly string[] =>
  wrapText(text, {
    size: style.size,
    width,
    faceWidth:
      (style.family === 'serif' ? serifWidth : 1) * ((style.weight ?? 400) > 500 ? 1.05 : 1),
  });

/** A paragraph, wrapped into the column; empty without words. */
export function paragraph(text: string, style: TextStyle, width: number): Block {
  if (text === '') return {height: 0, draw: () => ''};
  const lines = linesOf(text, style, width);
  return {
    height: lines.length * style.line,
    draw: (x, y) =>
      element(
        'text',
        textAttributes(style),
        ...lines.map((line, index) =>
          textElement(
            'tspan',
            {x, y: y + index * style.line + (style.line + style.size * 0.68) / 2},
            line,
          ),
        ),
      ),
  };
}

/** Blocks under each other with a gap; those without height take none. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({height}) => height > 0);
  const height = shown.reduce((sum, block) => sum + block.height, 0);
  return {
    height: height + Math.max(0, shown.length - 1) * gap,
    draw(x, y) {
      let top = y;
      return shown
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}

/** A swatch with its words and how many territories or cells have it. */
export interface SwatchEntry {
  /** A colour, `none`, or a pattern of the frame as `url(#…)`. */
  readonly fill: string;
  readonly words: string;
  readonly count: string;
  readonly isFlagged?: boolean;
}

const swatchLine = 19;

/** Swatches in columns, filled from the top down. */
export function swatches(
  entries: readonly SwatchEntry[],
  columns: number,
  width: number,
  palette: Palette,
): Block {
  const rows = Math.ceil(entries.length / columns);
  const columnWidth = width / columns;
  const style: TextStyle = {size: 12.5, line: swatchLine, fill: palette.ink};
  return {
    height: rows * swatchLine,
    draw: (x, y) =>
      entries
        .map(({fill, words, count, isFlagged = false}, index) => {
          const left = x + Math.floor(index / rows) * columnWidth;
          const top = y + (index % rows) * swatchLine;
          return (
            element('rect', {
              ...{x: left + 0.5, y: top + 3.5, width: 19, height: 12, fill},
              ...{stroke: palette.ink3, 'stroke-width': 0.8},
            }) +
            (isFlagged
              ? textElement(
                  'text',
                  {
                    ...{...textAttributes({...style, size: 10.5, weight: 700}), fill: '#FFFFFF'},
                    ...{x: left + 10, y: top + 13.2, 'text-anchor': 'middle'},
                  },
                  '!',
                )
              : '') +
            element(
              'text',
              {...textAttributes(style), x: left + 27, y: top + 14},
              textElement('tspan', {}, words),
              textElement('tspan', {fill: palette.ink3, dx: 5}, count),
            )
          );
        })
        .join(''),
  };
}
