import type {Padding, Size} from '../map/camera.ts';
import {palettes, type Palette} from '../map/palette.ts';
import type {View} from '../state/view.ts';
import type {PictureContext} from './picture-sources.ts';
import {mapElements, type SceneGeometry} from './scene-map.ts';
import {pageElements, sceneDescription, sceneSentence} from './scene-page.ts';
import {element, textElement} from './svg-element.ts';

/** How every picture of a view is made. */
interface SharedOptions {
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** The light one when left out: paper is white. */
  readonly palette?: Palette;
  /** Size of the map the camera was set on; that of a desk screen of 1,440 × 900 when left out. */
  readonly viewport?: Size;
  /** In front of every id, where several pictures stand in one page as elements. */
  readonly ids?: string;
}

/** `map`: the map with its names and inset. `thumbnail`: shapes and marks alone, for a small picture. */
export interface MapOptions extends SharedOptions {
  readonly kind: 'map' | 'thumbnail';
}

/** The map with its sentence, legend, sources, licences, versions and disclaimer: a page of its own, wider than high. */
export interface PageOptions extends SharedOptions {
  readonly kind: 'page';
  readonly context: PictureContext;
  /** Above the map: the sentence of the view when left out. */
  readonly title?: string;
  readonly kicker?: string;
  /** Below the title. */
  readonly caption?: string;
}

export type SceneOptions = MapOptions | PageOptions;

/** Height of the drawing, pixels, whatever the size of the picture: lines and words scale with it. */
const drawingHeight = {page: 720, map: 720, thumbnail: 400} as const;

/** The map of a screen of 1,440 × 900 with its panels open. */
export const deskViewport: Size = {width: 768, height: 742};

const even = (pixels: number): Padding => ({
  top: pixels,
  right: pixels,
  bottom: pixels,
  left: pixels,
});

function contents(
  view: View,
  geometry: SceneGeometry,
  options: SceneOptions,
  shared: {
    readonly size: Size;
    readonly viewport: Size;
    readonly palette: Palette;
    readonly ids: string;
  },
): string {
  if (options.kind === 'page') {
    const {context, title, kicker, caption} = options;
    return pageElements(view, geometry, {
      ...{...shared, context},
      ...(title === undefined ? {} : {title}),
      ...(kicker === undefined ? {} : {kicker}),
      ...(caption === undefined ? {} : {caption}),
    });
  }
  const isMap = options.kind === 'map';
  return mapElements(view, geometry, {
    ...{...shared, hasWords: isMap, keepClear: []},
    padding: even(isMap ? 24 : 8),
    inset: isMap ? [16, 16] : null,
  });
}

/**
 * A picture of a view as a standalone SVG document: the state and its snapshot, nothing else. The same view gives the same
 * text; what people wrote is escaped. Put it in an `<img>` by a `blob:` address, or straight into the page with `ids` of its own.
 */
export function sceneSvg(view: View, geometry: SceneGeometry, options: SceneOptions): string {
  const {width, height, kind, palette = palettes.light, viewport = deskViewport} = options;
  const ids = options.ids ?? 'v-';
  const size: Size = {
    width: (width / height) * drawingHeight[kind],
    height: drawingHeight[kind],
  };
  const isNamed = kind !== 'thumbnail';
  return element(
    'svg',
    {
      ...{xmlns: 'http://www.w3.org/2000/svg', width, height},
      viewBox: `0 0 ${size.width.toFixed(2)} ${size.height.toFixed(2)}`,
      ...(isNamed ? {role: 'img', lang: view.text.locale} : {'aria-hidden': 'true'}),
    },
    isNamed ? textElement('title', {}, sceneSentence(view)) : '',
    isNamed ? textElement('desc', {}, sceneDescription(view)) : '',
    contents(view, geometry, options, {size, viewport, palette, ids}),
  );
}
