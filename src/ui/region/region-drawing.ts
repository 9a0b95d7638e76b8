import {geoPath, geoTransform, type GeoPath} from 'd3-geo';
import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {RegionFile} from '../../domain/region/region-file.ts';
import {regionCallouts, regionPostMarks} from '../../map/region/region-callouts.ts';
import {scaleBar, type Rectangle, type RegionFrame} from '../../map/region/region-frame.ts';
import {openPlace} from '../../map/region/open-place.ts';
import {regionLabels, type RegionLabel} from '../../map/region/region-labels.ts';
import type {RegionFill, RegionPaint} from '../../map/region/region-paint.ts';
import type {Point, Size} from '../../map/camera.ts';
import {shapesOfRegion, type AroundShape} from './region-shapes.ts';

/** What is drawn. */
export interface RegionScene {
  readonly file: RegionFile;
  readonly paint: RegionPaint;
  readonly size: Size;
  readonly selected: string | null;
  readonly focused: string | null;
  /** The year of the posts. */
  readonly year: number;
  /** Rectangles on which nothing can be written. */
  readonly taken: readonly Rectangle[];
  /** Where the scale bar ends, px; null is the lower right corner of a frame. */
  readonly barAt: Point | null;
  /** False where each frame is headed by the name of its island. */
  readonly hasNames: boolean;
  readonly countryName: (iso2: string) => string;
  /** What stands beside the name of a post that is not sure. */
  readonly unsure: string;
  readonly sayEntries: (entries: number) => string;
  readonly sayKm: (km: number) => string;
  readonly nameOf: (code: string) => string;
  /** Opens the department of a name beside this one; null where names are no links. */
  readonly open: ((code: string) => void) | null;
}

/** The path maker of a frame; digits of a tenth of a pixel. */
export function pathOf({project}: RegionFrame): GeoPath {
  const transform = geoTransform({
    point(lng, lat) {
      const [x, y] = project(lng, lat);
      this.stream.point(x, y);
    },
  });
  return geoPath(transform).digits(1);
}

/** The CSS colour of a fill. */
export function colourOf(fill: RegionFill | undefined, {fact}: RegionPaint): string {
  if (!fill) return 'var(--land-colombia)';
  if (fill.kind === 'class') return `var(--${fact.palette}-${String(fill.at + 1)})`;
  if (fill.kind === 'zero') return 'var(--surface)';
  return fill.kind === 'suppressed' ? 'url(#suppressed)' : 'url(#missing)';
}

/** Colours of a name on a fill: its letters and the rim around them, which is the ground beneath. */
function inkOn(
  fill: RegionFill | undefined,
  {fact}: RegionPaint,
): readonly [ink: string, rim: string] {
  if (fill?.kind === 'class') {
    const at = String(fill.at + 1);
    const own = fact.palette === 'ciruela' && fill.at === 3 ? 'ciruela' : 'class';
    return [`var(--on-${own}-${at})`, `var(--${fact.palette}-${at})`];
  }
  const grounds = {zero: 'surface', missing: 'pattern-ground', suppressed: 'suppressed-ground'};
  return ['var(--ink)', `var(--${fill ? grounds[fill.kind] : 'land-colombia'})`];
}

function ground(scene: RegionScene, path: GeoPath): SVGTemplateResult {
  const {countries, neighbours} = shapesOfRegion(scene.file);
  return svg`<g fill="var(--land)" stroke="var(--border-neighbour)" stroke-width=".8">${countries.map(
    ({feature}) => svg`<path d=${path(feature) ?? ''}></path>`,
  )}</g><g fill="var(--land-colombia)" stroke="var(--line-department)" stroke-width=".75" stroke-linejoin="round">${neighbours.map(
    ({feature}) => svg`<path d=${path(feature) ?? ''}></path>`,
  )}</g>`;
}

function municipalities(scene: RegionScene, path: GeoPath): SVGTemplateResult {
  const {paint} = scene;
  const shapes = shapesOfRegion(scene.file).municipalities;
  return svg`<g stroke-linejoin="round">${shapes.map((shape) => {
    const {code} = shape.properties;
    const fill = paint.fills.get(code);
    // On the palest classes a line of light is not seen.
    const isDeep = fill?.kind === 'class' && fill.at > 1;
    return svg`<path class="municipality" data-code=${code} d=${path(shape) ?? ''}
      fill=${colourOf(fill, paint)} stroke=${isDeep ? 'var(--line-municipality)' : 'var(--control)'}
      stroke-width=${isDeep ? 0.9 : 0.45}></path>`;
  })}</g>`;
}

