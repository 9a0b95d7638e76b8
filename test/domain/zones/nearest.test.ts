import {describe, expect, it} from 'vitest';
import type {LngLat} from '../../../src/domain/flows.ts';
import {geodesicKm} from '../../../src/domain/zones/geodesic-distance.ts';
import {catchmentsOf, nearestOf, placesWithin} from '../../../src/domain/zones/nearest.ts';

describe('geodesicKm', () => {
  it('is the length of a degree of the equator and of the meridian', () => {
    // WGS 84: 6378.137 km · π / 180; a degree of the meridian from the equator is 110.574389 km
    expect(geodesicKm([-72, 0], [-71, 0])).toBeCloseTo(111.319491, 5);
    expect(geodesicKm([-72, 0], [-72, 1])).toBeCloseTo(110.574389, 5);
  });

  it('is right far away', () => {
    // New York (JFK) to London (LHR), the worked example of GeographicLib's documentation: 5551.76 km
    expect(geodesicKm([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(5551.76, 2);
  });

  it('is the same both ways, and zero from a place to itself', () => {
    expect(geodesicKm([-72, 4], [-75, 7])).toBeCloseTo(geodesicKm([-75, 7], [-72, 4]), 9);
    expect(geodesicKm([-72, 4], [-72, 4])).toBe(0);
  });
});

// along the equator, in degrees of 111.319 km
const seats: (LngLat | null)[] = [[-72, 0], [-71.4, 0], null, [-70, 0]];
const posts: (LngLat | null)[] = [[-71, 0], null, [-72.5, 0], [-71, 0]];

describe('nearestOf', () => {
  const nearest = nearestOf(seats, posts);

  it('gives the nearest target of each place and how far it is; the first of two equally near', () => {
    expect(nearest.map((found) => found?.index)).toEqual([2, 0, undefined, 0]);
    expect(nearest[0]?.km).toBeCloseTo(55.66, 2);
    expect(nearest[1]?.km).toBeCloseTo(44.528, 3);
  });

  it('is null where nothing is known', () => {
    expect(nearest[2]).toBeNull();
    expect(nearestOf(seats, [])[0]).toBeNull();
  });

  it('gives each target its catchment', () => {
    expect(catchmentsOf(nearest, posts)).toEqual([[1, 3], [], [0], []]);
  });
});

describe('placesWithin', () => {
  it('gives what lies at most so far, the nearest first', () => {
    expect(placesWithin([-71, 0], seats, 112).map(({index}) => index)).toEqual([1, 0, 3]);
    expect(placesWithin([-71, 0], seats, 111).map(({index}) => index)).toEqual([1]);
  });
});
