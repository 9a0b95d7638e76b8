import {nothing, svg, type SVGTemplateResult} from 'lit';
import {approximateTextWidth} from '../../domain/drawing/text-width.ts';
import {showTextOf} from '../../i18n/show.ts';
import type {Padding, Point, Size} from '../../map/camera.ts';
import type {MapGeometry} from '../../map/geometry.ts';
import {classColourOf, islandPath, islandsOf} from '../../map/island-shapes.ts';
import {labelFeatures} from '../../map/layers/points.ts';
import {riskMarks, spreadMarks} from '../../map/layers/risk-marks.ts';
import {
  isClear,
  placeSizes,
  wordsBox,
  wordsWidth,
  type PixelBox,
  type PlacedPlace,
} from '../../map/layers/stage-placing.ts';
import type {Palette} from '../../map/palette.ts';
import type {View} from '../../state/view.ts';

type Project = (lng: number, lat: number) => Point;

/** For orientation; the scene's own places come on top of them. */
const mostCities = 3;
/** West of this a city's name stands left of it, as long as the map shows the country. */
const westernLng = -75;
const nameSize = 13;

const short = (pixel: number): string => pixel.toFixed(1);

interface Label {
  readonly kind: string;
  readonly name: string;
  readonly order: number;
  readonly lng: number;
  readonly at: Point;
}

function labelsOf(view: View, project: Project): readonly Label[] {
  return labelFeatures(view).features.map(({geometry, properties}) => {
    const {kind, name, order} = properties as Pick<Label, 'kind' | 'name' | 'order'>;
    const [lng = NaN, lat = NaN] = geometry.coordinates;
    return {kind, name, order, lng, at: project(lng, lat)};
  });
}

/** What names keep clear of: the words of places, discs and circles, in pixels. */
export interface TakenRoom {
  readonly places: readonly PlacedPlace[];
  readonly marks: readonly PixelBox[];
}

/** A city is one of the scene's places, by its own name or the short one: `Cúcuta` of `San José de Cúcuta`. */
const isNamed = (name: string, places: readonly PlacedPlace[]): boolean =>
  places.some((place) => place.name === name || place.name.replace(/, .*$/, '').endsWith(name));

/** Names of countries, flags of figures to be verified, and up to three cities in the free part of the map. */
export function stageLabels(
  view: View,
  project: Project,
  size: Size,
  padding: Padding,
  {places, marks}: TakenRoom,
): SVGTemplateResult {
  const labels = labelsOf(view, project);
  const isFree = ([x, y]: Point): boolean =>
    x > padding.left && x < size.width - padding.right && y > 16 && y < size.height - 16;
  const taken = [...marks, ...places.map((place) => wordsBox(place, place.words))];
  const cities: (Label & {readonly isLeft: boolean})[] = [];
  const sorted = labels
    .filter(({kind}) => kind === 'city' || kind === 'seat' || kind === 'municipality')
    .sort((a, b) => a.order - b.order);
  for (const label of sorted) {
    if (cities.length === mostCities) break;
    const {name, lng, at} = label;
    if (!isFree(at) || isNamed(name, places)) continue;
    const [x, y] = at;
    const width = approximateTextWidth(name, nameSize) + 12;
    const sides = lng < westernLng ? [true, false] : [false, true];
    const isLeft = sides.find((left) => {
      const box: PixelBox = left
        ? [x - width, y - 9, x + 4, y + 9]
        : [x - 4, y - 9, x + width, y + 9];
      const isInside = box[0] > padding.left && box[2] < size.width - 6;
      return isInside && isClear(box, taken);
    });
    if (isLeft === undefined) continue;
    taken.push([x - width, y - 11, x + width, y + 11]);
    cities.push({...label, isLeft});
  }
  const wide: Label[] = [];
  for (const label of labels) {
    const {kind, name, at} = label;
    const [x, y] = at;
    const half = approximateTextWidth(name.toUpperCase(), 12) * 0.72 + 8;
    const box: PixelBox = [x - half, y - 16, x + half, y + 6];
    const isInside =
      box[0] > padding.left && box[2] < size.width - 8 && y > 14 && y < size.height - 34;
    if (kind !== 'country' || !isInside || isNamed(name, places) || !isClear(box, taken)) continue;
    taken.push(box);
    wide.push(label);
  }
  return svg`<g>${wide.map(
    ({name, at: [x, y]}) =>
      svg`<text class="country" x=${short(x)} y=${short(y)} text-anchor="middle">${name.toUpperCase()}</text>`,
  )}${labels
    .filter(({kind}) => kind === 'flag')
    .map(
      ({name, at: [x, y]}) =>
        svg`<text class="flag" x=${short(x)} y=${short(y + 4)} text-anchor="middle">${name}</text>`,
    )}${cities.map(({kind, name, at: [x, y], isLeft}) => {
    return svg`<circle cx=${short(x)} cy=${short(y)} r="2.4" fill="var(--halo)" stroke="var(--ink)" stroke-width="1.3"></circle>
      <text class=${kind} x=${short(x + (isLeft ? -7 : 7))} y=${short(y + 4.5)} text-anchor=${isLeft ? 'end' : 'start'}>${name}</text>`;
  })}</g>`;
}

