import type PptxGenJS from 'pptxgenjs';
import type {Deck, DeckScene} from './deck.ts';
import {drawLegend} from './pptx-legend.ts';
import {
  colours,
  column,
  faces,
  heightOf,
  map,
  slide as page,
  words,
  type Slide,
} from './pptx-style.ts';
import type {SlideTable} from './slide-table.ts';

/** Names of the layouts: each has a title, so that a screen reader and the outline find it. */
const layouts = {cover: 'VIGIA_COVER', scene: 'VIGIA_SCENE', text: 'VIGIA_TEXT'} as const;

const takeawayTop = 0.82;
/** Lowest edge of the words of a slide, inches. */
const bottom = 7.22;
const sourceSize = 8.5;

function defineLayouts(pptx: PptxGenJS): void {
  const title = (
    x: number,
    y: number,
    w: number,
    h: number,
    fontSize: number,
    valign: 'top' | 'bottom' = 'top',
  ): NonNullable<PptxGenJS.SlideMasterProps['objects']>[number] => ({
    placeholder: {
      options: {
        ...{name: 'title', type: 'title', x, y, w, h, fontSize, margin: 0},
        ...{fontFace: faces.serif, color: colours.ink, align: 'left', valign},
      },
      text: '',
    },
  });
  const background = {color: colours.ground};
  pptx.defineSlideMaster({
    ...{title: layouts.cover, background},
    objects: [title(0.9, 1.55, 11.4, 1.3, 40, 'bottom')],
  });
  pptx.defineSlideMaster({
    ...{title: layouts.scene, background},
    objects: [title(column.left, takeawayTop, column.width, 1.5, 22)],
  });
  pptx.defineSlideMaster({
    ...{title: layouts.text, background},
    objects: [title(0.9, 0.55, 11.4, 0.7, 28)],
  });
}

function brand(target: Slide, deck: Deck): void {
  target.addText('Vigía', {
    ...words(14, {fontFace: faces.serif, bold: true, align: 'right', lang: langOf(deck)}),
    ...{x: page.width - 2.4, y: 0.4, w: 1.9, h: 0.3},
  });
}

/** Language of the words as the file names it. */
const langOf = ({language}: Deck): string => (language === 'es' ? 'es-CO' : 'en-US');

function cover(pptx: PptxGenJS, deck: Deck): void {
  const target = pptx.addSlide({masterName: layouts.cover});
  const lang = langOf(deck);
  brand(target, deck);
  target.addText(deck.title, {placeholder: 'title', lang});
  target.addText(deck.subtitle, {
    ...words(16, {color: colours.quiet, lang}),
    ...{x: 0.9, y: 3.1, w: 11.4, h: 0.4},
  });
  if (deck.scenes.length === 0) return;
  target.addText(deck.contentsHeading, {
    ...words(13, {bold: true, lang}),
    ...{x: 0.9, y: 3.95, w: 11.4, h: 0.3},
  });
  const size = deck.scenes.length > 9 ? 10.5 : 13;
  target.addText(
    deck.scenes.map(({takeaway}, index) => ({
      text: `${String(index + 1)}.  ${takeaway}`,
      options: {breakLine: true, lang, paraSpaceAfter: 3},
    })),
    {...words(size), x: 0.9, y: 4.3, w: 11.4, h: 2.7},
  );
}

const tableSize = 9.5;

/** Widths of the columns, inches: numbers as narrow as they may be. */
function columnWidths({isNumber}: SlideTable): readonly number[] {
  const numbers = isNumber.filter((is) => is).length;
  const numberWidth = Math.min(1.55, column.width / isNumber.length);
  const textWidth = (column.width - numbers * numberWidth) / Math.max(1, isNumber.length - numbers);
  return isNumber.map((is) => (is ? numberWidth : textWidth));
}

/** How high a row is with its longest words, inches. */
function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  const heights = cells.map((text, index) => heightOf(text, tableSize, (widths[index] ?? 1) - 0.1));
  return Math.max(...heights) + 0.055;
}

/** A table of words of the program, so that it can be edited. */
function drawTable(
  target: Slide,
  table: SlideTable,
  y: number,
  rows: readonly (readonly string[])[],
  lang: string,
): void {
  const border = {type: 'solid', color: colours.line, pt: 0.5} as const;
  const none = {type: 'none'} as const;
  const widths = columnWidths(table);
  const cellOf = (text: string, index: number, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      ...{bold: isHead, align: table.isNumber[index] ? 'right' : 'left', lang},
      ...{color: isHead ? colours.quiet : colours.ink, valign: 'middle'},
      border: [none, none, border, none],
    },
  });
  target.addTable(
    [
      table.head.map((text, index) => cellOf(text, index, true)),
      ...rows.map((row) => row.map((text, index) => cellOf(text, index, false))),
    ],
    {
      ...{x: column.left, y, w: column.width, fontSize: tableSize, fontFace: faces.sans},
      ...{colW: [...widths], margin: [0.02, 0.04, 0.02, 0.04]},
      rowH: [table.head, ...rows].map((row) => rowHeight(row, widths)),
    },
  );
}

