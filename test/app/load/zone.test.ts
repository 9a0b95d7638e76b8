import {describe, expect, it} from 'vitest';
import {createCells} from '../../../src/app/load/cells.ts';
import {indexInZone, jumpsInZone, sumInZone} from '../../../src/app/load/zone-sums.ts';
import {createZones, type CutShape, type Zones} from '../../../src/app/load/zone.ts';
import {parseMunicipality} from '../../../src/methodology/codes.ts';
import type {ZoneChoice} from '../../../src/state/zone-choice.ts';
import {initialState} from '../../../src/state/app-state.ts';
import {createRequestOf, type Request} from '../../../src/state/request.ts';
import {cell, gazetteer} from '../../state/support/view.ts';
import {fakeEngine} from './support/engines.ts';

const rows = [
  {territory: parseMunicipality('54001')!, areaShare: 0.5, seatInside: true},
  {territory: parseMunicipality('54405')!, areaShare: 1, seatInside: false},
  {territory: parseMunicipality('05001')!, areaShare: 0.25, seatInside: true},
  {territory: parseMunicipality('05002')!, areaShare: 0.1, seatInside: true},
];
const cells = new Map([
  ['54001', cell(1000)],
  ['54405', cell(10)],
  ['05001', cell(400)],
  ['05002', cell('suppressed')],
]);

describe('a sum inside a zone', () => {
  it('by area takes the share of each territory', () => {
    // 1000 · 0.5 + 10 · 1 + 400 · 0.25
    expect(sumInZone('poblacion', 'area-share', cells, rows)).toEqual({
      id: 'poblacion',
      method: 'area-share',
      people: 610,
      missingTerritories: 1,
      byDepartment: new Map([
        ['54', 510],
        ['05', 100],
      ]),
      byTerritory: new Map([
        ['54001', 500],
        ['54405', 10],
        ['05001', 100],
        ['05002', NaN],
      ]),
    });
  });

  it('by seat takes a territory whole or not at all', () => {
    const {people, missingTerritories} = sumInZone('poblacion', 'seat-inside', cells, rows);
    expect([people, missingTerritories]).toEqual([1400, 1]);
  });

  it('counts a territory that has no cell as missing, and nothing outside', () => {
    const outside = [
      {territory: parseMunicipality('99999')!, areaShare: 0.5, seatInside: false},
      {territory: parseMunicipality('54001')!, areaShare: 0, seatInside: false},
    ];
    expect(sumInZone('poblacion', 'area-share', cells, outside)).toMatchObject({
      people: 0,
      missingTerritories: 1,
    });
    expect(sumInZone('poblacion', 'seat-inside', cells, outside).missingTerritories).toBe(0);
  });
});

