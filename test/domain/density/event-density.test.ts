import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {eventDensity, type DensityOptions} from '../../../src/domain/density/event-density.ts';
import {hexagonGrid} from '../../../src/domain/density/hexagon-grid.ts';
import {toColumns, twoTerritories, type Incident} from './support/two-territories.ts';

const grid = hexagonGrid({cellKm: 50, land: twoTerritories});
const origin = grid.id.indexOf('50/0/0');

const options: DensityOptions = {
  grid,
  bandwidthKm: null,
  kinds: ['ucdp'],
  years: [2000, 2010],
  weight: 'events',
  population: null,
};

const middle: Incident = {
  kind: 'ucdp',
  year: 2005,
  territory: '01001',
  place: [-73, 4],
  dead: 3,
};

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

describe('eventDensity without a bandwidth', () => {
  const events = toColumns([
    middle,
    {...middle, dead: 2},
    {...middle, year: 2011},
    {...middle, kind: 'mine', dead: null},
    {...middle, place: [-74.5, 2.5], dead: null},
    {...middle, territory: null, place: [-73.1, 4]},
    {...middle, place: null},
    {...middle, place: [-60, 4]},
  ]);

  it('counts the events of the kind in the years, each in one place', () => {
    const [layer] = eventDensity(events, options).layers;
    expect(layer).toMatchObject({
      kind: 'ucdp',
      status: 'observed',
      years: [2000, 2010],
      isWhole: true,
      total: 6,
      withoutPlace: 1,
      outsideCountry: 1,
      outsideGrid: 1,
      rates: null,
    });
    expect(layer!.events[origin]).toBe(2);
    expect(sum(layer!.events)).toBe(3);
    expect(layer!.value).toBe(layer!.events);
  });

  it('adds the dead of events that state them; a cell where none does is missing', () => {
    const [layer] = eventDensity(events, {...options, weight: 'dead'}).layers;
    expect(layer!.value[origin]).toBe(5);
    const silent = [...layer!.value.keys()].filter((cell) => Number.isNaN(layer!.value[cell]!));
    expect(silent).toHaveLength(1);
    expect(layer!.events[silent[0]!]).toBe(1);
    expect(layer!.unstated[silent[0]!]).toBe(1);
  });

  it('gives a layer for each kind and never their sum', () => {
    const {layers} = eventDensity(events, {...options, kinds: ['mine', 'ucdp']});
    expect(layers.map(({kind, total}) => [kind, total])).toEqual([
      ['mine', 1],
      ['ucdp', 6],
    ]);
  });
});

describe('a layer without figures', () => {
  const allMissing = (values: Float64Array): boolean => values.every(Number.isNaN);

  it('is not covered after the last year of the register: nobody counted, which is not zero', () => {
    const [layer] = eventDensity(toColumns([middle]), {...options, years: [2019, 2024]}).layers;
    expect(layer).toMatchObject({status: 'not-covered', years: null, isWhole: false});
    expect(allMissing(layer!.events) && allMissing(layer!.value)).toBe(true);
  });

  it('has the years the register speaks about, and says when it does not speak about all days', () => {
    const kinds = ['missing-migrants'] as const;
    const [cut] = eventDensity(toColumns([]), {...options, kinds, years: [2012, 2030]}).layers;
    expect(cut).toMatchObject({status: 'observed', years: [2015, 2024], isWhole: false});
    const [whole] = eventDensity(toColumns([]), {...options, kinds, years: [2015, 2023]}).layers;
    expect(whole).toMatchObject({isWhole: true, total: 0});
    expect(sum(whole!.events)).toBe(0);
  });

  it('is without places when no event has one', () => {
    const massacre = {...middle, kind: 'massacre', year: 2023, place: null};
    const [layer] = eventDensity(toColumns([massacre]), {
      ...options,
      kinds: ['massacre'],
      years: [2023, 2023],
    }).layers;
    expect(layer).toMatchObject({status: 'without-places', total: 1, withoutPlace: 1});
    expect(allMissing(layer!.value)).toBe(true);
  });

  it('does not state the dead of mines', () => {
    const mine = {...middle, kind: 'mine', dead: null};
    const [layer] = eventDensity(toColumns([mine]), {
      ...options,
      kinds: ['mine'],
      weight: 'dead',
    }).layers;
    expect(layer!.status).toBe('dead-not-stated');
    expect(allMissing(layer!.value)).toBe(true);
  });
});

