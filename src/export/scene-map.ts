import {
  boundsOf,
  colombiaBounds,
  fitCamera,
  projectionOf,
  type Padding,
  type Size,
} from '../map/camera.ts';
import type {MapGeometry} from '../map/geometry.ts';
import type {Palette} from '../map/palette.ts';
import {svgPathOf} from '../map/svg-path.ts';
import type {View} from '../state/view.ts';
import type {SceneFrame} from './scene-frame.ts';
import {cells, divider, land, lines, patterns, territories} from './scene-ground.ts';
import {inset, insetBox, type InsetPlace} from './scene-inset.ts';
import {labels, type Box} from './scene-labels.ts';
import {discs, events, flows, posts, routes, selection, zone} from './scene-marks.ts';

/** Shapes of the map, and the lines of the routes where they have been fetched. */
export type SceneGeometry = MapGeometry & {readonly routes?: GeoJSON.FeatureCollection | null};

/** The map inside a picture. */
export interface MapRequest {
  readonly size: Size;
  /** Pixels kept free of what is to be shown. */
  readonly padding: Padding;
  /** The size of the map that the camera of the view was set on. */
  readonly viewport: Size;
  readonly palette: Palette;
  readonly hasWords: boolean;
  readonly ids: string;
  /** Parts that names keep clear of. */
  readonly keepClear: readonly Box[];
  /** Top left of the inset of the islands; null leaves it out. */
  readonly inset: InsetPlace | null;
}

/** The frame of a map: everything that its camera showed is inside the padding; without a camera, the whole country. */
export function frameOf(view: View, geometry: SceneGeometry, request: MapRequest): SceneFrame {
  const {size, padding, viewport, palette, hasWords, ids} = request;
  const {camera} = view.state;
  const bounds = camera ? boundsOf(camera, viewport) : colombiaBounds;
  const project = projectionOf(fitCamera(bounds, size, padding), size);
  return {view, geometry, palette, size, project, hasWords, ids};
}

/** The map as SVG elements, from the bottom up in the order of the interactive map. */
export function mapElements(view: View, geometry: SceneGeometry, request: MapRequest): string {
  const frame = frameOf(view, geometry, request);
  const {size, palette, hasWords, ids, project} = frame;
  const path = svgPathOf(project, {clip: size});
  const {camera} = view.state;
  // A map of many countries has no room for the islands, and a close one is not about them.
  const isCountry = !camera || (camera.zoom <= 6.5 && camera.zoom >= 4.3);
  const place = isCountry ? request.inset : null;
  const taken = [...request.keepClear, ...(place ? [insetBox(place)] : [])];
  return [
    patterns(palette, ids),
    land(frame, path),
    territories(frame, path),
    cells(frame),
    lines(frame, path),
    divider(frame),
    zone(frame, path),
    routes(frame, path, geometry.routes ?? null),
    selection(frame, path),
    flows(frame),
    events(frame),
    posts(frame),
    hasWords ? labels(frame, taken) : '',
    discs(frame),
    place ? inset(frame, place) : '',
  ].join('');
}
