import type {Box} from '../rings.ts';

/**
 * Where drawn and imported places may lie: Colombia with its seas and islands, and the countries that routes to and from
 * it cross. Degrees, the edges included.
 */
export const drawingBounds: Box = [-90, -10, -60, 16];

/** How many points a drawn shape may have: what an address holds with ease. */
export const maximumPoints = 200;

/** Tells whether a place lies within `drawingBounds`; never for a coordinate that is no number. */
export function isWithinDrawing(lng: number, lat: number): boolean {
  const [west, south, east, north] = drawingBounds;
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
