import {describe, expect, it} from 'vitest';
import {
  distanceKm,
  kmPerDegree,
  polygonsAreaKm2,
  signedRingAreaKm2,
  straightRingsAreaKm2,
} from '../../src/domain/geodesy.ts';

describe('kmPerDegree', () => {
  // The lengths of a degree on WGS 84 as they are tabulated, to the metre.
  it.each([
    [0, 111.32, 110.574],
    [15, 107.551, 110.649],
    [45, 78.847, 111.132],
    [-15, 107.551, 110.649],
  ])('at %d° is the published length', (lat, lngKm, latKm) => {
    const [lng, latitude] = kmPerDegree(lat);
    expect(lng).toBeCloseTo(lngKm, 2);
    expect(latitude).toBeCloseTo(latKm, 2);
  });
});

describe('distanceKm', () => {
  it('is a degree at the equator and along a meridian', () => {
    expect(distanceKm([-72, 0], [-71, 0])).toBeCloseTo(111.3195, 3);
    expect(distanceKm([-72, 0], [-72, 1])).toBeCloseTo(110.5744, 3);
  });
});

describe('signedRingAreaKm2', () => {
  const ring = [
    [-72, 0],
    [-71, 0],
    [-71, 1],
    [-72, 1],
    [-72, 0],
  ];

  it('is the area of a one-degree cell at the equator', () => {
    // 111.3195 · 110.5744 · (sin 1° over 1° in radians = 0.999949) = 12,308.46 km²
    expect(signedRingAreaKm2(ring)).toBeCloseTo(12308.46, 1);
  });

  it('is negative clockwise, so that holes count against their polygon', () => {
    expect(signedRingAreaKm2([...ring].reverse())).toBeCloseTo(-12308.46, 1);
    expect(polygonsAreaKm2([[ring, [...ring].reverse()]])).toBeCloseTo(0, 6);
  });

  it('adds up to the whole ellipsoid', () => {
    const world = [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ];
    // WGS 84: 510,065,621.7 km²
    expect(signedRingAreaKm2(world)).toBeCloseTo(510065621.7, 0);
  });
});

describe('straightRingsAreaKm2', () => {
  const triangle = [
    [-74, 4],
    [-70, 4],
    [-70, 10],
    [-74, 4],
  ];

  it('is the same however the sides are cut', () => {
    const cut = [
      [-74, 4],
      [-72, 4],
      [-70, 4],
      [-70, 10],
      [-71, 8.5],
      [-73.9, 4.15],
      [-74, 4],
    ];
    const whole = straightRingsAreaKm2([triangle]);
    expect(straightRingsAreaKm2([cut]) / whole).toBeCloseTo(1, 6);
    // sides of 6° straight on the equal-area map enclose 0.2 % less
    expect(signedRingAreaKm2(triangle) / whole).toBeCloseTo(0.998, 3);
  });

  it('takes holes, which run clockwise, away', () => {
    expect(straightRingsAreaKm2([triangle, [...triangle].reverse()])).toBeCloseTo(0, 6);
  });
});
