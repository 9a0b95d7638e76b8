import {kmPerDegree} from '../geodesy.ts';

/**
 * Gives the kilometres of some pixels of a map at a latitude and zoom (512-pixel tiles): how near a click has to be.
 * @see Snyder, Map Projections: A Working Manual (USGS 1395), p. 44: Mercator's scale is one over the cosine
 */
export function pixelsToKm(pixels: number, lat: number, zoom: number): number {
  const [lngKm] = kmPerDegree(lat);
  return (pixels * lngKm * 360) / (512 * 2 ** zoom);
}
