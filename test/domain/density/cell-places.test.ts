import {expect, it} from 'vitest';
import {cellPlaces, numbersPerCell} from '../../../src/domain/density/cell-places.ts';
import {gridFeatures, hexagonGrid} from '../../../src/domain/density/hexagon-grid.ts';
import {twoTerritories} from './support/two-territories.ts';

const grid = hexagonGrid({cellKm: 50, land: twoTerritories});
const {centres, corners} = cellPlaces(grid);

it('gives six corners and a middle of every cell', () => {
  expect([centres.length, corners.length]).toEqual([grid.length * 2, grid.length * 12]);
});

it('gives the corners of the polygons, without closing the ring', () => {
  const {features} = gridFeatures(grid);
  features.forEach(({geometry}, cell) => {
    const own = corners.slice(cell * numbersPerCell, (cell + 1) * numbersPerCell);
    expect([...own]).toEqual(geometry.coordinates[0]!.slice(0, 6).flat());
  });
});

it('gives the middle, as far from each corner as from the next', () => {
  const cell = grid.id.indexOf('50/0/0');
  // The lattice hangs on the centre of the projection, 73° W 4° N.
  const [lng = NaN, lat = NaN] = centres.slice(cell * 2, cell * 2 + 2);
  const own = corners.slice(cell * numbersPerCell, (cell + 1) * numbersPerCell);
  const mean = (from: number): number =>
    [0, 1, 2, 3, 4, 5].reduce((sum, corner) => sum + own[corner * 2 + from]! / 6, 0);
  expect(lng).toBeCloseTo(mean(0), 3);
  expect(lat).toBeCloseTo(mean(1), 3);
});