function lines(scene: RegionScene, path: GeoPath): SVGTemplateResult {
  const {outline, lines: classed} = shapesOfRegion(scene.file);
  const of = (kind: string): SVGTemplateResult[] =>
    classed
      .filter(({properties}) => properties.kind === kind)
      .map((line) => svg`<path d=${path(line) ?? ''}></path>`);
  return svg`<g fill="none" pointer-events="none" stroke-linejoin="round">
    <g stroke="var(--line-international)" stroke-width="1.3">${of('land-border')}</g>
    <g stroke="var(--ink)" stroke-width="1.5">${outline.map(
      (shape) => svg`<path d=${path(shape) ?? ''}></path>`,
    )}</g>
    <g stroke="var(--halo)" stroke-width="3">${of('disputed')}</g>
    <g stroke="var(--ink)" stroke-width="1.6" stroke-dasharray="2 3">${of('disputed')}</g></g>`;
}

function chosen(scene: RegionScene, path: GeoPath): SVGTemplateResult {
  const shapes = shapesOfRegion(scene.file).municipalities;
  const outline = (code: string | null, width: number, halo: number): unknown => {
    const shape = shapes.find(({properties}) => properties.code === code);
    if (!shape) return nothing;
    const d = path(shape) ?? '';
    return svg`<path d=${d} stroke="var(--halo)" stroke-width=${halo}></path>
      <path d=${d} stroke="var(--ink)" stroke-width=${width}></path>`;
  };
  return svg`<g fill="none" pointer-events="none" stroke-linejoin="round">
    ${scene.focused === scene.selected ? nothing : outline(scene.focused, 1.25, 3.4)}
    ${outline(scene.selected, 2, 4.5)}</g>`;
}

type ScreenRings = readonly (readonly Point[])[];

function ringsOf({geometry}: GeoJSON.Feature, project: RegionFrame['project']): ScreenRings {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.flat().map((ring) => ring.map(([lng = 0, lat = 0]) => project(lng, lat)));
}

function aroundNames(
  scene: RegionScene,
  {box, project}: RegionFrame,
  taken: readonly Rectangle[],
): SVGTemplateResult {
  const {countries, neighbours} = shapesOfRegion(scene.file);
  const named = (shape: AroundShape, name: string, isCountry: boolean): unknown => {
    const least = Math.max(16, Math.min(46, name.length * 3.4));
    const at = openPlace(ringsOf(shape.feature, project), box, taken, least);
    if (!at) return nothing;
    const [x, y] = at;
    const isLink = !isCountry && scene.open !== null;
    return svg`<text class="around ${isCountry ? 'country' : ''} ${isLink ? 'link' : ''}" x=${x.toFixed(1)} y=${(y + 4).toFixed(1)}
      @click=${isLink ? () => scene.open?.(shape.code) : nothing}>${name.toUpperCase()}</text>`;
  };
  return svg`<g>${countries.map((shape) =>
    shape.iso2 ? named(shape, scene.countryName(shape.iso2), true) : nothing,
  )}${neighbours.map((shape) => named(shape, scene.nameOf(shape.code), false))}</g>`;
}

function names(scene: RegionScene, labels: readonly RegionLabel[]): SVGTemplateResult {
  return svg`<g>${labels.map(({code, lines: words, x, y, size, look}) => {
    const [ink, rim] = inkOn(scene.paint.fills.get(code), scene.paint);
    const first = y - ((words.length - 1) * size * 1.1) / 2 + size * 0.35;
    return svg`<text class="name ${look}" font-size=${size} fill=${ink} stroke=${rim} .style=${`fill:${ink}`}>${words.map(
      (line, at) =>
        svg`<tspan x=${x.toFixed(1)} y=${(first + at * size * 1.1).toFixed(1)}>${line}</tspan>`,
    )}</text>`;
  })}</g>`;
}

