import type {RegionFile} from '../../domain/region/region-file.ts';
import type {Camera} from '../../state/app-state.ts';
import {
  fitCamera,
  movedCamera,
  projectionOf,
  type Bounds,
  type Padding,
  type Point,
  type Size,
} from '../camera.ts';

/** A rectangle of the page, px. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the map with a scale of its own: the whole of it, or one island. */
export interface RegionFrame {
  readonly box: Rectangle;
  readonly project: (lng: number, lat: number) => Point;
  /** Kilometres that a pixel is worth in its middle. */
  readonly kmPerPixel: number;
}

/** How far the map is moved from its opening view. */
export interface RegionMove {
  /** Steps of zoom, 0 the whole department. */
  readonly zoom: number;
  readonly dx: number;
  readonly dy: number;
}

/** The opening view. */
export const unmoved: RegionMove = {zoom: 0, dx: 0, dy: 0};
/** The most steps of zoom: the outlines are made for little more. */
export const mostZoom = 3;

const earthKm = 40_075.017;
const tile = 512;

const kmPerPixel = ({zoom, lat}: Camera): number =>
  (earthKm * Math.cos((lat * Math.PI) / 180)) / (tile * 2 ** zoom);

function frameOver(
  bounds: Bounds,
  box: Rectangle,
  padding: Padding,
  move: RegionMove,
): RegionFrame {
  const size: Size = box;
  const fitted = fitCamera(bounds, size, padding);
  const camera = movedCamera(fitted, size, move);
  const project = projectionOf(camera, size);
  return {
    box,
    project: (lng, lat) => {
      const [x, y] = project(lng, lat);
      return [x + box.x, y + box.y];
    },
    kmPerPixel: kmPerPixel(camera),
  };
}

/**
 * The frames of a department's map of a size: one, or one above the other where the scale is broken on purpose.
 * `padding` is kept free for what stands on the map; boxes that reach down to the `corner` that is taken stand beside it.
 */
export function regionFrames(
  {bounds, insets}: RegionFile,
  size: Size,
  padding: Padding,
  move: RegionMove,
  corner: Rectangle | null,
): readonly RegionFrame[] {
  if (insets.length === 0) return [frameOver(bounds, {x: 0, y: 0, ...size}, padding, move)];
  const top = 56;
  const height = (size.height - top) / insets.length;
  return insets.map((inset, at) => {
    const y = top + at * height;
    const isBeside = corner !== null && y + height > corner.y;
    const x = isBeside ? corner.x + corner.width : corner === null ? 0 : leastLeft;
    const box = {x, y, width: size.width - x, height};
    return frameOver(inset, box, {top: 40, right: 40, bottom: 40, left: 40}, unmoved);
  });
}

/** Room for the small picture of the country beside the first box, px. */
const leastLeft = 96;

/** Paddings that leave room for what stands on the map: none at all, beside it, above it. */
function paddingsAround(corner: Rectangle | null, base: Padding, size: Size): readonly Padding[] {
  if (!corner) return [base];
  return [
    base,
    {...base, left: Math.max(base.left, corner.x + corner.width + 14)},
    {...base, bottom: Math.max(base.bottom, size.height - corner.y + 14)},
    {...base, bottom: Math.max(base.bottom, (size.height - corner.y) / 2), left: corner.width / 2},
  ];
}

/**
 * The padding with which the department is largest without lying under a corner that is taken.
 * `outline` is made of places, degrees.
 */
export function paddingBeside(
  {bounds}: RegionFile,
  outline: readonly (readonly number[])[],
  corner: Rectangle | null,
  base: Padding,
  size: Size,
): Padding {
  let best = base;
  let zoom = -Infinity;
  for (const padding of paddingsAround(corner, base, size)) {
    const camera = fitCamera(bounds, size, padding);
    if (camera.zoom <= zoom) continue;
    const project = projectionOf(camera, size);
    const isUnder = outline.some(([lng = 0, lat = 0]) => {
      const [x, y] = project(lng, lat);
      return corner !== null && x < corner.x + corner.width + 6 && y > corner.y - 6;
    });
    if (!isUnder) [best, zoom] = [padding, camera.zoom];
  }
  return best;
}

/** The move by pixels and steps of zoom, kept where the department can still be seen. */
export function movedRegion(
  move: RegionMove,
  {dx = 0, dy = 0, zoom = 0}: Partial<RegionMove>,
  {width, height}: Size,
): RegionMove {
  const next = Math.min(mostZoom, Math.max(0, move.zoom + zoom));
  const factor = 2 ** (next - move.zoom);
  const [limitX, limitY] = [width, height].map((side) => (side / 2) * (2 ** next - 1) + side * 0.1);
  const keep = (value: number, limit = 0): number => Math.min(limit, Math.max(-limit, value));
  if (next === 0 && zoom < 0) return unmoved;
  return {
    zoom: next,
    dx: keep(move.dx * factor + dx, limitX),
    dy: keep(move.dy * factor + dy, limitY),
  };
}

/** Round lengths for a scale bar, km. */
const lengths = [1, 2, 5, 10, 20, 50, 100, 200] as const;

/** The longest round scale bar of at most a width, px. */
export function scaleBar({kmPerPixel: km}: RegionFrame, width: number): {km: number; px: number} {
  const length = lengths.findLast((one) => one / km <= width) ?? lengths[0];
  return {km: length, px: length / km};
}
