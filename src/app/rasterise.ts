import sansUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import sansExtUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import serifUrl from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifExtUrl from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';

/** A picture that could not be made; the sentence is for the reader. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** Letters that the first files of the fonts do not have: names of indigenous places. */
const hasRareLetters = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/;

const families = [
  {family: 'Source Sans 3 Variable', url: sansUrl, extUrl: sansExtUrl},
  {family: 'Source Serif 4 Variable', url: serifUrl, extUrl: serifExtUrl},
] as const;

const known = new Map<string, Promise<string>>();

/** A blob as a `data:` URL. */
export function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('Got no data of a file.'));
    };
    reader.readAsDataURL(blob);
  });
}

/** A font of the page as a data: URL, fetched once; the service worker has it without a network. */
function dataUrlOf(url: string): Promise<string> {
  const kept = known.get(url);
  if (kept) return kept;
  const made = fetch(url)
    .then((response) => response.blob())
    .then(readAsDataUrl);
  known.set(url, made);
  made.catch(() => known.delete(url));
  return made;
}

async function face(family: string, url: string, range: string): Promise<string> {
  const data = await dataUrlOf(url);
  return `@font-face{font-family:'${family}';font-weight:200 900;src:url(${data}) format('woff2')${range}}`;
}

/**
 * The page's fonts as CSS that needs nothing else: a picture that is drawn as an image sees no font of the page. A font
 * that cannot be had is left out, and the words stand in the system's.
 */
export async function fontCss(words: string): Promise<string> {
  const wanted = families.flatMap(({family, url, extUrl}) => [
    face(family, url, ''),
    ...(hasRareLetters.test(words)
      ? [face(family, extUrl, ';unicode-range:U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF')]
      : []),
  ]);
  const found = await Promise.allSettled(wanted);
  return found.map((result) => (result.status === 'fulfilled' ? result.value : '')).join('');
}

/** Puts CSS into an SVG document, right after its root's opening tag. */
export const withCss = (svg: string, css: string): string =>
  css === '' ? svg : svg.replace(/>/, `><style>${css.replaceAll('<', '')}</style>`);

async function decode(svg: string, signal: AbortSignal): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  const image = new Image();
  try {
    // `decode()` would draw it once at its own size only to draw it again on the canvas.
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => {
        reject(new PictureError('SVG'));
      };
      image.src = url;
    });
  } finally {
    URL.revokeObjectURL(url);
  }
  signal.throwIfAborted();
  return image;
}

/**
 * An SVG document as a PNG of a size in pixels, its words in the page's fonts.
 * @throws {PictureError} when the browser cannot draw it; the signal's reason when it is given up
 */
export async function rasterise(
  svg: string,
  size: {readonly width: number; readonly height: number},
  signal: AbortSignal,
): Promise<Blob> {
  const image = await decode(withCss(svg, await fontCss(svg)), signal);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  // A canvas on the graphics card takes seconds for a map of paths where the card is the processor; this one is drawn by it at once.
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new PictureError('canvas');
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(image, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  canvas.width = 0;
  signal.throwIfAborted();
  if (!blob) throw new PictureError('canvas');
  return blob;
}