/** From a place to the nearest point of a box beside it; nothing where the two are next to each other. */
function nearLeader([x, y]: Point, [left, top, right, bottom]: PixelBox): string | null {
  const [toX, toY] = [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
  if (Math.hypot(toX - x, toY - y) < 8) return null;
  return `M${short(x)} ${short(y)}L${short(toX)} ${short(toY)}`;
}

/** How the words of places stand: far from them, at the end of a leader, or beside them; on a plate where a map lies below. */
export interface WordsStyle {
  readonly isNear: boolean;
  readonly hasPlate: boolean;
}

/** The scene's places: name and figure, with a leader from the place to them. */
export function stageWords(
  places: readonly PlacedPlace[],
  {isNear, hasPlate}: WordsStyle,
): SVGTemplateResult {
  return svg`<g>${places.map((place) => {
    const {name, value, unit, at, words, side} = place;
    const [x, y] = words;
    const box = wordsBox(place, words);
    const from = side === 'right' ? x - 6 : x + wordsWidth(place) + 8;
    const far = `M${at.map(short).join(' ')}L${short(from)} ${short(y - 4)}`;
    const line = isNear ? nearLeader(at, box) : far;
    const leader = svg`<path d=${line ?? nothing} stroke="var(--halo)" stroke-width="3" stroke-opacity=".8"></path>
      <path d=${line ?? nothing} stroke="var(--ink)" stroke-width=".9"></path>`;
    const plate = svg`<rect class="plate" x=${short(box[0] - 3)} y=${short(box[1] - 2)} rx="3"
      width=${short(box[2] - box[0] + 6)} height=${short(box[3] - box[1] + 3)}></rect>`;
    return svg`${line === null ? nothing : leader}${hasPlate ? plate : nothing}
      <circle cx=${short(at[0])} cy=${short(at[1])} r="2.6" fill="var(--ink)" stroke="var(--halo)" stroke-width="1.2"></circle>
      <text class="name" x=${short(x)} y=${short(y)}>${name}</text>
      ${value ? svg`<text class="value" x=${short(x)} y=${short(y + placeSizes.line)}><tspan class="figure">${value}</tspan> ${unit}</text>` : nothing}`;
  })}</g>`;
}

/** A numbered disc of the first of the index, pixels. */
export interface StageDisc {
  readonly code: string;
  readonly rank: string;
  readonly at: Point;
}

export const discRadius = 10;

/** Where the discs of the order of Riesgo stand, none over another; none on other scenes. */
export function stageDiscs(view: View, project: Project): readonly StageDisc[] {
  const marks = riskMarks(view);
  const places = marks.map(({lngLat}) => project(...lngLat));
  const offsets = spreadMarks(places);
  return marks.map(({code, rank}, index) => {
    const [x, y] = places[index] ?? [NaN, NaN];
    const [dx, dy] = offsets[index] ?? [0, 0];
    return {code, rank, at: [x + dx, y + dy]};
  });
}

export function drawDiscs(discs: readonly StageDisc[]): SVGTemplateResult {
  return svg`<g>${discs.map(
    ({rank, at: [x, y]}) =>
      svg`<circle cx=${short(x)} cy=${short(y)} r=${discRadius} fill="var(--surface)" stroke="var(--ink)" stroke-width="1.1"></circle>
      <text class="disc" x=${short(x)} y=${short(y + 4.2)} text-anchor="middle">${rank}</text>`,
  )}</g>`;
}

const island: Size = {width: 42, height: 46};
const insetWidth = 2 * island.width + 8;
const insetHeight = island.height + 20;

/** San Andrés and Providencia, each to its own scale, at the left edge of the free part. */
export function stageInset(
  view: View,
  geometry: MapGeometry,
  palette: Palette,
  left: number,
): SVGTemplateResult | typeof nothing {
  const islands = islandsOf(view, geometry);
  if (islands.length === 0) return nothing;
  return svg`<g transform=${`translate(${short(left - 8)} 40)`}>
    <rect width=${insetWidth} height=${insetHeight} rx="4" fill="var(--sea)" stroke="var(--control)" stroke-width=".8"></rect>
    <text class="island" x=${insetWidth / 2} y="13" text-anchor="middle">${showTextOf(view.text.locale).archipelago}</text>
    ${islands.map(
      (one, index) => svg`<path transform=${`translate(${short(4 + index * island.width)} 16)`}
        d=${islandPath(one, island)} fill=${classColourOf(view, one.code, palette) ?? palette.landColombia}
        stroke="var(--sea-ink)" stroke-width=".8"></path>`,
    )}</g>`;
}
