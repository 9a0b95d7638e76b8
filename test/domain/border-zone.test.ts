import type {MultiLineString, MultiPolygon, Polygon} from 'geojson';
import {readFileSync} from 'node:fs';
import {intersect} from '@turf/intersect';
import {feature as turfFeature, featureCollection} from '@turf/helpers';
import {feature} from 'topojson-client';
import {describe, expect, it} from 'vitest';
import {borderZone} from '../../src/domain/border-zone.ts';
import {straightRingsAreaKm2} from '../../src/domain/geodesy.ts';
import {toPolygons} from '../../src/domain/rings.ts';
import {parseMunicipality} from '../../src/methodology/codes.ts';
import type {LngLat} from '../../src/domain/flows.ts';
import type {TerritoriesFile} from '../../src/domain/zone-data.ts';
import {prepareLand, type ZoneTerritory} from '../../src/domain/zones/zone-land.ts';

type Box = [west: number, south: number, east: number, north: number];

function box([west, south, east, north]: Box): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function territory(code: string, geometry: Polygon | MultiPolygon, seat: LngLat | null) {
  return {code: parseMunicipality(code)!, geometry, seat} satisfies ZoneTerritory;
}

function polygon(...rings: Box[]): Polygon {
  return {type: 'Polygon', coordinates: rings.map(box)};
}

// The border is the meridian 72° W about the equator; the country lies east of it.
const border: MultiLineString = {
  type: 'MultiLineString',
  coordinates: [Array.from({length: 21}, (_, step) => [-72, -2 + step / 5])],
};
const country = polygon([-72, -1.5, -68, 1.5]);
const territories = [
  territory('10001', polygon([-72, 0, -71.5, 0.5]), [-71.9, 0.2]),
  territory('10002', polygon([-72, 0.5, -71.5, 1], [-71.95, 0.7, -71.85, 0.8]), [-71.6, 0.9]),
  territory('10003', polygon([-72, 1, -71.9, 1.1]), [-71.95, 1.05]),
  territory('20001', polygon([-71.5, 0, -71, 0.5]), [-71.2, 0.2]),
  territory(
    '20002',
    {
      type: 'MultiPolygon',
      coordinates: [[box([-71.9, -0.2, -71.8, -0.1])], [box([-70, -0.2, -69.9, -0.1])]],
    },
    null,
  ),
];
const land = prepareLand(territories, country);

describe('borderZone', () => {
  const zone = borderZone({lines: border, km: 25, land});
  const rows = new Map(zone.rows.map((row) => [row.territory as string, row]));

  it('has the share of a square’s area that lies within the distance', () => {
    // 25 km are 25 / 111.319 = 0.22458° of longitude, of a square 0.5° wide
    expect(rows.get('10001')?.areaShare).toBeCloseTo(0.44916, 3);
  });

  it('takes a hole from both sides of the share', () => {
    // (0.22460 · 0.5 − 0.1 · 0.1) / (0.5 · 0.5 − 0.1 · 0.1) = 0.10230 / 0.24
    expect(rows.get('10002')?.areaShare).toBeCloseTo(0.42625, 3);
  });

  it('is exactly one for a territory wholly inside', () => {
    expect(rows.get('10003')?.areaShare).toBe(1);
  });

  it('counts the part of a territory of several parts that is near', () => {
    // two equal squares, one at 11 to 22 km, the other far away
    expect(rows.get('20002')?.areaShare).toBeCloseTo(0.5, 6);
  });

  it('leaves out territories without land in the zone, and orders the others by code', () => {
    expect(zone.rows.map((row) => row.territory)).toEqual(['10001', '10002', '10003', '20002']);
  });

  it('says whether the seat lies inside; not when it is unknown', () => {
    expect(zone.rows.map((row) => row.seatInside)).toEqual([true, false, true, false]);
  });

  it('is cut to the country and has its area on the ellipsoid', () => {
    // 3° of meridian about the equator are 331.724 km, by 25 km
    expect(zone.areaKm2 / 8293.1).toBeCloseTo(1, 3);
    const xs = zone.geometry.coordinates.flat(2).map(([lng]) => lng!);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(-72);
    expect(Math.max(...xs)).toBeCloseTo(-71.77542, 3);
  });

  it('has no land and no rows where the border is far from the country', () => {
    const far: MultiLineString = {
      type: 'MultiLineString',
      coordinates: [
        [
          [-80, 0],
          [-80, 1],
        ],
      ],
    };
    expect(borderZone({lines: far, km: 200, land})).toMatchObject({
      geometry: {type: 'MultiPolygon', coordinates: []},
      areaKm2: 0,
      rows: [],
    });
  });

  it('has no rows without territories', () => {
    const empty = prepareLand([], country);
    expect(borderZone({lines: border, km: 10, land: empty}).rows).toEqual([]);
  });

  it('refuses a distance outside 1 to 200 km and says both', () => {
    for (const km of [0, 0.5, 201, NaN, Infinity]) {
      expect(() => borderZone({lines: border, km, land})).toThrow(
        `Got a zone of ${km} km when expected 1 to 200 km.`,
      );
    }
    expect(() => borderZone({lines: border, km: 0, land})).toThrow(RangeError);
  });

  it('gives a territory whole whose sides all lie on the edge of the zone', () => {
    // a territory that is exactly the zone of the whole border: all its sides coincide with the edge
    const wide = prepareLand([], polygon([-76, -4, -68, 4]));
    const {geometry} = borderZone({lines: border, km: 25, land: wide});
    const same = prepareLand([territory('10009', geometry, null)], geometry);
    const again = borderZone({lines: border, km: 25, land: same});
    expect(again.rows[0]?.areaShare).toBeCloseTo(1, 6);
  });
});

describe('borderZone on the real municipalities', () => {
  const source = new URL('../../data/geo/sources/territories.topojson', import.meta.url);
  const topology = JSON.parse(readFileSync(source, 'utf8')) as TerritoriesFile;
  const near = feature(topology, topology.objects.municipalities).features.flatMap(
    ({id, geometry}) =>
      String(id).startsWith('54')
        ? [{id: String(id), geometry: geometry as Polygon | MultiPolygon}]
        : [],
  );
  const lines: MultiLineString = {
    type: 'MultiLineString',
    coordinates: [
      [
        [-72.44, 7.4],
        [-72.48, 7.9],
        [-72.35, 8.2],
        [-72.66, 8.65],
        [-72.9, 9.1],
      ],
    ],
  };
  const real = prepareLand(
    near.map(({id, geometry}) => territory(id, geometry, null)),
    polygon([-74, 6, -71, 10]),
  );

  it('gives the shares that Turf’s general intersection gives', () => {
    const zone = borderZone({lines, km: 10, land: real});
    const cut = zone.rows.filter(({areaShare}) => areaShare < 1);
    expect(cut.length).toBeGreaterThan(8);
    for (const {territory: code, areaShare} of cut.slice(0, 4)) {
      const {geometry} = near.find(({id}) => id === code)!;
      const common = intersect(
        featureCollection([turfFeature(geometry), turfFeature(zone.geometry)]),
      );
      const inside = common ? straightRingsAreaKm2(toPolygons(common.geometry).flat()) : 0;
      const expected = inside / straightRingsAreaKm2(toPolygons(geometry).flat());
      expect(areaShare).toBeCloseTo(expected, 6);
    }
  });
});
