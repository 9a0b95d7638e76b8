import type {GlGeometry} from '../../map/geometry.ts';
import {
  cellMarks,
  cellRing,
  densityColours,
  isFirm,
  type CellMark,
} from '../../map/layers/density.ts';
import {flowRings} from '../../map/layers/flows.ts';
import {postMarks} from '../../map/layers/posts.ts';
import {isSubject, subjectsOf} from '../../map/layers/stage-places.ts';
import {classColours, territoryFills} from '../../map/layers/territories.ts';
import type {Palette} from '../../map/palette.ts';
import {scenePaint} from '../../map/region-scene.ts';
import type {StagePaths} from '../../map/stage-path.ts';
import {eastView} from '../../state/swipe-view.ts';
import type {View} from '../../state/view.ts';

/** What fills a shape: a colour, or one of the patterns of the states without a number. */
export type Fill = string | {readonly pattern: 'missing' | 'suppressed'};

/** One shape as drawn, in the pixels of the map. Without a fill or a stroke it has none. */
export interface Drawing {
  /** SVG path data. */
  readonly d: string;
  readonly fill?: Fill;
  readonly fillAlpha?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly strokeAlpha?: number;
  readonly dash?: readonly number[];
  /** It is drawn to the right of this pixel only. */
  readonly eastOf?: number;
}

/** What a scene is drawn from. `view` has the camera of the desk, `placed` that of the stage. */
export interface DrawingInput {
  readonly view: View;
  readonly placed: View;
  readonly geometry: GlGeometry;
  readonly palette: Palette;
  readonly paths: StagePaths;
  /** San Andrés and Providencia stand in a box of their own and are left out at their place. */
  readonly hasInset: boolean;
  /** Coasts fade into the sea; where a processor draws they do not. */
  readonly hasSoftCoast: boolean;
}

/** Shapes are made so many at a time; between them the page can answer a key. */
const batch = 60;

/** Department of San Andrés, Providencia and Santa Catalina. */
const islands = '88';
/** West of this, where the whole country is shown, only the islands have a coast. */
const islandsLng = -79.6;

const short = (pixel: number): string => pixel.toFixed(1);
const ringOf = (ring: readonly (readonly number[])[]): string =>
  `M${ring.map((at) => at.map(short).join(' ')).join('L')}Z`;

type Parts = Generator<Drawing | null>;

function* ground({geometry, palette, paths, hasSoftCoast}: DrawingInput): Parts {
  const outlines = geometry.land.map((land) => paths.d(land.geometry)).filter(Boolean);
  const soft = [
    [16, 0.35],
    [9, 0.4],
    [4, 0.5],
  ] as const;
  yield null;
  for (const [width, strokeAlpha] of hasSoftCoast ? soft : [])
    for (const d of outlines) yield {d, stroke: palette.sea2, width, strokeAlpha};
  for (const d of outlines)
    yield {d, fill: palette.land, stroke: palette.neighbourBorder, width: 0.7, dash: [3, 2]};
}

function* territories({view, geometry, palette, paths, hasInset}: DrawingInput): Parts {
  const {departments, municipalities} = geometry;
  const paint = scenePaint(view);
  const shapes = paint?.level === 'municipality' ? (municipalities ?? departments) : departments;
  const fills = paint ? territoryFills(paint) : new Map<string, never>();
  const colours = paint ? classColours(paint, palette) : [];
  for (const [index, {properties, geometry: shape}] of shapes.entries()) {
    if (index % batch === 0) yield null;
    // The islands stand in the inset; at their place they would be specks.
    if (hasInset && properties.code.startsWith(islands)) continue;
    const d = paths.d(shape);
    if (!d) continue;
    const fill = fills.get(properties.code);
    if (fill && fill.status !== 'observed' && fill.status !== 'zero') {
      yield {d, fill: {pattern: fill.status === 'suppressed' ? 'suppressed' : 'missing'}};
      continue;
    }
    const known = fill?.status === 'zero' ? palette.surface : colours[fill?.classIndex ?? -1];
    const colour = known ?? palette.landColombia;
    // Its own edge closes the seams between territories of a class.
    yield {d, fill: colour, stroke: colour, width: 0.35};
  }
}

function* density({view, palette, paths}: DrawingInput): Parts {
  const {density: answer} = view.snapshot;
  if (!answer) return;
  const colours = densityColours(answer.breaks.length + 1, palette);
  const byMark = new Map<CellMark, string[]>();
  const firm: string[] = [];
  for (const [cell, mark] of cellMarks(answer).entries()) {
    const d = ringOf(cellRing(answer, cell).map(([lng, lat]) => paths.project(lng, lat)));
    byMark.set(mark, [...(byMark.get(mark) ?? []), d]);
    if (isFirm(answer, cell)) firm.push(d);
  }
  yield null;
  for (const [mark, cells] of byMark) {
    const edge = {d: cells.join(''), stroke: palette.departmentLine, width: 0.3};
    if (mark === 'zero') yield edge;
    else if (mark === 'missing') yield {...edge, fill: {pattern: 'missing'}};
    else yield {...edge, fill: colours[mark] ?? palette.landColombia};
  }
  if (firm.length > 0) yield {d: firm.join(''), stroke: palette.ink, width: 1.2};
}

/** What the scene is not about, paler. */
function* veil({view, geometry, palette, paths}: DrawingInput): Parts {
  const subjects = subjectsOf(view);
  if (subjects.length === 0) return;
  const isFine = subjects.some((code) => code.length === 5);
  const shapes = isFine ? (geometry.municipalities ?? []) : geometry.departments;
  for (const [index, {properties, geometry: shape}] of shapes.entries()) {
    if (index % batch === 0) yield null;
    if (isSubject(properties.code, subjects)) continue;
    const d = paths.d(shape);
    if (d) yield {d, fill: palette.landColombia, fillAlpha: 0.5};
  }
}

