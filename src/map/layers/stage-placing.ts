import {approximateTextWidth} from '../../domain/drawing/text-width.ts';
import type {Size} from '../camera.ts';
import type {StagePlace} from './stage-places.ts';

/** A place as drawn: where it is and where its words stand, pixels. */
export interface PlacedPlace extends StagePlace {
  readonly at: readonly [x: number, y: number];
  readonly words: readonly [x: number, y: number];
  readonly side: 'left' | 'right';
}

/** What the words of places need, pixels. */
export interface PlaceRoom {
  /** Left edge of the words on the left, and of those of a place on the right at a height. */
  readonly left: number;
  readonly right: (y: number, place: StagePlace) => number;
  readonly top: number;
  readonly bottom: number;
  /** From one place's words to the next. */
  readonly step: number;
}

/** Spreads heights so that neighbours are `step` apart, as near to their wish as that allows, inside the room. */
export function spreadHeights(
  wishes: readonly number[],
  {top, bottom, step}: Pick<PlaceRoom, 'top' | 'bottom' | 'step'>,
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const heights = [...wishes];
  let least = top;
  for (const index of order) {
    heights[index] = Math.max(heights[index] ?? 0, least);
    least = (heights[index] ?? 0) + step;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    heights[index] = Math.min(heights[index] ?? 0, most);
    most = (heights[index] ?? 0) - step;
  }
  return heights;
}

/** West of this a country-wide map has the sea beside it, east of it a neighbour. */
const middleLng = -74.6;

/** The side on which a place's words stand: on a map of the country away from it, on a closer one on the right. */
export const sideOf = ({lngLat}: StagePlace, isCountry: boolean): 'left' | 'right' =>
  isCountry && lngLat[0] < middleLng ? 'left' : 'right';

/** The places with their words beside the map, those of one side under each other. */
export function placedPlaces(
  places: readonly StagePlace[],
  project: (lng: number, lat: number) => readonly [x: number, y: number],
  isCountry: boolean,
  room: PlaceRoom,
): readonly PlacedPlace[] {
  const placed = places.map((place) => ({
    ...place,
    at: project(...place.lngLat),
    side: sideOf(place, isCountry),
  }));
  return (['left', 'right'] as const).flatMap((side) => {
    const own = placed.filter((place) => place.side === side);
    const heights = spreadHeights(
      own.map(({at}) => at[1]),
      room,
    );
    return own.map((place, index) => {
      const y = heights[index] ?? place.at[1];
      return {...place, words: [side === 'left' ? room.left : room.right(y, place), y] as const};
    });
  });
}

/** Sizes of a place's name and figure, and how far its words stand from it, pixels. */
export const placeSizes = {name: 15, figure: 13.75, line: 17, gap: 9} as const;

/** A box in pixels. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number];

const overlap = (a: PixelBox, b: PixelBox): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** True where a box touches none of the others. */
export const isClear = (box: PixelBox, others: readonly PixelBox[]): boolean =>
  others.every((other) => !overlap(box, other));

/** The width of a place's words, pixels. */
export function wordsWidth({name, value, unit}: StagePlace): number {
  const figure = value ? `${value} ${unit}` : '';
  return Math.max(
    approximateTextWidth(name, placeSizes.name) * 1.06,
    approximateTextWidth(figure, placeSizes.figure) * 1.06,
  );
}

/** The box of words that begin at a point, pixels. */
export function wordsBox(place: StagePlace, [x, y]: readonly [number, number]): PixelBox {
  const below = place.value ? placeSizes.line + 5 : 5;
  return [x - 3, y - placeSizes.name, x + wordsWidth(place) + 3, y + below];
}

/**
 * The places with their words beside each: right of it, left, below or above, where they leave the map, other words and
 * `taken` free. A place that finds no room has none; the first ones choose first.
 */
export function nearPlaces(
  places: readonly StagePlace[],
  project: (lng: number, lat: number) => readonly [x: number, y: number],
  {width, height}: Size,
  taken: readonly PixelBox[] = [],
): readonly PlacedPlace[] {
  const boxes = [...taken];
  return places.flatMap((place) => {
    const at = project(...place.lngLat);
    const [x, y] = at;
    const own = wordsWidth(place);
    const right = x + placeSizes.gap;
    const left = x - placeSizes.gap - own;
    const middle = Math.max(6, Math.min(width - own - 6, x - own / 2));
    const high = place.value ? y - 3 : y + 5;
    const wishes = [
      [right, high],
      [left, high],
      [middle, y + 24],
      [middle, y - (place.value ? 31 : 14)],
      [right, y + 30],
      [left, y + 30],
      [right, y - 36],
      [left, y - 36],
      [right, y + 62],
      [left, y + 62],
      [middle, y + 62],
      [middle, y - 68],
    ] as const;
    const words = wishes.find((wish) => {
      const box = wordsBox(place, wish);
      const isInside = box[0] > 2 && box[2] < width - 2 && box[1] > 2 && box[3] < height - 2;
      return isInside && isClear(box, boxes);
    });
    if (!words) return [];
    boxes.push(wordsBox(place, words));
    return [{...place, at, words, side: words[0] < x ? ('left' as const) : ('right' as const)}];
  });
}