describe('what is refused', () => {
  it('is a plain count under 20 km, and a bandwidth under two cells', () => {
    const fine = hexagonGrid({cellKm: 12, land: twoTerritories});
    expect(() => eventDensity(toColumns([]), {...options, grid: fine})).toThrow(
      'false-precision: got cells of 12 km with no bandwidth.',
    );
    expect(() => eventDensity(toColumns([]), {...options, bandwidthKm: 60})).toThrow(
      'bandwidth-too-narrow: got cells of 50 km with a bandwidth of 60 km.',
    );
  });

  it('is a window that ends before it begins', () => {
    expect(() => eventDensity(toColumns([]), {...options, years: [2010, 2000]})).toThrow(
      'Got the years 2010 to 2000.',
    );
  });
});

describe('rates', () => {
  const events = toColumns(Array.from({length: 22}, () => middle));
  const population = new Map([
    ['01001', 1_000_000],
    ['02001', 500_000],
  ]);

  it('are events by the people of the cell and the years', () => {
    const [layer] = eventDensity(events, {...options, population}).layers;
    const {people, per100k, isUnstable} = layer!.rates!;
    // All of the people are in the cells.
    expect(sum(people)).toBeCloseTo(1_500_000, 3);
    // 22 events in 11 years among the people of the cell.
    expect(per100k[origin]).toBeCloseTo((2 * 100_000) / people[origin]!, 9);
    expect(isUnstable[origin]).toBe(0);
    expect(isUnstable[0]).toBe(1);
  });

  it('are not given for the dead, nor for people who were on their way', () => {
    const dead = eventDensity(events, {...options, population, weight: 'dead'});
    expect(dead.layers[0]!.rates).toBeNull();
    const kinds = ['missing-migrants'] as const;
    const moving = eventDensity(events, {...options, population, kinds, years: [2015, 2023]});
    expect(moving.layers[0]!.rates).toBeNull();
  });
});

describe('any events', () => {
  const incident = fc.record({
    kind: fc.constantFrom('ucdp', 'mine', 'missing-migrants'),
    year: fc.integer({min: 1998, max: 2012}),
    territory: fc.constantFrom('01001', '02001', null),
    place: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.tuple(fc.integer({min: -770, max: -690}), fc.integer({min: 0, max: 80})),
      },
      {weight: 1, arbitrary: fc.constant(null)},
    ),
    dead: fc.oneof(fc.nat(20), fc.constant(null)),
  });
  const incidents = fc.array(incident, {maxLength: 60}).map((list) =>
    list.map(({place, ...rest}): Incident => ({
      ...rest,
      place: place && [place[0] / 10, place[1] / 10],
    })),
  );

  it('are all in a cell or in one of the counts of those in none', () => {
    fc.assert(
      fc.property(incidents, (list) => {
        const [layer] = eventDensity(toColumns(list), options).layers;
        const expected = list.filter(
          ({kind, year}) => kind === 'ucdp' && year >= 2000 && year <= 2010,
        ).length;
        expect(layer!.total).toBe(expected);
        if (layer!.status !== 'observed') return;
        const {withoutPlace, outsideCountry, outsideGrid} = layer!;
        expect(sum(layer!.events) + withoutPlace + outsideCountry + outsideGrid).toBe(expected);
      }),
    );
  });

  it('give the same to the last bit in another order', () => {
    const smoothed: DensityOptions = {...options, bandwidthKm: 100, weight: 'dead'};
    fc.assert(
      fc.property(incidents, (list) => {
        const there = eventDensity(toColumns(list), smoothed);
        expect(eventDensity(toColumns(list.toReversed()), smoothed)).toEqual(there);
      }),
      {numRuns: 40},
    );
  });
});
