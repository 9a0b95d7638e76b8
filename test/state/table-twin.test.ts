import {describe, expect, it} from 'vitest';
import {en} from '../../src/i18n/en.ts';
import type {Month} from '../../src/methodology/codes.ts';
import type {Snapshot} from '../../src/state/snapshot.ts';
import {countryName} from '../../src/state/country-name.ts';
import {twinKindsOf, twinOf} from '../../src/state/table-twin.ts';
import {cell, choropleth, flows, viewWith} from './support/view.ts';
import {emptyZone} from './support/zone.ts';

const posts: Snapshot['posts'] = {
  posts: ['puente-simon-bolivar', 'el-dorado', 'sin-identificar', 'new-post'],
  people: [300, 0, 12, 5],
  total: 317,
  unfiltered: 400,
};
const zone: Snapshot['zone'] = {
  ...emptyZone,
  areaKm2: 900,
  rows: [
    {territory: '54001', areaShare: 0.625, seatInside: true},
    {territory: '54405', areaShare: 1, seatInside: false},
  ],
};
const events: Snapshot['events'] = {
  length: 2,
  id: ['a', 'b'],
  date: ['2023-02-03', '2023-05'],
  lon: [-77, -76],
  lat: [8, 8],
  territory: ['54001', null],
  dead: [1, NaN],
  missing: [0, 3],
  totalDead: 1,
  totalMissing: 3,
};
const series: Snapshot['series'] = {
  months: ['2022-12', '2023-01', '2023-02', '2024-01'],
  people: [9, 10, NaN, 11],
  total: 10,
};

describe('the table of territories', () => {
  it('has one row per cell with its state, and the sources of value and denominator', () => {
    const twin = twinOf(viewWith({}, {choropleth}), 'territories')!;
    expect(twin.columns.map(({key, kind}) => [key, kind])).toEqual([
      ['name', 'text'],
      ['code', 'text'],
      ['value', 'rate'],
    ]);
    expect(twin.rows).toEqual([
      {code: '54', values: {name: 'Norte de Santander', code: '54', value: cell(272.1)}},
      {code: '05', values: {name: 'Antioquia', code: '05', value: cell(57.4)}},
      {code: '11', values: {name: 'Bogotá, D.C.', code: '11', value: cell('missing')}},
    ]);
    expect(twin.sources).toEqual(['migracol-venezolanos-2023', 'dane-poblacion']);
    expect(twin.title).toBe(
      'Personas venezolanas por 1.000 habitantes en cada departamento, 2023.',
    );
  });

  it('names the department of a municipality', () => {
    const fine = {
      ...choropleth,
      measure: 'venezolanos' as const,
      level: 'municipality' as const,
      denominatorYear: null,
      cells: new Map([['54001', cell(0)]]),
    };
    const twin = twinOf(viewWith({}, {choropleth: fine}), 'territories')!;
    expect(twin.rows[0]!.values).toEqual({
      name: 'San José de Cúcuta',
      code: '54001',
      parent: 'Norte de Santander',
      value: cell(0),
    });
    expect(twin.columns.at(-1)!.kind).toBe('number');
    expect(twin.sources).toEqual(['migracol-venezolanos-2023']);
  });
});

