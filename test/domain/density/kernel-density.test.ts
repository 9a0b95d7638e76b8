import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {edgeShares} from '../../../src/domain/density/edge-share.ts';
import {colombiaEqualArea} from '../../../src/domain/density/equal-area.ts';
import {hexagonGrid} from '../../../src/domain/density/hexagon-grid.ts';
import {kernelDensity} from '../../../src/domain/density/kernel-density.ts';
import {twoTerritories} from './support/two-territories.ts';

const grid = hexagonGrid({cellKm: 25, land: twoTerritories});
const whole = new Float64Array(grid.length).fill(1);

describe('kernelDensity', () => {
  it('at an event is the height of the quartic: 3/π h², per 100 km²', () => {
    const density = kernelDensity([{point: [0, 0], weight: 2}], grid, 50, whole);
    // 2 · 100 · 3 / (π · 2,500)
    expect(density[grid.id.indexOf('25/0/0')]).toBeCloseTo(0.076394, 6);
    // 25 km away: times (1 − ¼)² = 0.5625; 50 km away: nothing.
    expect(density[grid.id.indexOf('25/1/0')]).toBeCloseTo(0.042972, 6);
    expect(density[grid.id.indexOf('25/2/0')]).toBe(0);
  });

  it('adds up to the events, to 2 %, far from the border', () => {
    const inside = fc.tuple(
      fc.double({min: -100, max: 100, noNaN: true}),
      fc.double({min: -100, max: 100, noNaN: true}),
    );
    fc.assert(
      fc.property(fc.array(inside, {minLength: 1, maxLength: 40}), (points) => {
        const weighted = points.map((point) => ({point, weight: 1}));
        const density = kernelDensity(weighted, grid, 50, whole);
        const mass = density.reduce(
          (sum, value, cell) => sum + (value * grid.landKm2[cell]!) / 100,
          0,
        );
        expect(Math.abs(mass / points.length - 1)).toBeLessThan(0.02);
      }),
    );
  });

  it('of events spread evenly does not sink towards the border once corrected', () => {
    const shares = edgeShares(grid.middle, grid.outline, 50);
    const points = [];
    // One event every 0.1° in the whole country, none outside: 0.81 per 100 km².
    for (let lng = -749.5; lng < -710; lng++) {
      for (let lat = 20.5; lat < 60; lat++) points.push([lng / 10, lat / 10] as const);
    }
    const everywhere = points.map((place) => ({
      point: colombiaEqualArea.project(place),
      weight: 1,
    }));
    const corrected = kernelDensity(everywhere, grid, 50, shares);
    const plain = kernelDensity(everywhere, grid, 50, whole);
    const given = [...corrected].filter((value) => !Number.isNaN(value));
    expect(given).toHaveLength(grid.length);
    expect(Math.min(...given)).toBeGreaterThan(0.77);
    expect(Math.max(...given)).toBeLessThan(0.85);
    expect(Math.min(...plain)).toBeLessThan(0.4);
  });

  it('is not given where under a fifth of the kernel lies inside', () => {
    const density = kernelDensity([], grid, 50, new Float64Array(grid.length).fill(0.19));
    expect(density.every(Number.isNaN)).toBe(true);
  });
});
