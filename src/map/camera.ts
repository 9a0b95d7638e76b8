import type {Camera} from '../state/app-state.ts';

/** Degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
/** Pixels from the top left. */
export type Point = readonly [x: number, y: number];
/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Pixels kept free along each edge. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Continental Colombia, whole; San Andrés and Providencia stand in an inset. */
export const colombiaBounds: Bounds = [-79.05, -4.25, -66.85, 12.5];
const tile = 512;

const mercatorX = (lng: number): number => (lng + 180) / 360;
const mercatorY = (lat: number): number =>
  (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
const latitudeOf = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Web Mercator as MapLibre draws it (512-pixel tiles): pixels from the top left of the map. */
export function projectionOf(camera: Camera, size: Size): (lng: number, lat: number) => Point {
  const scale = tile * 2 ** camera.zoom;
  const x0 = mercatorX(camera.lng) * scale - size.width / 2;
  const y0 = mercatorY(camera.lat) * scale - size.height / 2;
  return (lng, lat) => [mercatorX(lng) * scale - x0, mercatorY(lat) * scale - y0];
}

/** The place at a pixel from the top left of the map: the inverse of `projectionOf`. */
export function unprojectionOf(camera: Camera, size: Size): (x: number, y: number) => Point {
  const scale = tile * 2 ** camera.zoom;
  const x0 = mercatorX(camera.lng) * scale - size.width / 2;
  const y0 = mercatorY(camera.lat) * scale - size.height / 2;
  return (x, y) => [((x + x0) / scale) * 360 - 180, latitudeOf((y + y0) / scale)];
}

/** The camera that shows the bounds whole inside the padding. */
export function fitCamera(bounds: Bounds, size: Size, padding: Padding): Camera {
  const [west, south, east, north] = bounds;
  const width = Math.max(40, size.width - padding.left - padding.right);
  const height = Math.max(40, size.height - padding.top - padding.bottom);
  const spanX = mercatorX(east) - mercatorX(west);
  const spanY = mercatorY(south) - mercatorY(north);
  const zoom = Math.log2(Math.min(width / spanX, height / spanY) / tile);
  const scale = tile * 2 ** zoom;
  const centreX =
    (mercatorX(east) + mercatorX(west)) / 2 + (padding.right - padding.left) / 2 / scale;
  const centreY =
    (mercatorY(south) + mercatorY(north)) / 2 + (padding.bottom - padding.top) / 2 / scale;
  return {zoom, lng: centreX * 360 - 180, lat: latitudeOf(centreY)};
}

/** The camera moved by pixels (right and down are positive) and zoomed around a pixel. */
export function movedCamera(
  camera: Camera,
  size: Size,
  by: {dx?: number; dy?: number; zoom?: number; at?: Point},
): Camera {
  const {dx = 0, dy = 0, zoom = 0, at = [size.width / 2, size.height / 2]} = by;
  const nextZoom = Math.min(12, Math.max(2.5, camera.zoom + zoom));
  const scale = tile * 2 ** camera.zoom;
  const nextScale = tile * 2 ** nextZoom;
  const anchorX = mercatorX(camera.lng) + (at[0] - size.width / 2) / scale;
  const anchorY = mercatorY(camera.lat) + (at[1] - size.height / 2) / scale;
  const x = anchorX - (at[0] - size.width / 2) / nextScale + dx / nextScale;
  const y = anchorY - (at[1] - size.height / 2) / nextScale + dy / nextScale;
  return {zoom: nextZoom, lng: x * 360 - 180, lat: latitudeOf(Math.min(0.95, Math.max(0.05, y)))};
}

/** The bounds of what a map of a size shows under a camera. */
export function boundsOf(camera: Camera, size: Size): Bounds {
  const unproject = unprojectionOf(camera, size);
  const [west, north] = unproject(0, 0);
  const [east, south] = unproject(size.width, size.height);
  return [west, south, east, north];
}
