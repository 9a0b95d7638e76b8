import type {Padding, Size} from '../map/camera.ts';
import {palettes, type Palette} from '../map/palette.ts';
import type {View} from '../state/view.ts';
import {mapElements, type SceneGeometry} from './scene-map.ts';
import {element} from './svg-element.ts';

/** How a picture of a view is made. */
export interface SceneOptions {
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** `map`: the map with its names and inset. `thumbnail`: shapes and marks alone, for a small picture. */
  readonly kind: 'map' | 'thumbnail';
  /** The light one when left out: paper is white. */
  readonly palette?: Palette;
  /** Size of the map the camera was set on; that of a desk screen of 1,440 × 900 when left out. */
  readonly viewport?: Size;
  /** In front of every id, where several pictures stand in one page as elements. */
  readonly ids?: string;
}

/** Height of the drawing, pixels, whatever the size of the picture: lines and words scale with it. */
const drawingHeight = {map: 720, thumbnail: 400} as const;

/** The map of a screen of 1,440 × 900 with its panels open. */
export const deskViewport: Size = {width: 768, height: 742};

const even = (pixels: number): Padding => ({
  top: pixels,
  right: pixels,
  bottom: pixels,
  left: pixels,
});

/**
 * The map of a view as a standalone SVG document: the state and its snapshot, nothing else. The same view gives the same
 * text. Put it in an `<img>` by a `blob:` address, or straight into the page with `ids` of its own.
 */
export function sceneSvg(view: View, geometry: SceneGeometry, options: SceneOptions): string {
  const {width, height, kind, palette = palettes.light, viewport = deskViewport} = options;
  const ids = options.ids ?? 'v-';
  const size: Size = {
    width: (width / height) * drawingHeight[kind],
    height: drawingHeight[kind],
  };
  const isMap = kind === 'map';
  const map = mapElements(view, geometry, {
    ...{size, viewport, palette, ids, hasWords: isMap, keepClear: []},
    padding: even(isMap ? 24 : 8),
    inset: isMap ? [16, 16] : null,
  });
  return element(
    'svg',
    {
      ...{xmlns: 'http://www.w3.org/2000/svg', width, height},
      viewBox: `0 0 ${size.width.toFixed(2)} ${size.height.toFixed(2)}`,
      'aria-hidden': 'true',
    },
    map,
  );
}
