import {pictureTextOf} from '../i18n/picture.ts';
import type {Size} from '../map/camera.ts';
import type {Palette} from '../map/palette.ts';
import {describeRisk, riskSentenceParts} from '../state/risk-words.ts';
import {describeView, sentenceParts} from '../state/sentence.ts';
import {differingDates} from '../state/shown-dates.ts';
import type {View} from '../state/view.ts';
import {closingLines, sourceLines, type PictureContext} from './picture-sources.ts';
import {
  linesOf,
  paragraph,
  stack,
  textAttributes,
  type Block,
  type TextStyle,
} from './scene-blocks.ts';
import {sceneLegend} from './scene-legend.ts';
import {mapElements, type SceneGeometry} from './scene-map.ts';
import {element, textElement} from './svg-element.ts';

/** The sentence of a view: what it shows, whichever its screen. */
export function sceneSentence(view: View): string {
  const parts = view.snapshot.risk ? riskSentenceParts(view) : sentenceParts(view);
  return parts.map(({text}) => text).join('');
}

/** The map in words, for who cannot see it. */
export const sceneDescription = (view: View): string =>
  view.snapshot.risk ? describeRisk(view) : describeView(view);

/** What a page says above and below its map. */
export interface PageRequest {
  readonly size: Size;
  readonly viewport: Size;
  readonly palette: Palette;
  readonly ids: string;
  readonly context: PictureContext;
  /** The sentence of the view when left out. */
  readonly title?: string;
  readonly kicker?: string;
  /** Below the title; where the title is not the sentence, the sentence. */
  readonly caption?: string;
}

const left = 44;
const column = 372;
const top = 40;
/** Where the column ends and the map begins to be free of its ground. */
const scrim = {solid: left + column + 4, clear: left + column + 74} as const;

/** Title sizes, largest first: the first that leaves the legend its room is taken. */
const titleSizes = [32, 28, 25, 22, 19.5, 17.5] as const;

function titleOf(text: string, room: number, palette: Palette): Block {
  const style = (size: number): TextStyle => ({
    ...{size, line: Math.round(size * 1.2), weight: 600, family: 'serif', fill: palette.ink},
  });
  const fitting = titleSizes.find((size) => {
    const wanted = style(size);
    return linesOf(text, wanted, column).length * wanted.line <= room;
  });
  return paragraph(text, style(fitting ?? titleSizes[titleSizes.length - 1] ?? 17.5), column);
}

/** Sources, boundaries, versions and address along the lower edge, on paper. */
function footer(view: View, request: PageRequest): Block {
  const {palette, context, size} = request;
  const width = size.width - 2 * left;
  const style: TextStyle = {size: 11, line: 14.5, fill: palette.ink3};
  const sources = sourceLines(view).join(' ');
  const closing = closingLines(view, context).join(' ');
  return stack(
    [
      paragraph(sources, style, width),
      paragraph(closing, style, width),
      paragraph(context.address, style, width),
    ],
    1,
  );
}

/** What is wrong with what is drawn: layers of other dates, parts that could not be had. */
function warnings(view: View, palette: Palette): Block {
  const {text, snapshot} = view;
  const style: TextStyle = {size: 12, line: 16, weight: 600, fill: palette.ink};
  const dates = snapshot.risk ? [] : differingDates(view);
  const parts = snapshot.failures.map(({part}) => text.data.parts[part]);
  return stack(
    [
      paragraph(dates.length ? text.layers.datesNotice(dates.join('; ')) : '', style, column),
      paragraph(
        parts.length ? pictureTextOf(text.locale).partsMissing(parts.join(', ')) : '',
        style,
        column,
      ),
    ],
    4,
  );
}

function brand({size, palette}: PageRequest, name: string): string {
  const x = size.width - left;
  return (
    textElement(
      'text',
      {
        ...{
          ...textAttributes({size: 20, line: 24, weight: 600, family: 'serif', fill: palette.ink}),
        },
        ...{x, y: top + 16, 'text-anchor': 'end', stroke: palette.halo, 'stroke-width': 3},
        ...{'stroke-opacity': 0.7, 'paint-order': 'stroke'},
      },
      name,
    ) +
    element(
      'g',
      {
        transform: `translate(${(x - 82).toFixed(1)} ${String(top)}) scale(.83)`,
        ...{fill: 'none', stroke: palette.accent, 'stroke-width': 2.6},
        ...{'stroke-linecap': 'round', 'stroke-linejoin': 'round'},
      },
      element('path', {d: 'M3.5 6 12 20.5 20.5 6'}),
      element('circle', {cx: 12, cy: 6, r: 2.7, fill: palette.accent, stroke: 'none'}),
    )
  );
}

/** The ground of the column of words, solid and then fading into the map. */
function ground({size, palette, ids}: PageRequest): string {
  const stop = (offset: number, opacity: number): string =>
    element('stop', {offset, 'stop-color': palette.sea, 'stop-opacity': opacity});
  return (
    element(
      'linearGradient',
      {
        ...{id: `${ids}scrim`, gradientUnits: 'userSpaceOnUse', x1: scrim.solid, x2: scrim.clear},
        ...{y1: 0, y2: 0},
      },
      stop(0, 0.97),
      stop(1, 0),
    ) +
    element('rect', {
      ...{x: 0, y: 0, width: scrim.clear, height: size.height, fill: `url(#${ids}scrim)`},
    })
  );
}

/** A page: the sentence of the view, its legend, its map, and below who says so, until when and under what licence. */
export function pageElements(view: View, geometry: SceneGeometry, request: PageRequest): string {
  const {size, palette, ids, viewport} = request;
  const foot = footer(view, request);
  const footHeight = foot.height + 20;
  const bottom = size.height - footHeight;
  const words = pictureTextOf(view.text.locale);
  const kickerStyle: TextStyle = {size: 13.5, line: 18, fill: palette.ink3};
  const kicker = paragraph(request.kicker ?? view.text.app.tagline, kickerStyle, column);
  const legend = stack(
    [sceneLegend({view, palette, ids, width: column}), warnings(view, palette)],
    10,
  );
  const legendTop = bottom - 20 - legend.height;
  const titleTop = top + kicker.height + 8;
  const caption = paragraph(
    request.caption ?? '',
    {size: 13, line: 17.5, fill: palette.ink3},
    column,
  );
  const room = legendTop - titleTop - 30 - caption.height;
  const title = stack([titleOf(request.title ?? sceneSentence(view), room, palette), caption], 10);
  const map = mapElements(view, geometry, {
    ...{size, viewport, palette, ids, hasWords: true},
    padding: {top: 22, right: 28, bottom: footHeight + 14, left: scrim.clear - 20},
    keepClear: [
      [0, 0, scrim.clear - 24, size.height],
      [0, bottom, size.width, size.height],
      [size.width - left - 96, top - 6, size.width, top + 28],
    ],
    inset: [scrim.clear + 6, 12],
  });
  return [
    element('g', {role: 'img', 'aria-label': sceneDescription(view)}, map),
    ground(request),
    brand(request, view.text.app.name),
    kicker.draw(left, top),
    title.draw(left, titleTop),
    element('g', {'aria-label': words.legend}, legend.draw(left, legendTop)),
    element('rect', {
      x: 0,
      y: bottom,
      width: size.width,
      height: footHeight,
      fill: palette.surface,
    }),
    element('path', {
      d: `M0 ${bottom.toFixed(1)}H${size.width.toFixed(1)}`,
      ...{stroke: palette.ink3, 'stroke-width': 0.6, 'stroke-opacity': 0.5},
    }),
    foot.draw(left, bottom + 10),
  ].join('');
}