describe('the other tables', () => {
  it('of posts have municipality and border, zero as zero, an unknown post by its id', () => {
    const twin = twinOf(viewWith({}, {posts}), 'posts')!;
    expect(twin.rows).toEqual([
      {
        code: 'puesto:puente-simon-bolivar',
        values: {
          name: 'Puente Internacional Simón Bolívar',
          municipality: 'San José de Cúcuta',
          code: '54001',
          border: 'Venezuela',
          people: cell(300),
        },
      },
      {
        code: 'puesto:el-dorado',
        values: {
          name: 'El Dorado (Bogotá)',
          municipality: 'Bogotá, D.C.',
          code: '11001',
          border: 'Aérea',
          people: cell(0),
        },
      },
      {
        code: 'puesto:sin-identificar',
        values: {
          name: 'Sin identificar',
          municipality: '',
          code: '',
          border: '',
          people: cell(12),
        },
      },
      {
        code: 'puesto:new-post',
        values: {name: 'new-post', municipality: '', code: '', border: '', people: cell(5)},
      },
    ]);
  });

  it('of flows have both ends with their codes, largest first', () => {
    const twin = twinOf(viewWith({}, {flows}), 'flows')!;
    expect(twin.rows.map(({values}) => values)).toEqual([
      {
        origin: 'Medellín',
        originCode: '05001',
        destination: 'San José de Cúcuta',
        destinationCode: '54001',
        people: cell(3000),
      },
      {
        origin: 'Los Patios',
        originCode: '54405',
        destination: 'Bogotá, D.C.',
        destinationCode: '11001',
        people: cell(750),
      },
    ]);
    expect(twin.sources).toEqual(['ruv-desplazamiento-pares']);
  });

  it('of country flows name the countries in the language of the reader', () => {
    const countries = {
      ...flows,
      kind: 'country' as const,
      level: 'country' as const,
      origin: ['VEN'],
      destination: ['USA'],
      people: [141616],
      length: 1,
    };
    const twin = twinOf(viewWith({}, {flows: countries}, en), 'flows')!;
    expect(twin.rows[0]!.values).toMatchObject({origin: 'Venezuela', destination: 'United States'});
    expect(twin.sources).toEqual(['unhcr-flows']);
  });

  it('of the Darién have the nationalities, and say when months are left out', () => {
    const transit = {
      people: 15,
      byNationality: [
        {nationality: 'VEN', people: 10},
        {nationality: 'OTHER', people: 5},
      ],
      covered: {from: '2023-01' as Month, to: '2023-12' as Month},
      partial: true,
    };
    const view = viewWith({}, {flows: {...flows, kind: 'darien'}, transit});
    const twin = twinOf(view, 'flows')!;
    expect(twin.rows.map(({values}) => values)).toEqual([
      {nationality: 'Venezuela', people: cell(10)},
      {nationality: 'Otras nacionalidades', people: cell(5)},
    ]);
    expect([twin.sources, twin.note]).toEqual([['snm-darien'], view.text.profile.darienPartial]);
  });

  it('of a zone by department have each sum with its method, and no number where nothing is counted', () => {
    const sums = [
      {
        id: 'poblacion',
        method: 'area-share',
        people: 10.4,
        missingTerritories: 0,
        byDepartment: new Map([['54', 10.4]]),
        byTerritory: new Map([['54001', 10.4]]),
      },
      {
        id: 'entradas',
        method: 'post-inside',
        people: 0,
        missingTerritories: 0,
        byDepartment: new Map(),
        byTerritory: new Map(),
      },
    ] as const;
    const twin = twinOf(viewWith({}, {zone: {...zone, sums}}), 'zone-sums')!;
    const department = twin.rows.find(({code}) => code === '54');
    expect(twin.columns.slice(2).map(({label}) => label)).toEqual([
      'Población 2024 (por área)',
      'Entradas regulares en el periodo (puesto dentro)',
    ]);
    expect(department?.values['poblacion area-share']).toMatchObject({
      value: 10,
      status: 'observed',
    });
    expect(department?.values['entradas post-inside']).toMatchObject({status: 'missing'});
  });

  it('of a zone have the share of each territory', () => {
    const twin = twinOf(viewWith({}, {zone}), 'zone')!;
    expect(twin.title).toBe('Franja de 25 km con Venezuela');
    expect(
      twin.rows.map(({values}) => [
        values['name'],
        values['parent'],
        values['share'],
        values['seat'],
      ]),
    ).toEqual([
      ['San José de Cúcuta', 'Norte de Santander', cell(62.5), 'sí'],
      ['Los Patios', 'Norte de Santander', cell(100), 'no'],
    ]);
  });

  it('of incidents have a state where the source gives no number', () => {
    const twin = twinOf(viewWith({}, {events}), 'events')!;
    expect(twin.rows).toEqual([
      {
        code: '54001',
        values: {
          date: '2023-02-03',
          place: 'San José de Cúcuta',
          dead: cell(1),
          missing: cell(0),
        },
      },
      {code: null, values: {date: '2023-05', place: '', dead: cell('missing'), missing: cell(3)}},
    ]);
  });

  it('of months have those of the window, one that the source lacks as missing', () => {
    const twin = twinOf(viewWith({}, {series}), 'months')!;
    expect(twin.rows.map(({values}) => values)).toEqual([
      {month: '2023-01', people: cell(10)},
      {month: '2023-02', people: cell('missing')},
    ]);
    expect(twin.sources).toEqual(['migracol-entradas']);
    expect(twinOf(viewWith({series: 'nationalities'}, {series}), 'months')!.sources).toEqual([
      'migracol-entradas-nacionalidad',
    ]);
  });
});

describe('the kinds of table', () => {
  it('are those of the parts that are there, in one order', () => {
    expect(twinKindsOf(viewWith())).toEqual([]);
    expect(twinKindsOf(viewWith({}, {series, events, choropleth, posts, flows, zone}))).toEqual([
      'territories',
      'posts',
      'flows',
      'zone',
      'zone-sums',
      'events',
      'months',
    ]);
  });

  it('give nothing for a part that is not there', () => {
    for (const kind of [
      'territories',
      'posts',
      'flows',
      'zone',
      'zone-sums',
      'events',
      'months',
    ] as const) {
      expect(twinOf(viewWith(), kind)).toBeNull();
    }
  });
});

describe('the name of a country', () => {
  it('is in the language of the reader, special codes and unknown ones included', () => {
    expect(countryName(viewWith(), 'USA')).toBe('Estados Unidos');
    expect(countryName(viewWith({}, {}, en), 'XXA')).toBe('Stateless');
    expect(countryName(viewWith(), 'QQQ')).toBe('QQQ');
  });
});
