import {describe, expect, it} from 'vitest';
import {
  isWithinKm,
  nearestKm,
  segmentDistanceKm,
  toSegments,
} from '../../src/domain/line-distance.ts';

const segments = toSegments([
  [
    [-72, 0],
    [-72, 0.1],
    [-71.9, 0.1],
  ],
  [[-60, 0]],
]);

function rounded(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Math.round(value * 1e9) / 1e9);
}

describe('toSegments', () => {
  it('makes one segment of each step and one of a lone place', () => {
    expect(segments.length).toBe(3);
    expect(rounded(segments.stepLng)).toEqual([0, 0.1, 0]);
    expect(rounded(segments.stepLat)).toEqual([0.1, 0, 0]);
    expect(toSegments([[]]).length).toBe(0);
  });

  it('splits steps longer than 0.2°', () => {
    const long = toSegments([
      [
        [-72, 0],
        [-72, 0.5],
      ],
    ]);
    expect(rounded(long.startLat)).toEqual([0, 0.166666667, 0.333333333]);
    expect(rounded(long.stepLat)).toEqual([0.166666667, 0.166666667, 0.166666667]);
  });
});

describe('segmentDistanceKm', () => {
  it('measures across a segment', () => {
    // at 0.05° north a degree of longitude is 111.3195 · cos 0.05° = 111.3194 km
    expect(segmentDistanceKm(segments, 0, -71.8, 0.05)).toBeCloseTo(22.2639, 3);
  });

  it('measures from the end beyond it', () => {
    expect(segmentDistanceKm(segments, 0, -72, -0.2)).toBeCloseTo(22.1149, 3);
    expect(segmentDistanceKm(segments, 2, -60, 0.1)).toBeCloseTo(11.0574, 3);
  });
});

describe('nearestKm', () => {
  it('takes the nearest of the segments asked for', () => {
    // 0.1° above the second segment; 0.05° beside the first and 0.1° above its end: √(5.566² + 11.057²)
    expect(nearestKm(segments, [0, 1, 2], -71.95, 0.2)).toBeCloseTo(11.0574, 3);
    expect(nearestKm(segments, [0], -71.95, 0.2)).toBeCloseTo(12.379, 2);
    expect(nearestKm(segments, [], 0, 0)).toBe(Infinity);
  });
});

describe('isWithinKm', () => {
  it('is true up to the distance of the nearest segment, beside, above and below it', () => {
    // 0.1° of latitude at the equator: 11.0574 km; beside the first segment 0.05° of longitude: 5.566 km.
    expect(isWithinKm(segments, 11.1, -71.95, 0.2)).toBe(true);
    expect(isWithinKm(segments, 11, -71.95, 0.2)).toBe(false);
    expect(isWithinKm(segments, 11.1, -60, -0.1)).toBe(true);
    expect(isWithinKm(segments, 11, -60, -0.1)).toBe(false);
    expect([5.6, 5.5].map((km) => isWithinKm(segments, km, -72.05, 0.05))).toEqual([true, false]);
    expect(isWithinKm(toSegments([]), 100, 0, 0)).toBe(false);
  });

  it('says of a thousand places what the nearest distance says', () => {
    const rows = [0, 1, 2, 3];
    const slanted = toSegments([
      [
        [-72, 7.1],
        [-71.9, 7.25],
        [-72.1, 7.4],
        [-72.05, 7.2],
      ],
    ]);
    let inside = 0;
    for (let step = 0; step < 1000; step++) {
      const [lng, lat] = [-72.4 + (step % 40) * 0.02, 6.9 + Math.floor(step / 40) * 0.03];
      const isNear = nearestKm(slanted, rows.slice(0, slanted.length), lng, lat) <= 20;
      if (isNear) inside++;
      expect(isWithinKm(slanted, 20, lng, lat)).toBe(isNear);
    }
    expect([inside > 100, inside < 900]).toEqual([true, true]);
  });
});
