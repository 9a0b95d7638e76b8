import {bench, describe} from 'vitest';
import {eventDensity, type DensityOptions} from '../../src/domain/density/event-density.ts';
import {hexagonGrid} from '../../src/domain/density/hexagon-grid.ts';
import {eventKinds} from '../../src/methodology/tables.ts';
import {
  readPublishedEvents,
  readPublishedLand,
  readPublishedPopulation,
} from '../domain/density/support/published.ts';

const land = readPublishedLand();
const events = readPublishedEvents();
const population = readPublishedPopulation(2024);
const few = {iterations: 20, time: 0, warmupIterations: 3};

describe('the grid over 1,122 municipalities', () => {
  for (const cellKm of [12, 25, 50]) {
    bench(
      `${cellKm} km`,
      () => {
        hexagonGrid({cellKm, land});
      },
      {iterations: 5, time: 0, warmupIterations: 1},
    );
  }
});

describe('11,343 events of four kinds', () => {
  const base = {kinds: eventKinds, years: [1985, 2025], weight: 'events'} as const;
  for (const [cellKm, bandwidthKm] of [
    [25, null],
    [25, 50],
    [25, 100],
    [50, 100],
    [12, 50],
  ] as const) {
    const options: DensityOptions = {
      ...base,
      grid: hexagonGrid({cellKm, land}),
      bandwidthKm,
      population,
    };
    const bandwidth = bandwidthKm === null ? 'counts' : `kernel of ${bandwidthKm} km`;
    bench(
      `cells of ${cellKm} km, ${bandwidth}, rates`,
      () => {
        eventDensity(events, options);
      },
      few,
    );
  }
});
