import {nothing, svg, type SVGTemplateResult} from 'lit';
import {approximateTextWidth} from '../../domain/drawing/text-width.ts';
import {showTextOf} from '../../i18n/show.ts';
import type {Padding, Point, Size} from '../../map/camera.ts';
import type {MapGeometry} from '../../map/geometry.ts';
import {classColourOf, islandPath, islandsOf} from '../../map/island-shapes.ts';
import {labelFeatures} from '../../map/layers/points.ts';
import type {PlacedPlace} from '../../map/layers/stage-places.ts';
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

/** Names of countries, flags of figures to be verified, and up to three cities in the free part of the map. */
export function stageLabels(
  view: View,
  project: Project,
  size: Size,
  padding: Padding,
  places: readonly PlacedPlace[],
): SVGTemplateResult {
  const labels = labelsOf(view, project);
  const isFree = ([x, y]: Point): boolean =>
    x > padding.left && x < size.width - padding.right && y > 16 && y < size.height - 16;
  const isClear = ([x, y]: Point): boolean =>
    places.every(({at}) => Math.hypot(x - at[0], y - at[1]) > 26);
  const own = new Set(places.map(({name}) => name));
  const cities: Label[] = [];
  const sorted = labels
    .filter(({kind}) => kind === 'city' || kind === 'seat' || kind === 'municipality')
    .sort((a, b) => a.order - b.order);
  for (const label of sorted) {
    if (cities.length === mostCities) break;
    const isApart = cities.every(
      ({at}) => Math.abs(at[1] - label.at[1]) > 22 || Math.abs(at[0] - label.at[0]) > 130,
    );
    if (isApart && isFree(label.at) && isClear(label.at) && !own.has(label.name))
      cities.push(label);
  }
  const wide = labels.filter(
    ({kind, name, at: [x, y]}) =>
      kind === 'country' &&
      x - approximateTextWidth(name, 16) / 2 > padding.left &&
      x + approximateTextWidth(name, 16) / 2 < size.width - 8 &&
      y > 14 &&
      y < size.height - 34 &&
      places.every(({words}) => !(y > words[1] - 24 && y < words[1] + 30 && x > words[0] - 60)),
  );
  return svg`<g>${wide.map(
    ({name, at: [x, y]}) =>
      svg`<text class="country" x=${short(x)} y=${short(y)} text-anchor="middle">${name.toUpperCase()}</text>`,
  )}${labels
    .filter(({kind}) => kind === 'flag')
    .map(
      ({name, at: [x, y]}) =>
        svg`<text class="flag" x=${short(x)} y=${short(y + 4)} text-anchor="middle">${name}</text>`,
    )}${cities.map(({kind, name, lng, at: [x, y]}) => {
    const isLeft = lng < westernLng && x - approximateTextWidth(name, nameSize) > padding.left;
    return svg`<circle cx=${short(x)} cy=${short(y)} r="2.4" fill="var(--halo)" stroke="var(--ink)" stroke-width="1.3"></circle>
      <text class=${kind} x=${short(x + (isLeft ? -7 : 7))} y=${short(y + 4.5)} text-anchor=${isLeft ? 'end' : 'start'}>${name}</text>`;
  })}</g>`;
}

/** The scene's places: a leader from the place to its name and figure beside the map. */
export function stageWords(places: readonly PlacedPlace[]): SVGTemplateResult {
  return svg`<g>${places.map(({name, value, unit, at, words, side}) => {
    const [x, y] = words;
    const width = approximateTextWidth(name, 15) * 1.05;
    const from = side === 'right' ? x - 6 : x + width + 8;
    const line = `M${at.map(short).join(' ')}L${short(from)} ${short(y - 4)}`;
    return svg`<path d=${line} stroke="var(--halo)" stroke-width="3" stroke-opacity=".8"></path>
      <path d=${line} stroke="var(--ink)" stroke-width=".9"></path>
      <circle cx=${short(at[0])} cy=${short(at[1])} r="2.6" fill="var(--ink)" stroke="var(--halo)" stroke-width="1.2"></circle>
      <text class="name" x=${short(x)} y=${short(y)}>${name}</text>
      ${value ? svg`<text class="value" x=${short(x)} y=${short(y + 17)}><tspan class="figure">${value}</tspan> ${unit}</text>` : nothing}`;
  })}</g>`;
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
