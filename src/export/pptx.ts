import {strFromU8, strToU8, unzipSync, zipSync, type Zippable} from 'fflate';
import PptxGenJS from 'pptxgenjs';
import {palettes} from '../map/palette.ts';
import type {Deck} from './deck.ts';
import {drawSlides} from './pptx-slides.ts';
import {faces, patternMarks} from './pptx-style.ts';

const {light} = palettes;
const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** The pattern that stands for each mark: lines for no data, dots for suppressed. */
const patterns = [
  [patternMarks.missing, 'wdUpDiag', light.patternLine, light.patternGround],
  [patternMarks.suppressed, 'pct20', light.suppressedDot, light.suppressedGround],
] as const;

function withPatterns(xml: string): string {
  return patterns.reduce((text, [mark, preset, line, ground]) => {
    const solid = new RegExp(
      `<a:solidFill><a:srgbClr val="${mark}">?/?>?(?:</a:srgbClr>)?</a:solidFill>`,
      'g',
    );
    const fill = `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${hex(line)}"/></a:fgClr><a:bgClr><a:srgbClr val="${hex(ground)}"/></a:bgClr></a:pattFill>`;
    return text.replaceAll(solid, fill);
  }, xml);
}

/** The moment the writer took from the clock, everywhere it stands. */
const withDate = (xml: string, date: string): string =>
  xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, open: string) => `${open}${date.slice(0, 19)}Z`,
  );

/** The earliest day a ZIP can say, so that the same deck gives the same bytes. */
const zipDate = '1980-01-01T00:00:00';

/** The file again with what the writer cannot do: patterns, the moment given, no clock. */
function finish(bytes: Uint8Array, deck: Deck): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    // Folders of their own are no parts of a document.
    if (name.endsWith('/')) continue;
    const isXml = /\.(xml|rels)$/.test(name);
    const made = isXml ? strToU8(withDate(withPatterns(strFromU8(content)), deck.date)) : content;
    files[name] = [made, {level: name.endsWith('.png') ? 0 : 6}];
  }
  return zipSync(files, {mtime: zipDate});
}

/** A deck as a PPTX file. Nothing is fetched; the same deck gives the same bytes. */
export async function writePptx(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = deck.title;
  pptx.author = 'Vigía';
  pptx.company = '';
  pptx.subject = deck.subtitle;
  pptx.revision = '1';
  pptx.theme = {headFontFace: faces.serif, bodyFontFace: faces.sans};
  drawSlides(pptx, deck);
  const bytes = await pptx.write({outputType: 'uint8array'});
  return finish(bytes as Uint8Array, deck);
}
