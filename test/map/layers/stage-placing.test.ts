import {describe, expect, it} from 'vitest';
import {
  isClear,
  nearPlaces,
  placedPlaces,
  spreadHeights,
  wordsBox,
  wordsWidth,
} from '../../../src/map/layers/stage-placing.ts';
import type {StagePlace} from '../../../src/map/layers/stage-places.ts';

const place = (code: string, lng: number, lat: number): StagePlace => ({
  ...{code, name: 'Rumichaca', value: '70', unit: 'entradas'},
  lngLat: [lng, lat],
});
// West of the middle of the country, and east of it.
const places = [place('west', -77.66, 0.8), place('east', -72.4, 7.8)];

describe('the words of places', () => {
  it('stand a step apart, in order, inside the room', () => {
    const room = {top: 10, bottom: 100, step: 20};
    expect(spreadHeights([50, 52, 30], room)).toEqual([50, 70, 30]);
    expect(spreadHeights([95, 99], room)).toEqual([80, 100]);
    expect(spreadHeights([0], room)).toEqual([10]);
  });

  it('stand away from the country on its map, on the right of a closer one', () => {
    const room = {left: 5, right: (y: number) => 300 + y, top: 0, bottom: 100, step: 10};
    const sides = (isCountry: boolean): unknown =>
      placedPlaces(places, () => [7, 8], isCountry, room).map(({code, side, words}) => [
        ...[code, side, words[0]],
      ]);
    expect(sides(true)).toEqual([
      ['west', 'left', 5],
      ['east', 'right', 308],
    ]);
    // The second stands a step below the first.
    expect(sides(false)).toEqual([
      ['west', 'right', 308],
      ['east', 'right', 318],
    ]);
  });
});

describe('words beside their places', () => {
  const size = {width: 400, height: 300};
  const at = (x: number, y: number) => (): readonly [number, number] => [x, y];
  const [first] = places as [StagePlace];

  it('stand on the right, and on the left at the right edge', () => {
    expect(nearPlaces([first], at(100, 100), size)[0]).toMatchObject({
      words: [109, 97],
      side: 'right',
    });
    const [left] = nearPlaces([first], at(390, 100), size);
    expect(left?.side).toBe('left');
    expect(left?.words[0]).toBeCloseTo(390 - 9 - wordsWidth(first), 6);
  });

  it('never lie over each other, what is taken or the edge; who finds no room has none', () => {
    const taken = [[110, 60, 400, 140]] as const;
    const both = nearPlaces(places, at(105, 100), size, taken);
    expect(both).toHaveLength(2);
    const boxes = both.map((one) => wordsBox(one, one.words));
    boxes.forEach((box, index) => {
      expect(isClear(box, [...boxes.filter((_, other) => other !== index), ...taken])).toBe(true);
      expect(box[0]).toBeGreaterThan(0);
      expect(box[3]).toBeLessThan(300);
    });
    expect(nearPlaces(places, at(105, 100), size, [[0, 0, 400, 300]])).toEqual([]);
  });
});
