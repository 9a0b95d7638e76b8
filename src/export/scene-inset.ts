import {classColourOf, islandPath, islandsOf} from '../map/island-shapes.ts';
import {territoryFills} from '../map/layers/territories.ts';
import {paintOf} from '../state/painted.ts';
import type {SceneFrame} from './scene-frame.ts';
import {families} from './scene-frame.ts';
import type {Box} from './scene-labels.ts';
import {element, textElement} from './svg-element.ts';

/** Top left of the inset, pixels. */
export type InsetPlace = readonly [left: number, top: number];

const width = 118;
const height = 92;
const island = {width: 50, height: 66} as const;

/** The room of the inset. */
export const insetBox = ([left, top]: InsetPlace): Box => [left, top, left + width, top + height];

/** The fill of an island: as on the map, its state included. */
function fillOf({view, palette, ids}: SceneFrame, code: string): string {
  const own = classColourOf(view, code, palette);
  if (own) return own;
  const paint = paintOf(view.snapshot);
  const status = paint ? territoryFills(paint).get(code)?.status : undefined;
  if (!status || status === 'observed') return palette.landColombia;
  if (status === 'zero') return palette.surface;
  return `url(#${ids}${status === 'suppressed' ? 'suppressed' : 'missing'})`;
}

/** San Andrés and Providencia, each at a scale of its own, in a box. */
export function inset(frame: SceneFrame, [left, top]: InsetPlace): string {
  const {view, geometry, palette, hasWords} = frame;
  const islands = islandsOf(view, geometry).slice(0, 2);
  if (islands.length === 0) return '';
  const half = width / 2;
  const drawn = islands.map((item, index) => {
    const isSelected = view.state.selected === item.code;
    return element(
      'g',
      {transform: `translate(${String(index * half)} 0)`},
      hasWords
        ? textElement(
            'text',
            {
              ...{x: half / 2, y: 15, 'text-anchor': 'middle', fill: palette.ink},
              ...{'font-family': families.sans, 'font-size': 11},
            },
            item.name,
          )
        : '',
      element('path', {
        d: islandPath(item, island),
        transform: `translate(${String((half - island.width) / 2)} 21)`,
        fill: fillOf(frame, item.code),
        stroke: isSelected ? palette.ink : palette.seaInk,
        'stroke-width': isSelected ? 2 : 0.8,
      }),
    );
  });
  return element(
    'g',
    {transform: `translate(${String(left)} ${String(top)})`, 'data-part': 'inset'},
    element('rect', {
      ...{width, height, rx: 6, fill: palette.sea},
      ...{stroke: palette.seaInk, 'stroke-width': 0.8, 'stroke-opacity': 0.6},
    }),
    element('path', {
      d: `M${String(half)} 4V${String(height - 4)}`,
      ...{stroke: palette.seaInk, 'stroke-width': 0.8, 'stroke-dasharray': '1 3'},
    }),
    ...drawn,
  );
}
