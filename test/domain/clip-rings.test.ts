import {intersect} from '@turf/intersect';
import {featureCollection, polygon} from '@turf/helpers';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clipRings, prepareClip} from '../../src/domain/clip-rings.ts';
import {doubleArea, toPolygons, type Ring} from '../../src/domain/rings.ts';

function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function hole(west: number, south: number, east: number, north: number): number[][] {
  return [...box(west, south, east, north)].reverse();
}

function area(rings: readonly Ring[] | null): number {
  return (rings ?? []).reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);
}

describe('clipRings', () => {
  it('cuts the corner that two squares share', () => {
    const rings = clipRings([box(0, 0, 4, 4)], prepareClip([box(3, 2, 9, 9)]));
    expect(rings).toHaveLength(1);
    expect(area(rings)).toBe(2);
  });

  it('keeps what lies wholly inside, the clip where it lies inside the subject, and nothing apart', () => {
    const small = box(1, 1, 2, 2);
    const large = box(0, 0, 9, 9);
    expect(clipRings([small], prepareClip([large]))).toEqual([small]);
    expect(clipRings([large], prepareClip([small]))).toEqual([small]);
    expect(clipRings([small], prepareClip([box(5, 5, 6, 6)]))).toEqual([]);
    expect(clipRings([small], prepareClip([]))).toEqual([]);
  });

  it('cuts one shape into several', () => {
    // a comb of two teeth, cut by a bar over both
    const comb = [
      [0, 0],
      [5, 0],
      [5, 4],
      [3, 4],
      [3, 1],
      [2, 1],
      [2, 4],
      [0, 4],
      [0, 0],
    ];
    const rings = clipRings([comb], prepareClip([box(-1, 2, 6, 3)]));
    expect(rings).toHaveLength(2);
    expect(area(rings)).toBe(4);
  });

  it('respects holes on both sides, crossed or not', () => {
    // 10 · 10 with a hole of 2 · 2, clipped to the left half less a hole of 1 · 1: 50 − 2 − 1
    const subject = [box(0, 0, 10, 10), hole(4, 4, 6, 6)];
    const clip = prepareClip([box(-5, -5, 5, 15), hole(1, 1, 2, 2)]);
    expect(area(clipRings(subject, clip))).toBeCloseTo(47, 12);
  });

  it('gives back what the general algorithm of Turf gives, for any two quadrangles', () => {
    const corner = fc.tuple(
      fc.double({min: 0.05, max: 1, noNaN: true}),
      fc.double({min: 0.05, max: 1, noNaN: true}),
    );
    const convex = fc.tuple(corner, corner, corner, corner).map(([a, b, c, d]) => {
      const ring = [
        [a[0], a[1]],
        [-b[0], b[1]],
        [-c[0], -c[1]],
        [d[0], -d[1]],
      ];
      return [...ring, ring[0]!];
    });
    const moved = fc
      .tuple(convex, corner)
      .map(([ring, [dx, dy]]) => ring.map(([x = 0, y = 0]) => [x + dx, y + dy]));
    fc.assert(
      fc.property(convex, moved, (subject, clip) => {
        const common = intersect(featureCollection([polygon([subject]), polygon([clip])]));
        const expected = common ? area(toPolygons(common.geometry).flat()) : 0;
        expect(area(clipRings([subject], prepareClip([clip])))).toBeCloseTo(expected, 9);
      }),
      {numRuns: 200, seed: 1122},
    );
  });
});
