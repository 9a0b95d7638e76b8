import {geoClipRectangle, geoPath, geoTransform, type GeoStream} from 'd3-geo';
import type {Point, Size} from './camera.ts';

/** Path data of a shape; empty where nothing of it can be drawn. */
export type PathOf = (shape: GeoJSON.Feature | GeoJSON.Geometry) => string;

/** Latitudes beyond this have no place in web mercator. */
const farthestLatitude = 85;
/** Pixels beyond the edge that clipped shapes keep, so that no cut is seen. */
const margin = 24;

/**
 * Gives shapes as SVG path data under a projection in pixels, with one decimal unless told. With `clip`, what lies more than
 * 24 pixels outside a map of that size is cut off.
 */
export function svgPathOf(
  project: (lng: number, lat: number) => Point,
  {digits = 1, clip = null}: {readonly digits?: number; readonly clip?: Size | null} = {},
): PathOf {
  const projected = geoTransform({
    point(lng, lat) {
      const [x, y] = project(lng, Math.min(farthestLatitude, Math.max(-farthestLatitude, lat)));
      this.stream.point(x, y);
    },
  });
  const cut = clip
    ? geoClipRectangle(-margin, -margin, clip.width + margin, clip.height + margin)
    : (stream: GeoStream): GeoStream => stream;
  const path = geoPath({stream: (stream) => projected.stream(cut(stream))}).digits(digits);
  return (shape) => path(shape) ?? '';
}
