import type {LngLat} from '../flows.ts';
import {drawingBounds, isWithinDrawing, maximumPoints} from './drawing-limits.ts';

/** Four decimals of a degree are 11 m: the finest that an address says, far below what a zone's width means. */
const perDegree = 10_000;

/** Twice what `maximumPoints` need: a longer text is not looked at. */
const longestText = 2 * maximumPoints * '-72.4516,-7.8173;'.length;

/** Gives a place rounded to four decimals, as `writeLine` writes it: at most 8 m away. */
export function roundPlace([lng, lat]: LngLat): LngLat {
  return [roundDegree(lng), roundDegree(lat)];
}

/**
 * Gives points as a text for an address, `-72.4516,7.8173;-72.6,7.4`: longitude and latitude with at most four decimals
 * and no zeros at the end. The same points always give the same text; no points give an empty one.
 * @throws {RangeError} for more than `maximumPoints`, or one outside `drawingBounds`
 */
export function writeLine(points: readonly LngLat[]): string {
  if (points.length > maximumPoints) {
    throw new RangeError(`Got ${points.length} points when expected at most ${maximumPoints}.`);
  }
  return points.map(writePlace).join(';');
}

/**
 * Gives the points of a text, at least one, rounded to four decimals; null for anything `writeLine` could not have meant:
 * an empty text, too many points, one outside `drawingBounds`, or something that is no number.
 */
export function readLine(text: string): readonly LngLat[] | null {
  if (text === '' || text.length > longestText) return null;
  const parts = text.split(';');
  if (parts.length > maximumPoints) return null;
  const points = parts.map(readPlace).filter((place) => place !== null);
  return points.length === parts.length ? points : null;
}

function writePlace(place: LngLat): string {
  const [lng, lat] = roundPlace(place);
  if (isWithinDrawing(lng, lat)) return `${lng},${lat}`;
  throw new RangeError(`Got place ${lng},${lat} when expected one in ${drawingBounds.join(' ')}.`);
}

function readPlace(text: string): LngLat | null {
  const match = /^(-?\d{1,3}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?)$/.exec(text);
  if (!match) return null;
  const [lng, lat] = roundPlace([Number(match[1]), Number(match[2])]);
  return isWithinDrawing(lng, lat) ? [lng, lat] : null;
}

/** Adding zero takes the sign off a zero. */
function roundDegree(degrees: number): number {
  return Math.round(degrees * perDegree) / perDegree + 0;
}
