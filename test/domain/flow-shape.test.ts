import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {flowShape, flowWidth} from '../../src/domain/flow-shape.ts';

type Place = readonly [number, number];

/** Twice the signed area: negative for a ring that is counter-clockwise on the screen (y down). */
function signedDoubleArea(ring: readonly Place[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function turn(a: Place, b: Place, c: Place): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function hasCrossing(ring: readonly Place[]): boolean {
  const sides = ring.slice(1).map((place, index) => [ring[index] ?? place, place] as const);
  return sides.some(([a, b], first) =>
    sides.some(([c, d], second) => {
      const apart = Math.abs(first - second);
      if (apart < 2 || apart === sides.length - 1) return false;
      return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    }),
  );
}

describe('flowWidth', () => {
  it('goes from 1 to 7 pixels with the square root of the share', () => {
    expect(flowWidth(100, 100, 500)).toBe(1);
    expect(flowWidth(500, 100, 500)).toBe(7);
    // (200 − 100) / 400 = 0.25 → 1 + 6·0.5
    expect(flowWidth(200, 100, 500)).toBe(4);
  });

  it('is 4 when all flows are equal, and keeps to the ends outside the range', () => {
    expect(flowWidth(80, 80, 80)).toBe(4);
    expect(flowWidth(5, 100, 500)).toBe(1);
    expect(flowWidth(9999, 100, 500)).toBe(7);
  });
});

describe('flowShape', () => {
  it('bends to the right of travel: below the chord when going east on a screen', () => {
    const ring = flowShape([0, 0], [100, 0], 4);
    // control point 20 pixels to the right → middle of the curve at 10; the body is on its outer side
    expect(Math.max(...ring.map(([, y]) => y))).toBeGreaterThan(10);
    expect(Math.min(...ring.map(([, y]) => y))).toBeGreaterThanOrEqual(0);
  });

  it('bends to the other side on the way back, so that opposite flows stand apart', () => {
    const ring = flowShape([100, 0], [0, 0], 4);
    expect(Math.max(...ring.map(([, y]) => y))).toBeLessThanOrEqual(0);
  });

  it('leaves the gaps free at both ends and points at the destination', () => {
    const ring = flowShape([0, 0], [100, 0], 4, {curvature: 0, originGap: 2, destinationGap: 5});
    expect(Math.min(...ring.map(([x]) => x))).toBeCloseTo(2, 9);
    const tip = ring.reduce((a, b) => (b[0] > a[0] ? b : a));
    expect(tip[0]).toBeCloseTo(95, 9);
    expect(tip[1]).toBeCloseTo(0, 9);
  });

  it('is thin at the origin, as wide as asked at the neck, and wider at the barb', () => {
    const ring = flowShape([0, 0], [100, 0], 4, {curvature: 0});
    const outerAt = (from: number, to: number): number =>
      Math.max(...ring.filter(([x]) => x >= from && x <= to).map(([, y]) => y));
    expect(outerAt(0, 2)).toBeCloseTo(0.6, 9);
    // tip at 97, head 10 long, so the neck is at 87
    expect(outerAt(86.999, 87.001)).toBeCloseTo(4, 6);
    expect(outerAt(0, 100)).toBeCloseTo(7.8, 9);
  });

  it('begins further along when told to, for drawing it in layers', () => {
    const ring = flowShape([0, 0], [100, 0], 4, {curvature: 0, originGap: 0, from: 0.5});
    // half of the body, which ends at the neck, 87
    expect(Math.min(...ring.map(([x]) => x))).toBeCloseTo(43.5, 9);
  });

  it('is empty without a length, a width or finite ends', () => {
    expect(flowShape([5, 5], [5, 5], 4)).toEqual([]);
    expect(flowShape([0, 0], [9, 9], 0)).toEqual([]);
    expect(flowShape([0, 0], [9, 9], NaN)).toEqual([]);
    expect(flowShape([0, NaN], [9, 9], 4)).toEqual([]);
    expect(flowShape([0, 0], [Infinity, 9], 4)).toEqual([]);
  });

  it('is a closed, counter-clockwise ring without crossings for any pair, however short', () => {
    const pixel = fc.tuple(
      fc.double({min: -500, max: 500, noNaN: true}),
      fc.double({min: -500, max: 500, noNaN: true}),
    );
    fc.assert(
      fc.property(pixel, pixel, fc.double({min: 1, max: 12, noNaN: true}), (start, end, width) => {
        fc.pre(Math.hypot(end[0] - start[0], end[1] - start[1]) > 0.01);
        const ring = flowShape(start, end, width);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring.flat().every(Number.isFinite)).toBe(true);
        expect(signedDoubleArea(ring)).toBeLessThan(0);
        expect(hasCrossing(ring)).toBe(false);
      }),
      {numRuns: 300, seed: 54001},
    );
  });

  it('keeps a mark of a few pixels near its chord', () => {
    const ring = flowShape([0, 0], [4, 0], 7);
    expect(Math.max(...ring.map(([, y]) => y))).toBeLessThan(2.4);
  });
});
