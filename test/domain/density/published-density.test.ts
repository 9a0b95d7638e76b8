import {describe, expect, it} from 'vitest';
import {cellPeople} from '../../../src/domain/density/cell-rates.ts';
import {eventDensity, type DensityOptions} from '../../../src/domain/density/event-density.ts';
import {hexagonGrid} from '../../../src/domain/density/hexagon-grid.ts';
import {eventKinds} from '../../../src/methodology/tables.ts';
import {
  readPublishedEvents,
  readPublishedLand,
  readPublishedPopulation,
} from './support/published.ts';

const events = readPublishedEvents();
const land = readPublishedLand();
const grid = hexagonGrid({cellKm: 25, land});
const options: DensityOptions = {
  grid,
  bandwidthKm: null,
  kinds: eventKinds,
  years: [1985, 2025],
  weight: 'events',
  population: null,
};

const sum = (values: Float64Array): number =>
  values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);

describe('the imported events', () => {
  it('are in the cells of 25 km, all that have a place in the country', () => {
    // 3,738 UCDP events less 22 outside the outlines; 85 of 395 incidents lie in Colombia.
    const {layers} = eventDensity(events, options);
    expect(
      layers.map(({kind, status, total, outsideGrid, events: cells}) => [
        ...[kind, status, total, outsideGrid],
        sum(cells),
      ]),
    ).toEqual([
      ['missing-migrants', 'observed', 395, 0, 85],
      ['ucdp', 'observed', 3738, 0, 3716],
      ['massacre', 'without-places', 301, 0, 0],
      ['mine', 'observed', 6909, 0, 6909],
    ]);
  });

  it.each([50, 100, 200])('keep their number, to 2 %%, under a kernel of %d km', (bandwidthKm) => {
    const {layers, edgeShare} = eventDensity(events, {
      ...options,
      bandwidthKm,
      kinds: ['ucdp', 'mine'],
    });
    for (const {value, total} of layers) {
      const mass = sum(value.map((density, cell) => (density * grid.landKm2[cell]!) / 100));
      expect(Math.abs(mass / total - 1)).toBeLessThan(0.02);
    }
    // San Andrés and Providencia, and tongues of land: not given.
    expect(edgeShare!.filter((share) => share < 0.2).length).toBeLessThan(30);
  });
});

describe('the inhabitants of the cells', () => {
  const population = readPublishedPopulation(2024);

  it('add up to the inhabitants of the country', () => {
    const published = [...population.values()].reduce((total, people) => total + people, 0);
    const everywhere = new Map(land.territories.map(({code}) => [code, population.get(code) ?? 0]));
    expect(sum(cellPeople(grid, everywhere)) / published).toBeCloseTo(1, 9);
  });

  it('are missing where more than a twentieth of the land has no figure (27493)', () => {
    const people = cellPeople(grid, population);
    const missing = [...people.keys()].filter((cell) => Number.isNaN(people[cell]));
    expect(missing.length).toBeGreaterThan(0);
    for (const cell of missing) {
      expect(grid.parts[cell]!.map(({territory}) => territory)).toContain('27493');
    }
  });
});
