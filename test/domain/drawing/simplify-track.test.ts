import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {writeLine} from '../../../src/domain/drawing/line-text.ts';
import {fitTrack, simplifyTrack} from '../../../src/domain/drawing/simplify-track.ts';
import {nearestKm, toSegments} from '../../../src/domain/line-distance.ts';
import {wanderingTrack} from './support/tracks.ts';

const arbitraryTrack = fc.array(
  fc.tuple(fc.double({min: -74, max: -72, noNaN: true}), fc.double({min: 4, max: 8, noNaN: true})),
  {minLength: 2, maxLength: 60},
);

/** The largest distance from the points of a track to a line, by another way than the one tested. */
function largestKm(track: readonly (readonly number[])[], line: readonly (readonly number[])[]) {
  const segments = toSegments([line.map((place) => [...place])]);
  const rows = Array.from({length: segments.length}, (_, row) => row);
  return Math.max(...track.map(([lng = NaN, lat = NaN]) => nearestKm(segments, rows, lng, lat)));
}

describe('simplifyTrack', () => {
  // At the equator 0.01° of latitude are 1.10574 km: 110.574 km a degree (Snyder, USGS 1395, eq. 4-19).
  const bend = [
    [-72, 0],
    [-71.5, 0.01],
    [-71, 0],
  ];

  it('leaves out a point within the tolerance, and says how far it was', () => {
    const {line, deviationKm} = simplifyTrack(bend, 1.2);
    expect(line).toEqual([bend[0], bend[2]]);
    expect(deviationKm).toBeCloseTo(1.1057, 4);
  });

  it('keeps a point beyond it', () => {
    expect(simplifyTrack(bend, 1)).toEqual({line: bend, deviationKm: 0});
  });

  it('measures a degree of longitude by its latitude: at 60° N half as long', () => {
    const steep = [
      [-72, 59.9],
      [-71.99, 60],
      [-72, 60.1],
    ];
    // 0.01° at 60° N: 55.800 km a degree (Snyder, eq. 4-21).
    expect(simplifyTrack(steep, 0.5).deviationKm).toBe(0);
    expect(simplifyTrack(steep, 0.6).deviationKm).toBeCloseTo(0.558, 4);
  });

  it('keeps the way out and back', () => {
    const thereAndBack = [
      [-72, 7],
      [-71, 7],
      [-72, 7],
    ];
    expect(simplifyTrack(thereAndBack, 5).line).toEqual(thereAndBack);
  });

  it('gives lines of none, one and two points as they are', () => {
    expect(simplifyTrack([], 1)).toEqual({line: [], deviationKm: 0});
    expect(simplifyTrack([[-72, 7]], 1)).toEqual({line: [[-72, 7]], deviationKm: 0});
    expect(simplifyTrack(bend.slice(0, 2), 1).line).toEqual(bend.slice(0, 2));
  });

  it('never moves the line further than the tolerance, and says so', () => {
    fc.assert(
      fc.property(arbitraryTrack, fc.double({min: 0, max: 50, noNaN: true}), (track, tolerance) => {
        const {line, deviationKm} = simplifyTrack(track, tolerance);
        expect(deviationKm).toBeLessThanOrEqual(tolerance);
        expect(largestKm(track, line)).toBeLessThanOrEqual(deviationKm * 1.001 + 1e-6);
      }),
    );
  });

  it('answers the hardest line: no stack grows', () => {
    const zigzag = Array.from({length: 3000}, (_, index) => [-72 + index / 1e4, index % 2]);
    expect(simplifyTrack(zigzag, 0.01).line).toHaveLength(3000);
  });

  it('refuses what is no tolerance and no place', () => {
    expect(() => simplifyTrack(bend, -1)).toThrow('Got tolerance -1 km');
    expect(() => simplifyTrack([[NaN, 7]], 1)).toThrow('Got place 0 as NaN,7');
  });
});

describe('fitTrack', () => {
  const track = wanderingTrack(10_000);

  it('makes 10,000 points fit an address, with the deviation of what is written', () => {
    const {line, deviationKm} = fitTrack(track);
    expect(line.length).toBeLessThanOrEqual(200);
    expect(writeLine(line).length).toBeLessThan(3400);
    expect(line[0]![0]).toBeCloseTo(track[0]![0], 4);
    expect(largestKm(track, line)).toBeLessThanOrEqual(deviationKm * 1.001);
  });

  it('follows more closely with more points', () => {
    const deviations = [2, 10, 50, 200].map((limit) => fitTrack(track, limit).deviationKm);
    expect([...deviations].sort((a, b) => b - a)).toEqual(deviations);
  });

  it('keeps a short line, rounded: at most 8 m off', () => {
    const {line, deviationKm} = fitTrack([
      [-72.45164, 7.81727],
      [-72.6, 7.4],
    ]);
    expect(line).toEqual([
      [-72.4516, 7.8173],
      [-72.6, 7.4],
    ]);
    expect(deviationKm).toBeLessThan(0.008);
    expect(() => fitTrack(track, 1)).toThrow('Got limit 1');
  });
});
