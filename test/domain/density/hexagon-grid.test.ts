import {describe, expect, it} from 'vitest';
import {hexagonAreaKm2} from '../../../src/domain/density/hexagon.ts';
import {gridFeatures, hexagonGrid} from '../../../src/domain/density/hexagon-grid.ts';
import {polygonsAreaKm2} from '../../../src/domain/geodesy.ts';
import {readPublishedLand} from './support/published.ts';
import {twoTerritories} from './support/two-territories.ts';

describe('hexagonGrid of a country of two halves', () => {
  const grid = hexagonGrid({cellKm: 50, land: twoTerritories});
  const origin = grid.id.indexOf('50/0/0');

  it('is what the grid fails with', () => {
    expect(() => hexagonGrid({cellKm: 10, land: twoTerritories})).toThrow(
      'false-precision: got cells of 10 km when expected 12 to 100 km.',
    );
  });

  it('has every cell once, by row from south to north', () => {
    expect(new Set(grid.id).size).toBe(grid.length);
    const rows = grid.axial.map(([, r]) => r);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  it('has half of the cell at the origin in each half', () => {
    // The meridian 73° W runs through the middle of the cell.
    const area = hexagonAreaKm2(50);
    expect(grid.landKm2[origin]).toBeCloseTo(area, 6);
    const parts = grid.parts[origin]!;
    expect(parts.map(({territory}) => territory)).toEqual(['01001', '02001']);
    for (const {areaKm2} of parts) expect(areaKm2).toBeCloseTo(area / 2, 6);
    expect(grid.middle[origin]![0]).toBeCloseTo(0, 9);
    expect(grid.middle[origin]![1]).toBeCloseTo(0, 9);
  });

  it('has all of the land, and all of each territory', () => {
    const landKm2 = grid.landKm2.reduce((sum, area) => sum + area, 0);
    expect(landKm2 / polygonsAreaKm2(twoTerritories.outline)).toBeCloseTo(1, 5);
    for (const code of ['01001', '02001']) {
      const shares = grid.parts
        .flat()
        .filter(({territory}) => territory === code)
        .map(({areaShare}) => areaShare);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('names cells alike on less land', () => {
    const west = {territories: twoTerritories.territories.slice(0, 1), outline: []};
    const part = hexagonGrid({cellKm: 50, land: west});
    expect(part.length).toBeLessThan(grid.length);
    expect(part.id.every((id) => grid.id.includes(id))).toBe(true);
  });

  it('draws whole hexagons of one area, the id of each with it', () => {
    const {features} = gridFeatures(grid);
    expect(features.map(({properties}) => properties.id)).toEqual(grid.id);
    for (const {geometry} of features) {
      expect(polygonsAreaKm2([geometry.coordinates]) / hexagonAreaKm2(50)).toBeCloseTo(1, 6);
    }
  });

  it('is empty without land', () => {
    expect(hexagonGrid({cellKm: 50, land: {territories: [], outline: []}}).length).toBe(0);
  });
});

describe('hexagonGrid of Colombia', () => {
  const land = readPublishedLand();

  it.each([25, 50, 100])('with cells of %d km has the land to a hundred-thousandth', (cellKm) => {
    const grid = hexagonGrid({cellKm, land});
    const landKm2 = grid.landKm2.reduce((sum, area) => sum + area, 0);
    expect(landKm2 / polygonsAreaKm2(land.outline)).toBeCloseTo(1, 5);
    expect(Math.max(...grid.landKm2) / hexagonAreaKm2(cellKm)).toBeLessThan(1 + 1e-9);
  });
});
