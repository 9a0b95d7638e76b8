import {approximateTextWidth} from '../domain/drawing/text-width.ts';
import type {Point} from '../map/camera.ts';
import {postCallouts} from '../map/layers/callouts.ts';
import {labelFeatures} from '../map/layers/points.ts';
import {postMarks} from '../map/layers/posts.ts';
import {families, isPlaced, type SceneFrame} from './scene-frame.ts';
import {discPlaces} from './scene-marks.ts';
import {element, escapeXml, textElement} from './svg-element.ts';

/** A part of the drawing that words keep clear of, pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

interface Style {
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly fill: string;
  readonly halo: string | null;
  readonly spacing?: number;
  readonly isItalic?: boolean;
}

type Anchor = 'start' | 'middle' | 'end';
/** Where a name stands to its place: offsets in pixels, and which end of the text is there. */
type Spot = readonly [dx: number, dy: number, anchor: Anchor];

const middle: Spot = [0, 4, 'middle'];
const centre = [middle] as const;
const right: Spot = [6, 4, 'start'];
const left: Spot = [-6, 4, 'end'];
const above: Spot = [0, -7, 'middle'];
const below: Spot = [0, 15, 'middle'];
const around = [right, left, above, below] as const;
const farLeft: readonly Spot[] = [-14, 4, 22].map((dy): Spot => [-24, dy, 'end']);
const chosen = [middle, left, above, below, right, ...farLeft];
const aroundEast: readonly Spot[] = [left, [-18, 4, 'end'], below, right, above];

const overlaps = (one: Box, other: Box): boolean =>
  one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];

const isInside = ([left_, top, right_, bottom]: Box, {size}: SceneFrame): boolean =>
  left_ >= 4 && top >= 4 && right_ <= size.width - 4 && bottom <= size.height - 4;

function boxOf(x: number, y: number, width: number, size: number, anchor: Anchor): Box {
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [from - 2, y - size * 0.82, from + width + 2, y + size * 0.26];
}

function styleOf(kind: string, {palette}: SceneFrame): Style {
  const plain = {weight: 400, family: families.sans, fill: palette.ink, halo: palette.halo};
  switch (kind) {
    case 'sea':
      return {
        ...{...plain, size: 14, family: families.serif, fill: palette.seaInk},
        ...{halo: null, isItalic: true},
      };
    case 'country':
      return {...plain, size: 11.5, fill: palette.ink3, halo: palette.land, spacing: 1.8};
    case 'selected':
    case 'flag':
      return {...plain, size: 13.5, weight: 700};
    case 'city':
      return {...plain, size: 12.5};
    default:
      return {...plain, size: 11.5};
  }
}

function attributesOf(
  style: Style,
  anchor: Anchor,
): Readonly<Record<string, string | number | null>> {
  return {
    ...{'font-family': style.family, 'font-size': style.size, 'font-weight': style.weight},
    ...{'text-anchor': anchor, fill: style.fill, 'paint-order': 'stroke'},
    ...(style.halo
      ? {stroke: style.halo, 'stroke-width': 3, 'stroke-opacity': 0.85, 'stroke-linejoin': 'round'}
      : {}),
    'letter-spacing': style.spacing ?? null,
    'font-style': style.isItalic ? 'italic' : null,
  };
}

/** Names with a figure beside the largest posts, and the room that the circles of all posts take. */
function callouts(frame: SceneFrame, taken: Box[]): readonly string[] {
  const {view, project, size, palette} = frame;
  for (const {post, radius, isHollow} of postMarks(view)) {
    const [x, y] = project(post.lon, post.lat);
    if (radius > 4 && !isHollow) taken.push([x - radius, y - radius, x + radius, y + radius]);
  }
  for (const [x, y] of discPlaces(frame)) taken.push([x - 11, y - 11, x + 11, y + 11]);
  const style = styleOf('seat', frame);
  return postCallouts(view, project, size.width).flatMap(({lngLat, name, value, side, offset}) => {
    const [px, py] = project(...lngLat);
    const [x, y] = [px + offset[0], py + offset[1] + 4];
    const anchor = side === 'right' ? 'start' : 'end';
    const width = approximateTextWidth(`${name} ${value}`, style.size) * 1.03;
    const box = boxOf(x, y, width, style.size, anchor);
    if (!isPlaced([x, y]) || !isInside(box, frame)) return [];
    taken.push(box);
    return [
      element(
        'text',
        {...attributesOf({...style, fill: palette.ink}, anchor), x, y},
        `${escapeXml(name)} ${textElement('tspan', {'font-weight': 600}, value)}`,
      ),
    ];
  });
}

function spotsOf(kind: string, isEastern: boolean): readonly Spot[] {
  if (kind === 'selected') return chosen;
  if (kind !== 'city' && kind !== 'seat' && kind !== 'municipality') return centre;
  return isEastern ? aroundEast : around;
}

const orderOf = (properties: GeoJSON.GeoJsonProperties): number =>
  (properties?.['order'] as number | undefined) ?? 0;

/**
 * The names on the map and the callouts of the posts. A name that finds no free spot beside its place, or does not fit the
 * picture whole, is left out; the most important come first.
 */
export function labels(frame: SceneFrame, keepClear: readonly Box[]): string {
  const {view, project, palette} = frame;
  const taken: Box[] = [...keepClear];
  const drawn = [...callouts(frame, taken)];
  const dots: string[] = [];
  const features = [...labelFeatures(view).features].sort(
    (a, b) => orderOf(a.properties) - orderOf(b.properties),
  );
  for (const {geometry, properties} of features) {
    const {
      kind = '',
      name = '',
      east = false,
    } = properties as {
      readonly kind?: string;
      readonly name?: string;
      readonly east?: boolean;
    };
    const at: Point = project(geometry.coordinates[0] ?? NaN, geometry.coordinates[1] ?? NaN);
    const words = kind === 'country' ? name.toUpperCase() : name;
    const style = styleOf(kind, frame);
    const width = approximateTextWidth(words, style.size) + (style.spacing ?? 0) * words.length;
    if (!isPlaced(at)) continue;
    const boxAt = ([dx, dy, anchor]: Spot): Box =>
      boxOf(at[0] + dx, at[1] + dy, width, style.size, anchor);
    const fitting = spotsOf(kind, east).filter((spot) => isInside(boxAt(spot), frame));
    const free = fitting.find((spot) => !taken.some((other) => overlaps(boxAt(spot), other)));
    const mustStand = kind === 'selected' || kind === 'flag';
    const spot = free ?? (mustStand ? fitting[0] : undefined);
    if (!spot) continue;
    const [dx, dy, anchor] = spot;
    const [x, y] = [at[0] + dx, at[1] + dy];
    taken.push(boxOf(x, y, width, style.size, anchor));
    drawn.push(textElement('text', {...attributesOf(style, anchor), x, y}, words));
    if (kind === 'city' || kind === 'seat')
      dots.push(
        element('circle', {
          ...{cx: at[0], cy: at[1], r: 1.8, fill: palette.surface},
          ...{stroke: palette.ink, 'stroke-width': 1},
        }),
      );
  }
  return element('g', {'data-part': 'names'}, ...dots, ...drawn);
}
