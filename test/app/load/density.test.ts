import {describe, expect, it, vi} from 'vitest';
import {loadDensity, type DensitySource} from '../../../src/app/load/density.ts';
import {eventsInWindowQuery} from '../../../src/db/queries/events-in-window.ts';
import type {Engine} from '../../../src/db/engine.ts';
import {populationByTerritoryQuery} from '../../../src/db/queries/population-by-territory.ts';
import {initialState} from '../../../src/state/app-state.ts';
import {initialDensity, type DensityChoice} from '../../../src/state/density-choice.ts';
import {createRequestOf, type Request} from '../../../src/state/request.ts';
import type {DensityQuestion} from '../../../src/workers/zone-service.ts';

const {signal} = new AbortController();
const events = {
  length: 1,
  ...{kind: ['ucdp'], year: [2010], territory: ['54001'], lon: [-72.5], lat: [7.9]},
  ...{dead: [2], missing: [NaN]},
};
const population = {
  length: 2,
  territory: ['54001', '27493'],
  people: Float64Array.of(800_000, NaN),
};

function fakes() {
  const run = vi.fn((query: unknown) =>
    Promise.resolve(query === populationByTerritoryQuery ? population : events),
  );
  const one = Float64Array.of(1);
  const cells = vi.fn((question: DensityQuestion) =>
    Promise.resolve({
      id: ['25/0/0'],
      centres: Float64Array.of(-73, 4),
      corners: new Float64Array(12),
      layer: {
        ...{kind: question.kind, status: 'observed' as const, years: question.years, isWhole: true},
        ...{total: 1, withoutPlace: 0, outsideCountry: 0, outsideGrid: 0},
        ...{events: one, unstated: Float64Array.of(0), dead: Float64Array.of(2), value: one},
        rates: question.population && {
          ...{people: one, per100k: one, smoothedPer100k: Float64Array.of(7)},
          isUnstable: Uint8Array.of(1),
        },
      },
    }),
  );
  return {run, cells, engine: {run} as unknown as Engine, source: {cells} as DensitySource};
}

const asking = (density: Partial<DensityChoice>): Request =>
  createRequestOf()({
    ...initialState,
    layers: ['densidad'],
    density: {...initialDensity, ...density},
  });

describe('the density', () => {
  it('asks for nothing while it is off', async () => {
    const {run, cells, engine, source} = fakes();
    expect(await loadDensity(engine, source, createRequestOf()(initialState), signal)).toBeNull();
    expect([run, cells].map((fake) => fake.mock.calls.length)).toEqual([0, 0]);
  });

  it('asks for the events of its kind and years, and puts them in cells', async () => {
    const {run, cells, engine, source} = fakes();
    const density = await loadDensity(engine, source, asking({years: [2009, 2018]}), signal);
    expect(run.mock.calls).toEqual([
      [eventsInWindowQuery, {kinds: ['ucdp'], from: 2009, to: 2018}, signal],
    ]);
    expect(cells.mock.calls[0]![0]).toMatchObject({
      ...{cellKm: 25, bandwidthKm: null, kind: 'ucdp', years: [2009, 2018], weight: 'events'},
      population: null,
    });
    expect(density!.movedShare).toBeCloseTo(0.216, 9);
    expect(density).toMatchObject({
      ...{length: 1, total: 1, denominatorYear: null, rates: null},
      breaks: [2, 5, 10, 20, 50],
    });
  });

  it('divides by the inhabitants of the last year, or the nearest that DANE has', async () => {
    const {run, engine, source, cells} = fakes();
    const asked = asking({figure: 'rate', years: [2009, 2012]});
    const density = await loadDensity(engine, source, asked, signal);
    expect(run).toHaveBeenCalledWith(
      populationByTerritoryQuery,
      {year: 2018, level: 'municipality'},
      signal,
    );
    expect(cells.mock.calls[0]![0].population).toEqual(
      new Map([
        ['54001', 800_000],
        ['27493', NaN],
      ]),
    );
    expect([density!.denominatorYear, Array.from(density!.value)]).toEqual([2018, [7]]);
    expect(density!.breaks).toEqual([0.1, 0.5, 1, 2, 5, 10]);
  });

  it('has limits of its own for people dead and for a radius', async () => {
    const {engine, source} = fakes();
    const breaksOf = async (choice: Partial<DensityChoice>): Promise<readonly number[]> =>
      (await loadDensity(engine, source, asking(choice), signal))!.breaks;
    expect(await breaksOf({figure: 'dead'})).toEqual([5, 10, 20, 50, 100]);
    expect(await breaksOf({bandwidthKm: 50})).toEqual([0.01, 0.1, 0.2, 0.5, 1, 2]);
  });
});
