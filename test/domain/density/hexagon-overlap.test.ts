import {describe, expect, it} from 'vitest';
import {hexagonOverlaps} from '../../../src/domain/density/hexagon-overlap.ts';

/** A square on the plane, counter-clockwise. */
function square(west: number, south: number, side: number): [number, number][] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('hexagonOverlaps', () => {
  it('is the whole of a ring inside one hexagon, around its middle', () => {
    const [only, ...others] = hexagonOverlaps(25, [square(-1, 2, 4)]);
    expect(others).toEqual([]);
    expect(only?.axial).toEqual([0, 0]);
    expect(only?.areaKm2).toBeCloseTo(16, 9);
    expect(only?.middle[0]).toBeCloseTo(1, 9);
    expect(only?.middle[1]).toBeCloseTo(4, 9);
  });

  it('cuts a ring on the edge between two hexagons in half', () => {
    // The edge between 0/0 and 1/0 runs along x = 12.5, from y = −7.2 to 7.2.
    const overlaps = hexagonOverlaps(25, [square(10.5, -2, 4)]);
    expect(overlaps.map(({axial}) => axial)).toEqual([
      [0, 0],
      [1, 0],
    ]);
    for (const {areaKm2} of overlaps) expect(areaKm2).toBeCloseTo(8, 9);
    expect(overlaps[0]?.middle[0]).toBeCloseTo(11.5, 9);
  });

  it('leaves a hole out', () => {
    const hole = square(-1, -1, 2).reverse();
    const overlaps = hexagonOverlaps(25, [square(-3, -3, 6), hole]);
    expect(overlaps).toHaveLength(1);
    expect(overlaps[0]?.areaKm2).toBeCloseTo(36 - 4, 9);
  });

  it('fills hexagons in the middle of a large ring and adds up to its area', () => {
    const overlaps = hexagonOverlaps(25, [square(-200, -150, 400)]);
    const sum = overlaps.reduce((total, {areaKm2}) => total + areaKm2, 0);
    expect(sum).toBeCloseTo(160_000, 6);
    expect(Math.max(...overlaps.map(({areaKm2}) => areaKm2))).toBeCloseTo(541.266, 3);
  });

  it('counts both arms of a ring that comes into a hexagon twice', () => {
    // A U of arms 2 km wide: the arms reach 6 km into 0/0 from below its lowest corner's height on.
    const ring: [number, number][] = [
      [-4, -4],
      [-4, 4],
      [-2, 4],
      [-2, -60],
      [2, -60],
      [2, 4],
      [4, 4],
      [4, -64],
      [-4, -64],
      [-4, -4],
    ];
    const reversed = [...ring].reverse();
    const sum = hexagonOverlaps(25, [reversed]).reduce((total, {areaKm2}) => total + areaKm2, 0);
    // 8 · 68 less the opening 4 · 64.
    expect(sum).toBeCloseTo(8 * 68 - 4 * 64, 6);
  });

  it('gives nothing for no rings', () => {
    expect(hexagonOverlaps(25, [])).toEqual([]);
  });
});
