import type {Shape} from '../map/geometry.ts';
import {cellMarks, cellRing, densityColours, isFirm, type CellMark} from '../map/layers/density.ts';
import {classColours, territoryFills, type TerritoryFill} from '../map/layers/territories.ts';
import type {Palette} from '../map/palette.ts';
import type {PathOf} from '../map/svg-path.ts';
import {paintOf} from '../state/painted.ts';
import {eastView} from '../state/swipe-view.ts';
import {isPlaced, ringPath, type SceneFrame} from './scene-frame.ts';
import {colour, element} from './svg-element.ts';

/** The hatch of no data and the dots of suppression, as vectors; ids `missing` and `suppressed` after the frame's prefix. */
export function patterns(palette: Palette, ids: string): string {
  const dot = (at: number): string =>
    element('circle', {cx: at, cy: at, r: 0.85, fill: palette.suppressedDot});
  return element(
    'defs',
    {},
    element(
      'pattern',
      {
        id: `${ids}missing`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', {width: 6, height: 6, fill: palette.patternGround}),
      element('rect', {width: 1, height: 6, fill: palette.patternLine}),
    ),
    element(
      'pattern',
      {id: `${ids}suppressed`, width: 5, height: 5, patternUnits: 'userSpaceOnUse'},
      element('rect', {width: 5, height: 5, fill: palette.suppressedGround}),
      dot(1.25),
      dot(3.75),
    ),
  );
}

/** The shapes that are painted: municipalities where the paint is by municipality and their shapes are there. */
function paintedShapes({view, geometry}: SceneFrame): readonly Shape[] {
  const isFine = paintOf(view.snapshot)?.level === 'municipality';
  return isFine && geometry.municipalities ? geometry.municipalities : geometry.departments;
}

/** The sea and the countries around. */
export function land({geometry, palette, size}: SceneFrame, path: PathOf): string {
  const sea = element('rect', {width: size.width, height: size.height, fill: palette.sea});
  const shapes = geometry.land.map((shape) => path(shape)).filter((d) => d !== '');
  return (
    sea +
    element(
      'g',
      {fill: palette.land, stroke: palette.neighbourBorder, 'stroke-width': 0.8},
      ...shapes.map((d) => element('path', {d})),
    )
  );
}

function fillOf(
  fill: TerritoryFill | undefined,
  colours: readonly string[],
  {palette, ids}: SceneFrame,
): string {
  if (!fill) return palette.landColombia;
  if (fill.status === 'observed') return colours[fill.classIndex] ?? palette.landColombia;
  if (fill.status === 'zero') return palette.surface;
  return `url(#${ids}${fill.status === 'suppressed' ? 'suppressed' : 'missing'})`;
}

/** The territories by class and state: one group a fill, one path a territory. */
export function territories(frame: SceneFrame, path: PathOf): string {
  const {view, size, ids} = frame;
  const east = eastView(view);
  if (!east) return territoriesOf(frame, path);
  // The second measure of a swipe covers the first east of the divider.
  const x = dividerX(frame);
  const clip = {x, y: 0, width: size.width - x, height: size.height};
  return (
    territoriesOf(frame, path) +
    element('clipPath', {id: `${ids}east`}, element('rect', clip)) +
    element(
      'g',
      {'clip-path': `url(#${ids}east)`, 'data-part': 'east'},
      territoriesOf({...frame, view: east}, path),
    )
  );
}

/** Where the divider of a swipe is, inside the picture. */
function dividerX({view, project, size}: SceneFrame): number {
  const [x] = project(view.state.swipe?.at ?? 0, 0);
  return Math.min(size.width, Math.max(0, x));
}

/** The divider between the two measures of a swipe; nothing without one, and where it is outside the picture. */
export function divider(frame: SceneFrame): string {
  const {view, size, palette} = frame;
  const x = dividerX(frame);
  if (!eastView(view) || x === 0 || x === size.width) return '';
  const d = `M${x.toFixed(1)} 0V${size.height.toFixed(1)}`;
  return (
    element('path', {d, stroke: palette.halo, 'stroke-width': 4, 'stroke-opacity': 0.8}) +
    element('path', {d, stroke: palette.ink, 'stroke-width': 1.6, 'data-part': 'divider'})
  );
}

function territoriesOf(frame: SceneFrame, path: PathOf): string {
  const {view, palette, hasWords} = frame;
  const paint = paintOf(view.snapshot);
  const fills = paint ? territoryFills(paint) : null;
  const colours = paint ? classColours(paint, palette) : [];
  const groups = new Map<string, string[]>();
  for (const shape of paintedShapes(frame)) {
    const {code} = shape.properties;
    const d = path(shape);
    if (d === '') continue;
    const fill = fillOf(fills?.get(code), colours, frame);
    const known = groups.get(fill) ?? [];
    known.push(element('path', {d, 'data-code': hasWords ? code : null}));
    groups.set(fill, known);
  }
  const drawn = [...groups].map(([fill, paths]) =>
    element(
      'g',
      {fill, stroke: fill.startsWith('url') ? null : fill, 'stroke-width': 0.35},
      ...paths,
    ),
  );
  return element('g', {'data-part': 'territories'}, ...drawn);
}

/** The cells of events: one path a class, the zeros as outlines, the firm ones edged. */
export function cells({view, palette, project, ids, size}: SceneFrame): string {
  const {density} = view.snapshot;
  if (!density) return '';
  const firm: string[] = [];
  const paths = new Map<CellMark, string[]>();
  for (const [cell, mark] of cellMarks(density).entries()) {
    const ring = cellRing(density, cell)
      .slice(0, -1)
      .map(([lng, lat]) => project(lng, lat));
    const isSeen = ring.some(([x, y]) => x > 0 && y > 0 && x < size.width && y < size.height);
    if (!isSeen || !ring.every(isPlaced)) continue;
    const known = paths.get(mark) ?? [];
    known.push(ringPath(ring));
    paths.set(mark, known);
    if (isFirm(density, cell)) firm.push(ringPath(ring));
  }
  const colours = densityColours(density.breaks.length + 1, palette);
  const colourOf = (mark: CellMark): string => {
    if (mark === 'zero') return 'none';
    return mark === 'missing' ? `url(#${ids}missing)` : (colours[mark] ?? 'none');
  };
  const line = colour('stroke', palette.departmentLine);
  return element(
    'g',
    {...line, 'stroke-width': 0.3, 'data-part': 'density'},
    ...[...paths].map(([mark, rings]) =>
      element('path', {d: rings.join(''), fill: colourOf(mark), 'data-mark': String(mark)}),
    ),
    firm.length === 0
      ? ''
      : element('path', {
          ...{d: firm.join(''), fill: 'none', stroke: palette.ink},
          ...{'stroke-opacity': 1, 'stroke-width': 1.2},
        }),
  );
}

/** Limits of municipalities and departments, the coast, the border of the country and the disputed lines. */
export function lines(frame: SceneFrame, path: PathOf): string {
  const {view, geometry, palette} = frame;
  const isFine = paintOf(view.snapshot)?.level === 'municipality';
  const ofKind = (kind: string): readonly string[] =>
    geometry.lines
      .filter(({properties}) => properties.kind === kind)
      .map((line) => path(line))
      .filter((d) => d !== '');
  const group = (
    found: readonly string[],
    attributes: Readonly<Record<string, string | number>>,
  ): string =>
    found.length === 0 ? '' : element('g', attributes, ...found.map((d) => element('path', {d})));
  const border = ofKind('land-border');
  return element(
    'g',
    {fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round'},
    group(isFine ? ofKind('municipality') : [], {
      ...colour('stroke', palette.municipalLine),
      'stroke-width': 0.5,
    }),
    group(ofKind('department'), {
      ...colour('stroke', palette.departmentLine),
      'stroke-width': 0.8,
    }),
    group(ofKind('coast'), {stroke: palette.seaInk, 'stroke-width': 0.9, 'stroke-opacity': 0.6}),
    group(border, {stroke: palette.land, 'stroke-width': 4.4, 'stroke-opacity': 0.65}),
    group(border, {stroke: palette.landBorder, 'stroke-width': 1.2}),
    group(ofKind('disputed'), {
      ...{stroke: palette.landBorder, 'stroke-width': 1.2},
      'stroke-dasharray': '2 3',
    }),
  );
}
