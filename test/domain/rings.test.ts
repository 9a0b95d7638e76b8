import {describe, expect, it} from 'vitest';
import {
  assemblePolygons,
  boxOf,
  doubleArea,
  isInRings,
  toPolygons,
} from '../../src/domain/rings.ts';

/** A closed square, counter-clockwise. */
function square(west: number, south: number, size: number): number[][] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}

function reversed(ring: number[][]): number[][] {
  return [...ring].reverse();
}

describe('doubleArea', () => {
  it('is positive counter-clockwise and negative clockwise', () => {
    expect(doubleArea(square(-72, 4, 2))).toBe(8);
    expect(doubleArea(reversed(square(-72, 4, 2)))).toBe(-8);
    expect(doubleArea([])).toBe(0);
  });
});

describe('toPolygons', () => {
  it('turns every ring the way of RFC 7946 and drops rings without area', () => {
    const flat = [
      [0, 0],
      [1, 0],
      [0, 0],
    ];
    const [polygon] = toPolygons({
      type: 'Polygon',
      coordinates: [reversed(square(0, 0, 4)), square(1, 1, 1), flat],
    });
    expect(polygon?.map(doubleArea)).toEqual([32, -2]);
  });

  it('keeps the parts of a multipolygon', () => {
    const coordinates = [[square(0, 0, 1)], [square(5, 5, 1)]];
    expect(toPolygons({type: 'MultiPolygon', coordinates})).toHaveLength(2);
  });
});

describe('boxOf', () => {
  it('is the box around all rings', () => {
    expect(boxOf([square(0, 0, 1), square(-3, 2, 1)])).toEqual([-3, 0, 1, 3]);
  });
});

describe('isInRings', () => {
  it('is inside a ring but not inside its hole', () => {
    const rings = [square(0, 0, 4), reversed(square(1, 1, 1))];
    expect(isInRings([0.5, 0.5], rings)).toBe(true);
    expect(isInRings([1.5, 1.5], rings)).toBe(false);
    expect(isInRings([5, 0.5], rings)).toBe(false);
  });
});

describe('assemblePolygons', () => {
  it('gives a hole to the smallest ring around it', () => {
    const polygons = assemblePolygons([
      square(0, 0, 10),
      reversed(square(1, 1, 8)),
      square(2, 2, 6),
      reversed(square(3, 3, 1)),
    ]);
    expect(polygons.map((rings) => rings.map(doubleArea))).toEqual([
      [72, -2],
      [200, -128],
    ]);
  });
});