const coasts = new WeakMap<GlGeometry['lines'], GeoJSON.MultiLineString>();

/** The coast without that of the islands. */
function mainlandCoast(lines: GlGeometry['lines']): GeoJSON.MultiLineString {
  const known = coasts.get(lines);
  if (known) return known;
  const coast: GeoJSON.MultiLineString = {
    type: 'MultiLineString',
    coordinates: lines
      .filter(({properties}) => properties.kind === 'coast')
      .flatMap(({geometry}) => geometry.coordinates)
      .filter(([[lng = 0] = []]) => lng > islandsLng),
  };
  coasts.set(lines, coast);
  return coast;
}

function* lines({view, geometry, palette, paths, hasInset}: DrawingInput): Parts {
  const of = (kind: string): string =>
    geometry.lines
      .filter(({properties}) => properties.kind === kind)
      .map((line) => paths.d(line.geometry))
      .join('');
  if (scenePaint(view)?.level === 'municipality')
    yield {d: of('municipality'), stroke: palette.municipalLine, width: 0.4};
  yield {d: of('department'), stroke: palette.departmentLine, width: 0.75};
  const coast = hasInset ? paths.d(mainlandCoast(geometry.lines)) : of('coast');
  yield {d: coast, stroke: palette.seaInk, width: 0.8, strokeAlpha: 0.6};
  const border = of('land-border');
  yield {d: border, stroke: palette.land, width: 4, strokeAlpha: 0.65};
  yield {d: border, stroke: palette.landBorder, width: 1.2};
}

function* zone({view, palette, paths}: DrawingInput): Parts {
  const {zone: answer} = view.snapshot;
  if (!answer || answer.choice.kind === 'territories') return;
  const d = paths.d(answer.geometry);
  const {accent, halo} = palette;
  yield {d, stroke: halo, width: 3.4};
  yield {d, fill: accent, fillAlpha: 0.14, stroke: accent, width: 1.8, dash: [5, 3]};
  const axis = (answer.axis ?? []).map(([lng, lat]) => paths.project(lng, lat));
  if (axis.length > 1) yield {d: ringOf(axis).replace('Z', ''), stroke: accent, width: 2.2};
}

/** The edges of what the scene is about. */
function* outlines({view, geometry, palette, paths}: DrawingInput): Parts {
  const subjects = subjectsOf(view);
  const d = [...geometry.departments, ...(geometry.municipalities ?? [])]
    .filter(({properties}) => subjects.includes(properties.code))
    .map(({geometry: shape}) => paths.d(shape))
    .join('');
  if (d === '') return;
  yield {d, stroke: palette.halo, width: 4.5};
  yield {d, stroke: palette.ink, width: 2};
}

function* marks({view, placed, geometry, palette, paths}: DrawingInput): Parts {
  const {state, snapshot} = view;
  const {routes} = geometry;
  if (routes && state.screen === 'explorar' && state.layers.includes('rutas')) {
    const d = routes.features.map((route) => paths.d(route.geometry)).join('');
    yield {d, stroke: palette.ink3, width: 2, dash: [6, 3]};
  }
  for (const {ring, opacity} of flowRings(placed, paths.project)) {
    const d = ringOf(ring);
    yield {d, stroke: palette.flowCasing, width: 0.7, strokeAlpha: 0.55};
    yield {d, fill: palette.flow, fillAlpha: opacity};
  }
  const {events} = snapshot;
  for (const index of events?.id.keys() ?? []) {
    const [x, y] = paths.project(events?.lon[index] ?? NaN, events?.lat[index] ?? NaN);
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const d = `M${short(x)} ${short(y - 5)}l5 5l-5 5l-5-5Z`;
    yield {d, fill: palette.event, fillAlpha: 0.8, stroke: palette.halo, width: 0.8};
  }
  // As large as the legend says: by the camera of the desk.
  for (const {post, radius: r, isHollow, isChosen} of postMarks(view)) {
    const [x, y] = paths.project(post.lon, post.lat);
    const turn = `a${short(r)} ${short(r)} 0 1 0`;
    yield {
      d: `M${short(x - r)} ${short(y)}${turn} ${short(2 * r)} 0${turn} ${short(-2 * r)} 0Z`,
      ...{fill: palette.post, fillAlpha: isHollow ? 0.18 : 0.86},
      ...{stroke: palette.postLine, width: isChosen ? 2.5 : 1, dash: isHollow ? [3, 2] : []},
    };
  }
}

/** The second measure of a swipe, east of the divider. */
function* eastern(input: DrawingInput, x: number): Parts {
  const east = eastView(input.view);
  if (!east) return;
  for (const drawing of territories({...input, view: east}))
    yield drawing && {...drawing, eastOf: x};
}

function* divider({view, palette}: DrawingInput, x: number): Parts {
  if (!eastView(view)) return;
  const d = `M${short(x)} -9999V9999`;
  yield {d, stroke: palette.halo, width: 4, strokeAlpha: 0.8};
  yield {d, stroke: palette.ink, width: 1.6};
}

/** A scene's map from the bottom up; null where the page may do something else before the next shape. */
export function* stageDrawing(input: DrawingInput): Parts {
  yield* ground(input);
  const [x] = input.paths.project(input.view.state.swipe?.at ?? 0, 0);
  yield* territories(input);
  yield* eastern(input, x);
  yield* density(input);
  yield* veil(input);
  yield* lines(input);
  yield* divider(input, x);
  yield* zone(input);
  yield* outlines(input);
  yield* marks(input);
}
