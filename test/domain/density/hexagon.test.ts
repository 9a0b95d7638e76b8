import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {colombiaEqualArea} from '../../../src/domain/density/equal-area.ts';
import {
  hexagonAreaKm2,
  hexagonAt,
  hexagonCentre,
  hexagonCorners,
  hexagonId,
  hexagonRing,
} from '../../../src/domain/density/hexagon.ts';
import {signedRingAreaKm2} from '../../../src/domain/geodesy.ts';

const axial = fc.tuple(fc.integer({min: -60, max: 60}), fc.integer({min: -60, max: 60}));

describe('the lattice', () => {
  it('has the area of a hexagon 25 km wide: √3/2 · 625', () => {
    expect(hexagonAreaKm2(25)).toBeCloseTo(541.266, 3);
  });

  it('begins at the origin and goes east and north-east', () => {
    expect(hexagonCentre(25, [0, 0])).toEqual([0, 0]);
    expect(hexagonCentre(25, [2, 0])).toEqual([50, 0]);
    const [x, y] = hexagonCentre(25, [0, 2]);
    expect(x).toBe(25);
    expect(y).toBeCloseTo(43.301, 3); // 2 · 25 · √3/2
  });

  it('names a hexagon by size and place', () => {
    expect(hexagonId(25, [3, -7])).toBe('25/3/-7');
    expect(hexagonId(25, hexagonAt(25, [-0.1, -0.1]))).toBe('25/0/0');
  });

  it('has every point in the hexagon whose centre is nearest', () => {
    const point = fc.tuple(
      fc.double({min: -900, max: 900, noNaN: true}),
      fc.double({min: -900, max: 900, noNaN: true}),
    );
    fc.assert(
      fc.property(point, fc.constantFrom(12, 25, 100), ([x, y], cellKm) => {
        const [q, r] = hexagonAt(cellKm, [x, y]);
        const distanceTo = (other: readonly [number, number]): number => {
          const [centreX, centreY] = hexagonCentre(cellKm, other);
          return Math.hypot(centreX - x, centreY - y);
        };
        const around = [
          [1, 0],
          [0, 1],
          [-1, 1],
          [-1, 0],
          [0, -1],
          [1, -1],
        ] as const;
        for (const [stepQ, stepR] of around) {
          expect(distanceTo([q, r])).toBeLessThanOrEqual(distanceTo([q + stepQ, r + stepR]) + 1e-9);
        }
      }),
    );
  });

  it('has a corner of three hexagons at one place, to the last bit', () => {
    fc.assert(
      fc.property(axial, ([q, r]) => {
        const top = hexagonCorners(25, [q, r])[1];
        expect(hexagonCorners(25, [q, r + 1])[3]).toEqual(top);
        expect(hexagonCorners(25, [q - 1, r + 1])[5]).toEqual(top);
      }),
    );
  });
});

describe('hexagonRing', () => {
  it('is closed and runs counter-clockwise', () => {
    const ring = hexagonRing(25, [0, 0]);
    expect(ring).toHaveLength(7);
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(signedRingAreaKm2(ring)).toBeGreaterThan(0);
  });

  it('has the same area on the ellipsoid wherever it lies, to a millionth', () => {
    const place = fc.tuple(
      fc.double({min: -82, max: -66, noNaN: true}),
      fc.double({min: -5, max: 14, noNaN: true}),
    );
    fc.assert(
      fc.property(place, fc.constantFrom(10, 12, 25, 50, 100), (lngLat, cellKm) => {
        const ring = hexagonRing(cellKm, hexagonAt(cellKm, colombiaEqualArea.project(lngLat)));
        const share = signedRingAreaKm2(ring) / hexagonAreaKm2(cellKm);
        expect(Math.abs(share - 1)).toBeLessThan(1e-6);
      }),
    );
  });
});