function bar(scene: RegionScene, frame: RegionFrame): SVGTemplateResult {
  const {km, px} = scaleBar(frame, 110);
  const {box} = frame;
  const [right, bottom] = scene.barAt ?? [box.x + box.width - 18, box.y + box.height - 14];
  const x = right - px;
  return svg`<g class="bar" pointer-events="none"><path d="M${x.toFixed(1)} ${bottom - 4}v4h${px.toFixed(1)}v-4" fill="none"
    stroke="var(--ink-2)"></path><text x=${(x + px / 2).toFixed(1)} y=${bottom - 7}>${scene.sayKm(km)}</text></g>`;
}

/** The middle of the department in a frame, px from the left. */
function middleOf({file}: RegionScene, {project}: RegionFrame): number {
  const [west, south, east, north] = file.bounds;
  return (project(west, south)[0] + project(east, north)[0]) / 2;
}

function postsIn(
  scene: RegionScene,
  frame: RegionFrame,
): {circles: unknown; words: unknown; taken: Rectangle[]} {
  const marks = regionPostMarks(scene.file, scene.year, frame.project);
  const callouts = regionCallouts(
    marks,
    scene.size,
    middleOf(scene, frame),
    scene.sayEntries,
    scene.unsure,
  );
  const circles = marks.map(
    ({
      post,
      x,
      y,
      radius,
      isHollow,
    }) => svg`<circle data-post=${post.id} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${radius.toFixed(1)}
      fill="var(--post)" fill-opacity=${isHollow ? 0.18 : 0.86} stroke="var(--post-line)"
      stroke-width="1" stroke-dasharray=${isHollow ? '3 2' : 'none'}></circle>`,
  );
  const words = callouts.map(({entries, lines, side, x, y, leader: [[x1, y1], [x2, y2]]}) => {
    const anchor = side === 'right' ? 'start' : 'end';
    return svg`<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" fill="none" stroke="var(--ink-2)"
      stroke-width=".8"></path>
      <text class="callout" text-anchor=${anchor}>${lines.map(
        (line, at) =>
          svg`<tspan x=${x.toFixed(1)} y=${(y - 3 + (at - (lines.length - 1) / 2) * 13).toFixed(1)}>${line}</tspan>`,
      )}<tspan class="figure" x=${x.toFixed(1)} y=${(y + 12 + ((lines.length - 1) / 2) * 13).toFixed(1)}>${scene.sayEntries(entries)}</tspan></text>`;
  });
  const taken = [
    ...marks.map(({x, y, radius}) => ({
      ...{x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius},
    })),
    ...callouts.map(({box}) => box),
  ];
  return {circles, words, taken};
}

/** A sign on the municipalities whose published figure is doubted. */
function doubted({file, paint}: RegionScene, {project}: RegionFrame): SVGTemplateResult {
  const codes = file.municipalities.filter(({code}) => paint.cells.get(code)?.implausible);
  return svg`<g>${codes.map(({code, label}) => {
    const [x, y] = project(...label);
    const [ink] = inkOn(paint.fills.get(code), paint);
    return svg`<text class="doubt" x=${x.toFixed(1)} y=${(y - 10).toFixed(1)} .style=${`fill:${ink}`}>!</text>`;
  })}</g>`;
}

/** Everything of a frame, from the ground up. */
export function drawFrame(scene: RegionScene, frame: RegionFrame): SVGTemplateResult {
  const path = pathOf(frame);
  const posts = postsIn(scene, frame);
  const people = new Map(
    scene.file.facts
      .find(({id}) => id === 'poblacion')
      ?.municipalities?.map((value, at) => [
        scene.file.municipalities[at]?.code ?? '',
        value.value ?? 0,
      ]),
  );
  const labels = !scene.hasNames
    ? []
    : regionLabels(scene.file, scene.selected, frame.project, 1 / frame.kmPerPixel, people, [
        ...scene.taken,
        ...posts.taken,
      ]);
  const written = labels.map(({x, y, size, lines: words}) => ({
    ...{x: x - 30, y: y - size, width: 60, height: size * (words.length + 1)},
  }));
  return svg`${ground(scene, path)} ${municipalities(scene, path)} ${lines(scene, path)} ${chosen(scene, path)}
    ${aroundNames(scene, frame, [...scene.taken, ...posts.taken, ...written])} ${names(scene, labels)} ${doubted(scene, frame)}
    <g>${posts.circles}</g><g pointer-events="none">${posts.words}</g> ${bar(scene, frame)}`;
}
