import {describe, expect, it} from 'vitest';
import {topology} from 'topojson-server';
import {
  readBorders,
  readLand,
  type BordersFile,
  type TerritoriesFile,
} from '../../src/domain/zone-data.ts';
import {polygonsAreaKm2} from '../../src/domain/geodesy.ts';
import {neighbours} from '../../src/methodology/borders.ts';

function square(id: string, west: number): GeoJSON.Feature {
  const ring = [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 1],
    [west, 0],
  ];
  return {type: 'Feature', id, properties: null, geometry: {type: 'Polygon', coordinates: [ring]}};
}

function territoriesFile(...features: GeoJSON.Feature[]): TerritoriesFile {
  const municipalities: GeoJSON.FeatureCollection = {type: 'FeatureCollection', features};
  return topology({municipalities}) as unknown as TerritoriesFile;
}

const places = {
  columns: ['code', 'name', 'lon', 'lat'],
  rows: [
    ['54001', 'A', -71.5, 0.5],
    ['54003', 'B', null, null],
  ],
};

describe('readLand', () => {
  it('reads the municipalities by code, with their seats, and the outline of all', () => {
    const land = readLand(territoriesFile(square('54001', -72), square('54003', -71)), places);
    expect(land.territories.map(({code, seat}) => [code, seat])).toEqual([
      ['54001', [-71.5, 0.5]],
      ['54003', null],
    ]);
    // two degree cells at the equator of 12,308.46 km² each
    expect(polygonsAreaKm2(land.outline)).toBeCloseTo(24616.92, 1);
    expect(land.outline).toHaveLength(1);
  });

  it('refuses a code that is none', () => {
    expect(() => readLand(territoriesFile(square('5401', -72)), places)).toThrow(
      "Got territory '5401' when expected five digits.",
    );
  });
});

describe('readBorders', () => {
  const feature = (neighbour: string): BordersFile['features'][number] => ({
    type: 'Feature',
    properties: {neighbour},
    geometry: {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    },
  });

  it('reads the line of each neighbour', () => {
    const borders = readBorders({type: 'FeatureCollection', features: neighbours.map(feature)});
    expect([...borders.keys()]).toEqual([...neighbours]);
  });

  it('refuses a file that lacks one', () => {
    const file: BordersFile = {type: 'FeatureCollection', features: [feature('VEN')]};
    expect(() => readBorders(file)).toThrow('Got no border with ECU when expected one.');
  });
});
