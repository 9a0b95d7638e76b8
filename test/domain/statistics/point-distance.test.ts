import {describe, expect, it} from 'vitest';
import type {Point} from '../../../src/domain/statistics/point-distance.ts';
import {distanceBetween} from '../../../src/domain/statistics/point-distance.ts';

describe('distanceBetween', () => {
  it('is within a metre of the geodesic from New York to London', () => {
    const places: Point[] = [
      [-73.8, 40.6],
      [-0.5, 51.6],
    ];
    // GeographicLib, Geodesic calculations: JFK to LHR, 5551.759400 km.
    expect(Math.abs(distanceBetween(places)(0, 1) - 5551.7594)).toBeLessThan(0.001);
  });

  it('is within 0.001 % of geodesics over Colombia', () => {
    const places: Point[] = [
      [-81.7, 12.58],
      [-69.94, -4.2],
      [-74.0721, 4.711],
      [-75.5636, 6.2518],
    ];
    const distance = distanceBetween(places);
    // PROJ's inverse geodesic on WGS 84 (Karney, J. Geodesy 87, 2013), as printed by pyproj.
    expect(distance(0, 1) / 2266.238808578589).toBeCloseTo(1, 5);
    expect(distance(2, 3) / 237.3766226540018).toBeCloseTo(1, 5);
  });

  it('goes the short way across 180° and is 0 from a place to itself', () => {
    const distance = distanceBetween([
      [179.5, 5],
      [-179.5, 5],
    ]);
    expect(distance(0, 1) / 110.8986955397274).toBeCloseTo(1, 7);
    expect(distance(0, 0)).toBe(0);
  });

  it('is the length of the straight line in a plane, and NaN without coordinates', () => {
    const places: Point[] = [
      [0, 0],
      [3, 4],
      [NaN, 0],
    ];
    expect(distanceBetween(places, 'planar')(0, 1)).toBe(5);
    expect(distanceBetween(places, 'planar')(0, 2)).toBeNaN();
    expect(distanceBetween(places)(2, 0)).toBeNaN();
  });
});
