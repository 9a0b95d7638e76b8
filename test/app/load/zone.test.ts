import {describe, expect, it} from 'vitest';
import {createCells} from '../../../src/app/load/cells.ts';
import {loadZone, sumInZone, type ZoneSource} from '../../../src/app/load/zone.ts';
import {initialState} from '../../../src/state/app-state.ts';
import {createRequestOf, type Request} from '../../../src/state/request.ts';
import {cell, gazetteer} from '../../state/support/view.ts';
import {fakeEngine} from './support/engines.ts';

const rows = [
  {territory: '54001', areaShare: 0.5, seatInside: true},
  {territory: '54405', areaShare: 1, seatInside: false},
  {territory: '05001', areaShare: 0.25, seatInside: true},
  {territory: '05002', areaShare: 0.1, seatInside: true},
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
    });
  });

  it('by seat takes a territory whole or not at all', () => {
    const {people, missingTerritories} = sumInZone('poblacion', 'seat-inside', cells, rows);
    expect([people, missingTerritories]).toEqual([1400, 1]);
  });

  it('counts a territory that has no cell as missing, and nothing outside', () => {
    const outside = [
      {territory: '99999', areaShare: 0.5, seatInside: false},
      {territory: '54001', areaShare: 0, seatInside: false},
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
  const square: GeoJSON.Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [-73, 7],
        [-72, 7],
        [-72, 9],
        [-73, 9],
        [-73, 7],
      ],
    ],
  };
  const zones: ZoneSource = {
    borderZone: () => Promise.resolve({geometry: square, areaKm2: 5000, rows}),
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
  });
  const requestWith = (km: number, department: string | null = null): Request => ({
    ...createRequestOf()({...initialState, layers: ['zona'], zone: {border: 'VEN', km}}),
    department: department as Request['department'],
  });
  const load = (request: Request): ReturnType<typeof loadZone> =>
    loadZone(engine, createCells(engine), request, gazetteer, zones, new AbortController().signal);

  it('sums inhabitants, Venezuelans, displacement and the entries at its own posts', async () => {
    const zone = await load(requestWith(11));
    expect(zone!.sums.map(({id, method, people: sum}) => [id, method, sum])).toEqual([
      ['poblacion', 'area-share', 610],
      ['poblacion', 'seat-inside', 1400],
      ['venezolanos', 'area-share', 610],
      ['recibidos', 'area-share', 610],
      ['expulsados', 'area-share', 610],
      ['entradas', 'post-inside', 300],
    ]);
    expect([zone!.km, zone!.border, zone!.areaKm2]).toEqual([11, 'VEN', 5000]);
  });

  it('of a department leaves out the others', async () => {
    const zone = await load(requestWith(12, '54'));
    expect(zone!.rows.map((row) => row.territory)).toEqual(['54001', '54405']);
    expect(zone!.sums[0]!.people).toBe(510);
  });

  it('is nothing when the layer is off', async () => {
    expect(await load({...requestWith(13), zone: null})).toBeNull();
  });
});