describe('the zone of a request', () => {
  /** A square about Cúcuta: the bridge stands in it, Rumichaca and El Dorado do not. */
  const square: GeoJSON.MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [-73, 7],
          [-72, 7],
          [-72, 9],
          [-73, 9],
          [-73, 7],
        ],
      ],
    ],
  };
  const cuts: [CutShape, boolean][] = [];
  const zones = {
    cut: (shape: CutShape, isDraft: boolean) => {
      cuts.push([shape, isDraft]);
      return Promise.resolve({
        ...{kind: 'line' as const, geometry: square, whole: square, areaKm2: 5000, rows},
      });
    },
    walk: (_line: unknown, _km: number, places: readonly unknown[]) =>
      Promise.resolve({
        lengthKm: 40,
        steps: [{km: 0, lng: -72, lat: 8, territory: '54001'}],
        events: places.map((_, row) => ({row, km: 7})),
      }),
  };
  const people = Float64Array.of(1000, 10, 400, NaN);
  const territory = rows.map((row) => row.territory);
  const engine = fakeEngine({
    'population-by-territory': () => ({length: 4, territory, people}),
    'stock-by-territory': () => ({
      length: 4,
      territory,
      people,
      status: ['observed', 'observed', 'observed', 'missing'],
      flag: [null, null, null, null],
    }),
    'displacement-totals': () => ({
      length: 4,
      territory,
      peopleIn: people,
      peopleOut: people,
      status: ['observed', 'observed', 'observed', 'not-reported'],
    }),
    'entries-by-post': () => ({
      length: 4,
      post: ['puente-simon-bolivar', 'el-dorado', 'rumichaca', 'sin-identificar'],
      municipality: ['54001', '11001', '52356', null],
      people: Float64Array.of(300, 20, 7, 5),
    }),
    'series-totals': () => ({
      length: 4,
      territory,
      value: Float64Array.of(3, 7, 4, 5),
      status: ['observed', 'observed', 'observed', 'observed'],
    }),
    'events-by-date': () => ({
      length: 5,
      id: ['a', 'b', 'c', 'd', 'e'],
      date: ['2001-01-01', '2002-01-01', '2003-01-01', '2003-01-01', '2004-01-01'],
      datePrecision: ['day', 'day', 'day', 'day', 'day'],
      lon: Float64Array.of(-72.5, -72.03, -60, -72.4, -73.03),
      lat: Float64Array.of(8, 7.5, 8, 8.5, 8),
      territory: ['54001', '05001', null, null, '54405'],
      dead: Float64Array.of(1, 1, 1, 1, 1),
      missing: Float64Array.of(0, 0, 0, 0, 0),
    }),
  });
  const requestWith = (zone: Partial<ZoneChoice>, department: string | null = null): Request => ({
    ...createRequestOf()({
      ...initialState,
      layers: ['zona'],
      zone: {...initialState.zone, ...zone},
    }),
    department: department as Request['department'],
  });
  const zoneLoader = createZones({
    ...{engine, zones, cellsOf: createCells(engine), gazetteer: () => gazetteer},
    routeLine: () =>
      Promise.resolve([
        [-72.5, 7.9],
        [-73, 7.1],
      ]),
    scores: () =>
      Promise.resolve(
        new Map([
          ['54001', 6],
          ['54405', 4.5],
          ['05001', 1],
        ]),
      ),
    neighbours: () =>
      Promise.resolve(
        new Map([
          ['54001', ['54405', '05001']],
          ['54405', ['54001']],
          ['05001', ['54001']],
        ]),
      ),
  });
  const signal = new AbortController().signal;
  const load = (request: Request): ReturnType<Zones['load']> => zoneLoader.load(request, signal);

  it('sums who lives there, what happened and the entries at its own posts', async () => {
    const zone = await load(requestWith({km: 11}));
    expect(zone!.sums.map(({id, method, people: sum}) => [id, method, sum])).toEqual([
      ['poblacion', 'area-share', 610],
      ['poblacion', 'seat-inside', 1400],
      ['venezolanos', 'area-share', 610],
      ['recibidos', 'area-share', 610],
      ['expulsados', 'area-share', 610],
      ['entradas', 'post-inside', 300],
      // Of 54001, 05001 and 05002, whose seats are inside: 3 + 4 + 5.
      ['homicides', 'seat-inside', 12],
      ['massacre-victims', 'seat-inside', 12],
      // Two places in municipalities lie in the square.
      ['mine', 'point-inside', 2],
      ['ucdp', 'point-inside', 2],
      ['missing-migrants', 'point-inside', 2],
    ]);
    expect([zone!.choice.km, zone!.areaKm2, zone!.axis]).toEqual([11, 5000, null]);
  });

  it('says what rounded places leave open, and what lies in it but in no municipality', async () => {
    const zone = await load(requestWith({km: 11}));
    // a: surely; b (72.03° W) and e (73.03° W): their squares of 0.1° reach over the edges at 72 and 73; d lies in no municipality.
    expect(zone!.sums.find(({id}) => id === 'mine')).toMatchObject({bounds: [1, 3], outside: 1});
    const ofDepartment = await load(requestWith({km: 11}, '54'));
    const mines = ofDepartment!.sums.find(({id}) => id === 'mine');
    expect(mines).toMatchObject({people: 1, bounds: [1, 2], outside: 0});
  });

  it('of a department has the entries at its own posts', async () => {
    const zone = await load(requestWith({km: 11}, '05'));
    expect(zone!.sums.find(({id}) => id === 'entradas')?.people).toBe(0);
  });

  it('puts people and seats in the classes of the index, and finds its jumps', async () => {
    const zone = await load(requestWith({km: 11}));
    // 54001 (6.0, 500 people inside) and 54405 (4.5, 10) are in the upper two classes; 05002 has no index and no number.
    expect(zone!.index).toMatchObject({highPeople: 510, highMunicipalities: 1, peopleWithout: 0});
    expect(zone!.jumps).toEqual([
      {high: '54001', low: '05001', difference: 5},
      {high: '54001', low: '54405', difference: 1.5},
    ]);
  });

  it('of a route walks along it, and knows where its events lie', async () => {
    const zone = await load(requestWith({kind: 'route', km: 20}));
    expect(cuts.at(-1)).toEqual([
      {
        kind: 'line',
        km: 20,
        points: [
          [-72.5, 7.9],
          [-73, 7.1],
        ],
      },
      false,
    ]);
    expect([zone!.lengthKm, zone!.steps[0]?.score]).toEqual([40, 6]);
    expect(zone!.events.map(({kind, km}) => [kind, km])).toContainEqual(['mine', 7]);
  });

  it('that is dragged is cut roughly, and sums people alone', async () => {
    const zone = await load(requestWith({km: 33, isDraft: true}));
    expect(cuts.at(-1)?.[1]).toBe(true);
    expect(zone!.sums).toHaveLength(5);
    expect(zone!.steps).toEqual([]);
  });

  it('is set against another zone, figure by figure, with the rates of both', async () => {
    const request = {
      ...requestWith({km: 11}),
      zoneWith: {kind: 'zone', zone: {...initialState.zone, border: 'ECU', km: 12}},
    } as const;
    const zone = await load(request);
    const against = await zoneLoader.loadAgainst(request, zone!, signal);
    if (against?.kind !== 'zone') throw new Error('Got no other zone.');
    expect(against.other.choice).toMatchObject({border: 'ECU', km: 12});
    expect(against.other.steps).toEqual([]);
    // The fake cuts the same square for both.
    expect(against.rows.find(({id}) => id === 'poblacion area-share')).toMatchObject({
      ...{status: 'compared', a: 610, b: 610, difference: 0, ratio: 1, isPartial: true},
    });
    expect(against.rows.find(({id}) => id === 'poblacion seat-inside')!.a).toBe(1400);
    // 12 homicides in three years among the 1,400 at the seats: 12 / 4,200 · 100,000.
    expect(against.rates[0]).toMatchObject({id: 'homicides', isUnstable: true});
    expect(against.rates[0]!.a).toBeCloseTo(285.714, 3);
  });

  it('is set against another period: flows by the month where the windows differ', async () => {
    const period = {from: '2001-01', to: '2002-12'} as never;
    const request = {...requestWith({km: 11}), zoneWith: {kind: 'period', period} as const};
    const zone = await load(request);
    const against = await zoneLoader.loadAgainst(request, zone!, signal);
    if (against?.kind !== 'period') throw new Error('Got no other period.');
    const row = (id: string): unknown => against.rows.find((one) => one.id === id);
    // 300 entries in the 12 months of 2023, 300 in 24: 25 and 12.5 a month. The series begins in 2012.
    expect(row('entradas post-inside')).toMatchObject({
      ...{basis: 'per-month', a: 25, b: 12.5, difference: -12.5, isPartial: true},
    });
    // UCDP ends in 2018: nobody counted in 2023. In 2001 and 2002 it has the two in the square.
    expect(row('ucdp point-inside')).toMatchObject({status: 'missing-a', difference: NaN});
    // The police series begins in 2003; massacres in 2022.
    expect(row('homicides seat-inside')).toMatchObject({status: 'missing-b'});
  });

  it('that is dragged is set against nothing', async () => {
    const period = {from: '2022-01', to: '2022-12'} as never;
    const request = {
      ...requestWith({km: 33, isDraft: true}),
      zoneWith: {kind: 'period', period} as const,
    };
    expect(await zoneLoader.loadAgainst(request, (await load(request))!, signal)).toBeNull();
  });

  it('is cut once for the same shape', async () => {
    await load(requestWith({km: 17}));
    const before = cuts.length;
    await load(requestWith({km: 17}, '54'));
    expect(cuts).toHaveLength(before);
  });

  it('of a department leaves out the others', async () => {
    const zone = await load(requestWith({km: 12}, '54'));
    expect(zone!.rows.map((row) => row.territory)).toEqual(['54001', '54405']);
    expect(zone!.sums[0]!.people).toBe(510);
  });

  it('is nothing when the layer is off', async () => {
    expect(await load({...requestWith({km: 13}), zone: null})).toBeNull();
  });
});

describe('parts of a zone', () => {
  it('count people without an index apart', () => {
    const people = sumInZone('poblacion', 'area-share', cells, rows);
    const index = indexInZone(rows, people, new Map([['54001', 0.5]]));
    expect(index.people[0]).toBe(500);
    expect(index.peopleWithout).toBe(110);
    expect(index.municipalities.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('have no jump where one side has no index or lies outside', () => {
    const touching = new Map([['54001', ['54405', '99999']]]);
    expect(jumpsInZone(rows, new Map([['54001', 6]]), touching)).toEqual([]);
  });
});
