import {approximateTextWidth} from './text-width.ts';

/** How words are set: size in pixels, and how much wider than Source Sans 3 the face is. */
export interface WrapOptions {
  readonly size: number;
  readonly width: number;
  readonly faceWidth?: number;
}

/** A word that no line holds is cut into pieces that fit: an address has no spaces. */
function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

/** A text in lines no wider than `width`, by widths of letters that are about right; at least one line. */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const {size, width, faceWidth = 1} = options;
  const fits = (line: string): boolean =>
    approximateTextWidth(line, size) * faceWidth <= width || line.length <= 1;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = pieces(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line];
}
