import {describe, expect, it} from 'vitest';
import {colombiaEqualArea, lambertEqualArea} from '../../../src/domain/density/equal-area.ts';

describe('lambertEqualArea', () => {
  // Snyder, USGS 1395, numerical examples, p. 333: Clarke 1866, centre 40° N 100° W, the place 30° N 110° W.
  const snyder = lambertEqualArea({
    centre: [-100, 40],
    semiMajorKm: 6378.2064,
    eccentricitySquared: 0.00676866,
  });

  it('gives the published coordinates, to the decimetre', () => {
    const [xKm, yKm] = snyder.project([-110, 30]);
    expect(xKm).toBeCloseTo(-965.9321, 4);
    expect(yKm).toBeCloseTo(-1056.8149, 4);
  });

  it('gives the published place back', () => {
    const [lng, lat] = snyder.unproject([-965.9321, -1056.8149]);
    expect(lng).toBeCloseTo(-110, 5);
    expect(lat).toBeCloseTo(30, 5);
  });
});

describe('colombiaEqualArea', () => {
  it('has its origin at 73° W, 4° N', () => {
    const [xKm, yKm] = colombiaEqualArea.project([-73, 4]);
    expect(xKm).toBeCloseTo(0, 9);
    expect(yKm).toBeCloseTo(0, 9);
    expect(colombiaEqualArea.unproject([0, 0])).toEqual([-73, 4]);
  });

  // The corners of the country: San Andrés, Guajira, Leticia, Guainía.
  it.each([
    [-81.7, 12.6],
    [-71.3, 12.4],
    [-70, -4.2],
    [-66.9, 1],
  ])('comes back to %d, %d to some millimetres', (lng, lat) => {
    const [lngBack, latBack] = colombiaEqualArea.unproject(colombiaEqualArea.project([lng, lat]));
    expect(lngBack).toBeCloseTo(lng, 9);
    expect(Math.abs(latBack - lat)).toBeLessThan(2e-8);
  });
});
