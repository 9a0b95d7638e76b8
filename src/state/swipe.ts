import {measureOf, type MeasureId} from '../methodology/measures.ts';

/** A second measure east of a meridian, in place of the first: two maps in one, with a divider that is dragged. */
export interface SwipeChoice {
  readonly measure: MeasureId;
  /** Year of a stock with years; null is the latest. */
  readonly year: number | null;
  /**
   * Longitude of the divider, degrees. A place and not a pixel: whoever opens the link, or prints it, sees the same
   * territories on either side, whatever the size of the map.
   */
  readonly at: number;
}

/** The divider stays within what the map can show of Colombia, islands included. */
export const swipeLimits = {west: -82, east: -66} as const;
/** Middle of the country: where the divider begins when the camera has not been moved. */
export const middleMeridian = -73;

/** A longitude that a divider can have, to a hundredth of a degree (about 1 km). */
export const swipeMeridian = (lng: number): number =>
  Math.round(Math.min(swipeLimits.east, Math.max(swipeLimits.west, lng)) * 100) / 100;

/** True where every measure that is shown has figures of municipalities: a swipe compares the same units. */
export const hasMunicipalities = ({
  measure,
  swipe,
}: {
  readonly measure: MeasureId;
  readonly swipe: SwipeChoice | null;
}): boolean =>
  [measure, ...(swipe ? [swipe.measure] : [])].every((id) =>
    measureOf(id).levels.includes('municipality'),
  );

/** The swipe of another measure or year; a year that the measure does not have falls back to the latest. */
export function changedSwipe(
  {
    swipe,
    camera,
  }: {readonly swipe: SwipeChoice | null; readonly camera: {readonly lng: number} | null},
  {measure, year}: {readonly measure: MeasureId; readonly year: number | null},
): SwipeChoice {
  const isKnown = year !== null && measureOf(measure).years.includes(year);
  const at = swipe?.at ?? swipeMeridian(camera?.lng ?? middleMeridian);
  return {measure, year: isKnown ? year : null, at};
}
