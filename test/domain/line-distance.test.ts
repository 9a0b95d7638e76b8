import {describe, expect, it} from 'vitest';
import {nearestKm, segmentDistanceKm, toSegments} from '../../src/domain/line-distance.ts';

const segments = toSegments([
  [
    [-72, 0],
    [-72, 1],
    [-71, 1],
  ],
  [[-60, 0]],
]);

describe('toSegments', () => {
  it('makes one segment of each step and one of a lone place', () => {
    expect(segments.length).toBe(3);
    expect([...segments.stepLng]).toEqual([0, 1, 0]);
    expect([...segments.stepLat]).toEqual([1, 0, 0]);
    expect(toSegments([[]]).length).toBe(0);
  });
});

describe('segmentDistanceKm', () => {
  it('measures across a segment', () => {
    // at 0.5° north a degree of longitude is 111.3153 km
    expect(segmentDistanceKm(segments, 0, -71.8, 0.5)).toBeCloseTo(22.263, 2);
  });

  it('measures from the end beyond it', () => {
    expect(segmentDistanceKm(segments, 0, -72, -0.2)).toBeCloseTo(0.2 * 110.574, 2);
    expect(segmentDistanceKm(segments, 2, -60, 0.1)).toBeCloseTo(11.0574, 3);
  });
});

describe('nearestKm', () => {
  it('takes the nearest of the segments asked for', () => {
    expect(nearestKm(segments, [0, 1, 2], -71.5, 0.9)).toBeCloseTo(11.057, 2);
    expect(nearestKm(segments, [0], -71.5, 0.9)).toBeCloseTo(55.652, 1);
    expect(nearestKm(segments, [], 0, 0)).toBe(Infinity);
  });
});
