import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Point} from '../../../src/domain/statistics/point-distance.ts';
import {
  distanceBandWeights,
  kNearestWeights,
} from '../../../src/domain/statistics/point-weights.ts';
import type {SpatialWeights} from '../../../src/domain/statistics/weights.ts';
import {islandsOf} from '../../../src/domain/statistics/weights.ts';
import columbus from '../../fixtures/reference/columbus.json' with {type: 'json'};

const listsOf = ({neighbours}: SpatialWeights): number[][] => neighbours.map((list) => [...list]);
const centroids = columbus.centroids as unknown as Point[];

describe('kNearestWeights', () => {
  it('finds libpysal’s four nearest of Columbus, nearest first', () => {
    const weights = kNearestWeights(centroids, 4, {metric: 'planar'});
    expect(listsOf(weights)).toEqual(columbus.expected.kNearest4);
  });

  it('takes the smaller index of two equally far', () => {
    const line: Point[] = [
      [0, 0],
      [1, 0],
      [2, 0],
    ];
    const weights = kNearestWeights(line, 1, {metric: 'planar', transform: 'row'});
    expect(listsOf(weights)).toEqual([[1], [0], [1]]);
    expect(weights.transform).toBe('row');
  });

  it('measures degrees as kilometres: at 60° N a degree of longitude is half as long', () => {
    const north: Point[] = [
      [0, 60],
      [1.5, 60],
      [0, 61],
    ];
    expect(listsOf(kNearestWeights(north, 1))[0]).toEqual([1]);
    expect(listsOf(kNearestWeights(north, 1, {metric: 'planar'}))[0]).toEqual([2]);
  });

  it('leaves a point without coordinates alone', () => {
    const points: Point[] = [
      [0, 0],
      [NaN, NaN],
      [1, 1],
    ];
    expect(listsOf(kNearestWeights(points, 1))).toEqual([[2], [], [0]]);
  });

  it('refuses a k that the other points do not have', () => {
    expect(() => kNearestWeights(centroids, 49)).toThrow(
      'Expected k from 1 to 48, the other points; got 49.',
    );
    expect(() => kNearestWeights(centroids, 0)).toThrow(RangeError);
  });
});

describe('distanceBandWeights', () => {
  it('finds libpysal’s band of Columbus at the smallest threshold without an island', () => {
    const threshold = columbus.expected.minimumThreshold;
    const weights = distanceBandWeights(centroids, threshold, {metric: 'planar'});
    expect(listsOf(weights)).toEqual(columbus.expected.distanceBand);
    expect(islandsOf(weights)).toHaveLength(0);
    const below = distanceBandWeights(centroids, threshold - 1e-9, {metric: 'planar'});
    expect(islandsOf(below).length).toBeGreaterThan(0);
  });

  it('measures kilometres on the ellipsoid: a degree of latitude at the equator is 110.574 km', () => {
    const points: Point[] = [
      [0, -0.5],
      [0, 0.5],
    ];
    expect(listsOf(distanceBandWeights(points, 110.575))).toEqual([[1], [0]]);
    expect(listsOf(distanceBandWeights(points, 110.573))).toEqual([[], []]);
  });

  it('is mutual, and refuses a threshold that is none', () => {
    const place = fc.tuple(
      fc.double({min: -79, max: -67, noNaN: true}),
      fc.double({min: -4, max: 12, noNaN: true}),
    );
    fc.assert(
      fc.property(fc.array(place, {minLength: 2, maxLength: 12}), (points) => {
        const lists = listsOf(distanceBandWeights(points, 300));
        for (const [unit, list] of lists.entries()) {
          for (const other of list) expect(lists[other]).toContain(unit);
        }
      }),
    );
    expect(() => distanceBandWeights(centroids, NaN)).toThrow(RangeError);
  });
});
