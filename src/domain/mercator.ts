import type {LngLat, Pixel} from './flows.ts';

/** Width of the world at zoom 0, pixels. @see MapLibre GL JS, `transform.tileSize` */
const worldSizePx = 512;

/** Largest latitude of the square web-mercator world, degrees. */
export const maximumMercatorLat = 85.051129;

/**
 * Gives where a place stands in the pixels of the web-mercator world at a zoom: x to the right from 180° W, y down from
 * the northern edge. Latitudes beyond ±85.05° stand on the edge.
 * @see Snyder, Map Projections: A Working Manual (USGS 1395), p. 44 (spherical Mercator)
 */
export function lngLatToWorldPixels([lng, lat]: LngLat, zoom: number): Pixel {
  const size = worldSizePx * 2 ** zoom;
  const clamped = Math.max(-maximumMercatorLat, Math.min(maximumMercatorLat, lat));
  const northing = Math.atanh(Math.sin((clamped * Math.PI) / 180)) / Math.PI;
  return [((lng + 180) / 360) * size, ((1 - northing) / 2) * size];
}

/** Gives the place at a pixel of the web-mercator world at a zoom: the inverse of `lngLatToWorldPixels`. */
export function worldPixelsToLngLat([x, y]: Pixel, zoom: number): [lng: number, lat: number] {
  const size = worldSizePx * 2 ** zoom;
  const northing = (1 - (2 * y) / size) * Math.PI;
  return [(x / size) * 360 - 180, (Math.asin(Math.tanh(northing)) * 180) / Math.PI];
}