/** The largest size at which a take-away leaves room, points. */
function takeawaySize(text: string): number {
  const sizes = [24, 21, 18.5, 16.5, 15];
  return sizes.find((size) => heightOf(text, size, column.width, 'serif') <= 1.75) ?? 13.5;
}

function scene(pptx: PptxGenJS, deck: Deck, shown: DeckScene, number: number): void {
  const target = pptx.addSlide({masterName: layouts.scene});
  const lang = langOf(deck);
  const {left: x, width: w} = column;
  const size = takeawaySize(shown.takeaway);
  const height = heightOf(shown.takeaway, size, w, 'serif');
  // The size stands with the words: the placeholder's would win over one of the box.
  target.addText([{text: shown.takeaway, options: {fontSize: size, lang}}], {
    ...{placeholder: 'title', x, y: takeawayTop, w, h: height + 0.05},
  });
  target.addText(shown.kicker, {
    ...words(11.5, {color: colours.quiet, lang}),
    ...{x, y: 0.48, w: w - 0.75, h: 0.25},
  });
  let y = takeawayTop + height + 0.14;
  if (shown.caption) {
    const captionHeight = heightOf(shown.caption, 10.5, w);
    target.addText(shown.caption, {
      ...words(10.5, {color: colours.quiet, lang}),
      ...{x, y, w, h: captionHeight},
    });
    y += captionHeight + 0.14;
  }
  for (const legend of shown.legends) y = drawLegend(target, legend, y, lang);
  picture(target, deck, shown);
  const sourceHeight = heightOf(shown.source, sourceSize, w);
  table(target, shown.table, [y + 0.08, bottom - sourceHeight - 0.1], lang);
  const foot = number + 1;
  target.addText(shown.source, {
    ...words(sourceSize, {color: colours.quiet, valign: 'bottom', lang}),
    ...{x, y: bottom - sourceHeight, w, h: sourceHeight},
  });
  target.addText(`${String(foot)} / ${String(deck.scenes.length + 2)}`, {
    ...words(9.5, {color: colours.quiet, align: 'right', lang}),
    ...{x: x + w - 0.7, y: 0.5, w: 0.7, h: 0.2},
  });
  target.addNotes(shown.notes);
}

/** The rows that fit above the source; nothing where not even two do. */
function table(
  target: Slide,
  found: SlideTable | null,
  [top, lowest]: readonly [top: number, lowest: number],
  lang: string,
): void {
  if (!found) return;
  const widths = columnWidths(found);
  let end = top + rowHeight(found.head, widths);
  const rows = found.rows.filter((row) => {
    end += rowHeight(row, widths);
    return end + 0.22 <= lowest;
  });
  if (rows.length < 2) return;
  drawTable(target, found, top, rows, lang);
  const height = [found.head, ...rows].reduce((sum, row) => sum + rowHeight(row, widths), 0);
  target.addText(found.note(rows.length), {
    ...words(8.5, {color: colours.quiet, lang}),
    ...{x: column.left, y: top + height + 0.04, w: column.width, h: 0.18},
  });
}

function picture(target: Slide, deck: Deck, shown: DeckScene): void {
  const place = {x: map.left, y: 0, w: map.width, h: page.height};
  if (shown.picture) {
    target.addImage({...place, data: `image/png;base64,${shown.picture}`, altText: shown.alt});
    return;
  }
  target.addText(deck.noPicture, {
    ...words(14, {align: 'center', valign: 'middle', color: colours.quiet, lang: langOf(deck)}),
    ...place,
  });
}

function closing(pptx: PptxGenJS, deck: Deck): void {
  const target = pptx.addSlide({masterName: layouts.text});
  const lang = langOf(deck);
  const {title, sources, sections, foot} = deck.closing;
  brand(target, deck);
  target.addText(title, {placeholder: 'title', lang});
  const width = 7.0;
  const gap = 4;
  const total = (size: number): number =>
    sources.reduce((sum, text) => sum + heightOf(text, size, width) + gap / 72, 0);
  const size = [12, 11, 10, 9, 8].find((candidate) => total(candidate) <= 5.3) ?? 7;
  target.addText(
    sources.map((text) => ({text, options: {breakLine: true, lang, paraSpaceAfter: gap}})),
    {...words(size), x: 0.9, y: 1.4, w: width, h: 5.3},
  );
  let y = 1.4;
  for (const {heading, words: text} of sections) {
    target.addText(heading, {...words(12, {bold: true, lang}), x: 8.4, y, w: 4, h: 0.26});
    const height = heightOf(text, 11, 4);
    target.addText(text, {...words(11, {lang}), x: 8.4, y: y + 0.3, w: 4, h: height});
    y += height + 0.6;
  }
  target.addText(foot, {
    ...words(9.5, {color: colours.quiet, lang}),
    ...{x: 0.9, y: 6.85, w: 11.4, h: 0.25},
  });
}

/** Draws the slides of a deck: a title, one for each scene, and what they rest on. */
export function drawSlides(pptx: PptxGenJS, deck: Deck): void {
  defineLayouts(pptx);
  cover(pptx, deck);
  deck.scenes.forEach((shown, index) => {
    scene(pptx, deck, shown, index + 1);
  });
  closing(pptx, deck);
}
