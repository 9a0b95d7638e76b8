import type {Feature, FeatureCollection, MultiPolygon, Polygon, Position} from 'geojson';
import {describe, expect, it} from 'vitest';
import {readGeoFile} from '../../src/domain/geo-files/read-geo-file.ts';
import {signedRingAreaKm2} from '../../src/domain/geodesy.ts';
import {writeZoneGeoJson, type ZoneExport} from '../../src/export/geojson.ts';
import {methodVersion} from '../../src/methodology/version.ts';

const context = {
  address: 'https://example.org/#/riesgo?zona=linea',
  date: '2026-11-24',
  dataVersion: '2026-11-24',
};

/** Runs clockwise, as it should not; has a hole that runs counter-clockwise, and digits nobody needs. */
const geometry: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-72.123456789, 7],
      [-72.123456789, 8],
      [-71, 8],
      [-71, 7],
      [-72.123456789, 7],
    ],
    [
      [-71.8, 7.2],
      [-71.2, 7.2],
      [-71.2, 7.8],
      [-71.8, 7.2],
    ],
  ],
};

function zone(change: Partial<ZoneExport> = {}): ZoneExport {
  return {
    geometry,
    origin: {
      type: 'LineString',
      coordinates: [
        [-72.5, 7.9],
        [-73.1, 7.1],
      ],
    },
    properties: {
      name: 'Ruta a pie',
      kind: 'line',
      km: 20,
      areaKm2: 12345.67891,
      method: 'Distancia geodésica.',
      codes: ['05001'],
      sources: ['dane-divipola', 'dane-mgn'],
    },
    locale: 'es',
    ...change,
  };
}

const write = (change: Partial<ZoneExport> = {}): FeatureCollection =>
  JSON.parse(writeZoneGeoJson(zone(change), context)) as FeatureCollection;

/** Every ring of a feature with whether it is an outer one. */
function ringsOf({geometry: shape}: Feature): [ring: Position[], isOuter: boolean][] {
  const {type, coordinates} = shape as Polygon | MultiPolygon;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring, index): [Position[], boolean] => [ring, index === 0]),
  );
}

describe('a zone as GeoJSON', () => {
  it('obeys RFC 7946: no crs, rings closed and right-handed, degrees, boxes that hold everything', () => {
    const twoParts: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        geometry.coordinates,
        geometry.coordinates.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng - 3, lat])),
      ],
    };
    for (const shape of [geometry, twoParts]) {
      const file = write({geometry: shape});
      expect(file.type).toBe('FeatureCollection');
      expect(JSON.stringify(file)).not.toContain('"crs"');
      const [first, second] = file.features;
      const rings = ringsOf(first!);
      expect(rings).toHaveLength(shape === geometry ? 2 : 4);
      for (const [ring, isOuter] of rings) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(signedRingAreaKm2(ring) > 0).toBe(isOuter);
        for (const position of ring) {
          expect(position).toHaveLength(2);
          expect(Math.abs(position[0]!)).toBeLessThanOrEqual(180);
          expect(Math.abs(position[1]!)).toBeLessThanOrEqual(90);
        }
      }
      const places = rings.flatMap(([ring]) => ring);
      expect(first!.bbox).toEqual([Math.min(...places.map(([lng = NaN]) => lng)), 7, -71, 8]);
      expect(second!.bbox).toEqual([-73.1, 7.1, -72.5, 7.9]);
    }
    expect(write().bbox).toEqual([-73.1, 7, -71, 8]);
  });

  it('says what it is, how it was made, from what, until when and where it was seen', () => {
    expect(write().features[0]!.properties).toEqual({
      role: 'zone',
      name: 'Ruta a pie',
      kind: 'line',
      km: 20,
      area_km2: 12345.679,
      codes: ['05001'],
      method: 'Distancia geodésica.',
      method_version: methodVersion,
      data_version: '2026-11-24',
      sources: [
        'DANE. División político-administrativa de Colombia (DIVIPOLA)',
        'DANE, Marco Geoestadístico Nacional (copia de caticoa3/colombia_mapa). Marco Geoestadístico Nacional 2018',
      ],
      licences: [
        'sin licencia declarada',
        'sin licencia declarada en la copia; geoBoundaries registra CC BY 4.0 para el original',
      ],
      cutoffs: ['2026-07-16', '2018-12-31'],
      address: context.address,
      exported: '2026-11-24',
      disclaimer:
        'Límites: DANE (MGN, DIVIPOLA 2026) y Natural Earth. No implican reconocimiento oficial.',
    });
    expect(write({locale: 'en'}).features[0]!.properties).toMatchObject({
      licences: ['none stated', expect.stringContaining('none stated in the copy')],
      disclaimer: expect.stringContaining('do not imply official recognition'),
    });
  });

  it('has the line it was drawn from, or the middle of the circle, or neither', () => {
    expect(write().features[1]).toMatchObject({
      properties: {role: 'origin', name: 'Ruta a pie', kind: 'line'},
      geometry: zone().origin,
    });
    const middle = {type: 'Point', coordinates: [-72.5, 7.9]} as const;
    const origin = {...middle, coordinates: [...middle.coordinates]};
    expect(write({origin}).features[1]!.geometry).toEqual(middle);
    expect(write({origin: null}).features).toHaveLength(1);
  });

  it('has six decimals at most, and no ring that rounding closes up', () => {
    const [ring] = ringsOf(write().features[0]!);
    expect(ring![0]).toContainEqual([-72.123457, 7]);
    const speck = [
      [-71, 7],
      [-70.99999999, 7],
      [-71, 7.00000001],
      [-71, 7],
    ];
    const shape: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[speck, ...geometry.coordinates.slice(1)], geometry.coordinates],
    };
    expect(write({geometry: shape}).features[0]!.geometry.type).toBe('Polygon');
    expect(() => write({geometry: {type: 'Polygon', coordinates: [speck]}})).toThrow(
      'Got a zone without area',
    );
  });

  it('is never written with a place that is none', () => {
    const [outer = []] = geometry.coordinates;
    const coordinates = [outer.with(1, [NaN, 7])];
    expect(() => write({geometry: {type: 'Polygon', coordinates}})).toThrow('Got position NaN,7');
    expect(() => write({origin: {type: 'Point', coordinates: [1000000, 7]}})).toThrow(
      'Got position 1000000,7',
    );
  });

  it('can be read again by the page, without a word to say', () => {
    const text = writeZoneGeoJson(zone(), context);
    const {features, problems} = readGeoFile({name: 'zona.geojson', text});
    expect(problems).toEqual([]);
    expect(features.map(({name, geometry: {type}}) => [name, type])).toEqual([
      ['Ruta a pie', 'Polygon'],
      ['Ruta a pie', 'LineString'],
    ]);
  });
});
