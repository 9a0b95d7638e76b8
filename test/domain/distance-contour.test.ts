import type {Position} from 'geojson';
import {describe, expect, it} from 'vitest';
import {distanceContour} from '../../src/domain/distance-contour.ts';
import {distanceKm, signedRingAreaKm2} from '../../src/domain/geodesy.ts';
import {nearestKm, toSegments} from '../../src/domain/line-distance.ts';

/** A line of `count` equal steps. */
function line(from: Position, to: Position, count: number): Position[] {
  return Array.from({length: count + 1}, (_, step) =>
    [0, 1].map((axis) => from[axis]! + ((to[axis]! - from[axis]!) * step) / count),
  );
}

function areaKm2(lines: Position[][], km: number): number {
  const rings = distanceContour(toSegments(lines), km);
  return rings.reduce((sum, ring) => sum + signedRingAreaKm2(ring), 0);
}

describe('distanceContour', () => {
  it('has the area of a strip with round ends along a meridian', () => {
    // 8° of meridian from the equator: 111.13295·8 − 16.0385·sin 16° + 0.0168·sin 32° = 884.652 km (USGS 1395, 3-21)
    // 2 · 25 · 884.652 + π · 25² = 46,196.1 km²
    const meridian = [line([-72, 0], [-72, 8], 40)];
    expect(areaKm2(meridian, 25) / 46196.1).toBeCloseTo(1, 3);
  });

  it('has the area of a strip with round ends along a parallel', () => {
    // 8° of the parallel 10°: 8 · 109.639 = 877.11 km; 2 · 25 · 877.11 + π · 25² = 45,819.1 km²
    const parallel = [line([-76, 10], [-68, 10], 40)];
    expect(areaKm2(parallel, 25) / 45819.1).toBeCloseTo(1, 3);
  });

  it('is as good for lines of 1 and of 200 km, and for one place', () => {
    const meridian = [line([-72, 0], [-72, 8], 40)];
    // 2 · 1 · 884.652 + π; 2 · 200 · 884.652 + π · 40,000
    expect(areaKm2(meridian, 1) / 1772.45).toBeCloseTo(1, 3);
    expect(areaKm2(meridian, 200) / 479524.5).toBeCloseTo(1, 3);
    expect(areaKm2([[[-72, 5]]], 50) / (Math.PI * 2500)).toBeCloseTo(1, 3);
  });

  it('has every corner at the distance from the line', () => {
    const lines = [
      [
        [-72.5, 7.2],
        [-72.3, 7.9],
        [-72.9, 8.4],
        [-72.4, 9.1],
      ],
    ];
    const segments = toSegments(lines);
    const all = Array.from({length: segments.length}, (_, row) => row);
    for (const [lng = NaN, lat = NaN] of distanceContour(segments, 25).flat()) {
      expect(Math.abs(nearestKm(segments, all, lng, lat) - 25)).toBeLessThan(0.01);
    }
  });

  it('closes its rings', () => {
    for (const ring of distanceContour(toSegments([line([-72, 0], [-71, 1], 3)]), 30)) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(ring.length).toBeGreaterThan(20);
    }
  });

  it('leaves a clockwise hole inside a line that comes back to its start', () => {
    const loop = [
      ...line([-72, 4], [-71, 4], 5),
      ...line([-71, 4], [-71, 5], 5),
      ...line([-71, 5], [-72, 5], 5),
      ...line([-72, 5], [-72, 4], 5),
    ];
    const rings = distanceContour(toSegments([loop]), 25);
    const areas = rings.map((ring) => signedRingAreaKm2(ring)).sort((a, b) => a - b);
    expect(areas).toHaveLength(2);
    // a degree is 110.95 by 110.59 km at 4.5°: the hole is (110.95 − 50) · (110.59 − 50) = 3,693 km²
    expect(areas[0]! / -3693).toBeCloseTo(1, 2);
  });

  it('gives two rings for lines further apart than twice the distance, one for nearer ones', () => {
    const apart = [[[-72, 0]], [[-71, 0]]];
    const near = [[[-72, 0]], [[-71.7, 0]]];
    expect(distanceKm([-72, 0], [-71.7, 0])).toBeLessThan(50);
    expect(distanceContour(toSegments(apart), 25)).toHaveLength(2);
    expect(distanceContour(toSegments(near), 25)).toHaveLength(1);
  });

  it('is empty without lines', () => {
    expect(distanceContour(toSegments([]), 25)).toEqual([]);
  });
});
