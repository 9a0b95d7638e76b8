import type {Padding} from '../map/camera.ts';
import {palettes} from '../map/palette.ts';
import type {View} from '../state/view.ts';
import {sceneLegend} from './scene-legend.ts';
import {mapElements, type SceneGeometry} from './scene-map.ts';
import {deskViewport} from './scene-svg.ts';
import {element} from './svg-element.ts';

const map = {width: 390, height: 350} as const;
const margin = 8;
const padding: Padding = {top: 14, right: 14, bottom: 14, left: 14};

/**
 * A scene for paper as a standalone SVG document: the map with its names, and below it the whole legend, on white. As wide
 * as 390 units and as high as its legend asks.
 */
export function handoutSvg(view: View, geometry: SceneGeometry): string {
  const palette = palettes.light;
  const ids = 'h-';
  const legend = sceneLegend({view, palette, width: map.width - 2 * margin, ids});
  const height = map.height + 14 + legend.height + margin;
  const drawing = mapElements(view, geometry, {
    ...{size: map, padding, palette, ids, viewport: deskViewport},
    ...{hasWords: true, keepClear: [], inset: [10, 10] as const},
  });
  const {width} = map;
  return element(
    'svg',
    {
      ...{xmlns: 'http://www.w3.org/2000/svg', width, height: height.toFixed(1)},
      ...{viewBox: `0 0 ${String(width)} ${height.toFixed(1)}`, 'aria-hidden': 'true'},
    },
    element('rect', {width, height: height.toFixed(1), fill: palette.surface}),
    element(
      'svg',
      {...map, viewBox: `0 0 ${String(width)} ${String(map.height)}`, overflow: 'hidden'},
      element('rect', {...map, fill: palette.sea}),
      drawing,
    ),
    legend.draw(margin, map.height + 14),
  );
}
