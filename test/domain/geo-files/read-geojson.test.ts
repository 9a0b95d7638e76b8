import {describe, expect, it} from 'vitest';
import {readGeoFile} from '../../../src/domain/geo-files/read-geo-file.ts';
import {collection, faultsOf, lineFeature, readJson} from './support/files.ts';

const line = [
  [-72.5, 7.9],
  [-73.1, 7.1],
];
const square = [
  [-72, 7],
  [-71, 7],
  [-71, 8],
  [-72, 8],
  [-72, 7],
];
const hole = [
  [-71.8, 7.2],
  [-71.8, 7.8],
  [-71.2, 7.8],
  [-71.8, 7.2],
];
const polygon = (coordinates: unknown) => ({type: 'Polygon', coordinates});

describe('a GeoJSON file', () => {
  it('gives the lines, zones and points of a collection, with their names', () => {
    const {features, problems} = readJson(
      collection(
        lineFeature(line, {nombre: 'Ruta\n a pie'}),
        {type: 'Feature', properties: {name: 5}, geometry: polygon([square, hole])},
        {type: 'Feature', properties: null, geometry: {type: 'Point', coordinates: [-72, 7]}},
      ),
    );
    expect(problems).toEqual([]);
    expect(features).toEqual([
      {name: 'Ruta a pie', geometry: {type: 'LineString', coordinates: line}},
      {name: '5', geometry: polygon([square, hole])},
      {name: 'rutas', geometry: {type: 'Point', coordinates: [-72, 7]}},
    ]);
  });

  it('may be a feature, a geometry, or a collection of geometries: one feature for each kind', () => {
    expect(readJson(lineFeature(line)).features).toHaveLength(1);
    expect(readJson(polygon([square])).features).toMatchObject([{geometry: polygon([square])}]);
    const mixed = {
      type: 'GeometryCollection',
      geometries: [
        {type: 'LineString', coordinates: line},
        {type: 'MultiLineString', coordinates: [line]},
        {type: 'MultiPoint', coordinates: line},
        {type: 'MultiPolygon', coordinates: [[square]]},
      ],
    };
    expect(readJson(mixed).features.map(({geometry}) => geometry)).toEqual([
      {type: 'MultiLineString', coordinates: [line, line]},
      polygon([square]),
      {type: 'Point', coordinates: line[0]},
      {type: 'Point', coordinates: line[1]},
    ]);
  });

  it('loses its altitudes, and it is said; zeros are none', () => {
    const high = line.map(([lng, lat], index) => [lng, lat, 320 * index]);
    const reading = readJson(lineFeature(high));
    expect(reading.features[0]!.geometry).toEqual({type: 'LineString', coordinates: line});
    expect(reading.problems).toMatchObject([{expected: 'flat', consequence: 'taken', count: 1}]);
    const zeros = line.map(([lng, lat]) => [lng, lat, 0]);
    expect(readJson(lineFeature(zeros)).problems).toEqual([]);
  });

  it('has its rings closed and turned, and it is said', () => {
    const {features, problems} = readJson(
      polygon([square.slice(0, 4).reverse(), hole.toReversed()]),
    );
    const [outer, inner] = (features[0]!.geometry as {coordinates: number[][][]}).coordinates;
    // Begins at the other corner, runs counter-clockwise, ends where it begins.
    expect(outer).toEqual([
      [-72, 8],
      [-72, 7],
      [-71, 7],
      [-71, 8],
      [-72, 8],
    ]);
    expect(inner).toEqual(hole);
    expect(problems.map(({expected, count}) => [expected, count])).toEqual([
      ['closed-ring', 1],
      ['winding', 2],
    ]);
  });

  it('is left out where it is wrong: feature by feature, by number', () => {
    const reading = readJson(
      collection(
        lineFeature(line),
        lineFeature([[-72, 7]]),
        lineFeature([
          [-72, 7],
          [-72, 7],
        ]),
        {type: 'Feature', properties: {}, geometry: polygon([square.slice(0, 2)])},
        {type: 'Feature', properties: {}, geometry: polygon([[...square.slice(0, 2), square[0]]])},
        {
          type: 'Feature',
          properties: {},
          geometry: polygon([
            [
              [-72, 7],
              [-71, 7],
              [-70, 7],
              [-72, 7],
            ],
          ]),
        },
        {type: 'Feature', properties: {}, geometry: null},
        {type: 'Feature', properties: {}, geometry: {type: 'Circle', coordinates: []}},
        'text',
        lineFeature([
          [-72, '7'],
          [-73, 8],
        ]),
        lineFeature([]),
      ),
    );
    expect(reading.features).toHaveLength(1);
    expect(
      reading.problems.map(({feature, expected, found}) => [feature, expected, found]),
    ).toEqual([
      [7, 'geometry', 'null'],
      [8, 'geometry', '{"type":"Circle","coordinates":[]}'],
      [9, 'feature', '"text"'],
      [2, 'line-positions', ''],
      [3, 'line-positions', ''],
      [4, 'ring-positions', ''],
      [5, 'ring-positions', ''],
      [6, 'ring-area', ''],
      [10, 'position', '[-72,"7"]'],
      [11, 'geometry', ''],
    ]);
  });

  it('drops a part of one place alone and keeps the others', () => {
    const {features, problems} = readJson({
      type: 'MultiLineString',
      coordinates: [line, [[-72, 7]]],
    });
    expect(features[0]!.geometry).toEqual({type: 'LineString', coordinates: line});
    expect(problems).toMatchObject([
      {expected: 'segment-positions', consequence: 'taken', count: 1},
    ]);
  });
});

describe('coordinates', () => {
  it('in metres of Colombia’s grid are no degrees', () => {
    // Bogotá in EPSG:3116: 1,000,000 m east and 1,000,000 m north at the origin (IGAC, MAGNA-SIRGAS / Bogotá).
    const {features, problems} = readJson(
      lineFeature([
        [1000000, 1000000],
        [1003211, 1021354],
      ]),
    );
    expect(features).toEqual([]);
    expect(problems).toMatchObject([
      {expected: 'degrees-not-metres', feature: 1, found: '[1000000,1000000]', count: 2},
    ]);
  });

  it('that are no places on Earth are refused', () => {
    expect(
      faultsOf(
        lineFeature([
          [-72, 7],
          [-200, 7],
        ]),
      ),
    ).toEqual(['degrees']);
  });

  it('that are swapped are not guessed at: the user says so', () => {
    const swapped = lineFeature(line.map(([lng, lat]) => [lat, lng]));
    expect(readJson(swapped).features).toEqual([]);
    expect(readJson(swapped).problems).toMatchObject([
      {expected: 'not-swapped', consequence: 'feature', found: '[7.9,-72.5]', count: 2},
    ]);
    expect(readJson(swapped, {isLatitudeFirst: true}).features[0]!.geometry).toEqual({
      type: 'LineString',
      coordinates: line,
    });
  });

  it('far away are refused, and partly outside are said', () => {
    expect(
      faultsOf(
        lineFeature([
          [2.35, 48.86],
          [-3.7, 40.4],
        ]),
      ),
    ).toEqual(['in-region']);
    const {features, problems} = readJson(
      lineFeature([
        [-77.6, 8],
        [-99.1, 19.4],
      ]),
    );
    expect(features).toHaveLength(1);
    expect(problems).toMatchObject([{expected: 'whole-in-region', consequence: 'taken', count: 1}]);
  });
});

describe('the coordinate system of an old GeoJSON', () => {
  const withCrs = (crs: unknown) => ({...collection(lineFeature(line)), crs});
  const named = (name: string) => withCrs({type: 'name', properties: {name}});

  it.each([
    'urn:ogc:def:crs:OGC:1.3:CRS84',
    'urn:ogc:def:crs:OGC::CRS84',
    'EPSG:4326',
    'urn:ogc:def:crs:EPSG::4326',
    'urn:ogc:def:crs:EPSG:6.9:4686',
    'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  ])('may be %s', (name) => {
    expect(readJson(named(name)).problems).toEqual([]);
  });

  it.each(['EPSG:3116', 'urn:ogc:def:crs:EPSG::9377', 'EPSG:43260', 'Bogotá', ''])(
    'may not be %s: nothing is read',
    (name) => {
      const reading = readJson(named(name));
      expect(reading.features).toEqual([]);
      expect(reading.problems).toMatchObject([
        {expected: 'wgs84', consequence: 'file', found: name},
      ]);
    },
  );

  it('counts wherever it stands, and null is none', () => {
    const crs = {type: 'name', properties: {name: 'EPSG:3116'}};
    expect(faultsOf(collection({...lineFeature(line), crs}))).toEqual(['wgs84']);
    expect(faultsOf(withCrs(null))).toEqual([]);
    expect(faultsOf(withCrs({type: 'link', properties: {href: 'x'}}))).toEqual(['wgs84']);
  });
});

describe('a text that is no GeoJSON', () => {
  it('says where it breaks off', () => {
    const text = '{"type": "FeatureCollection",\n"features": [\n{"type": "Feature",,}]}';
    expect(readGeoFile({name: 'a.json', text}).problems).toMatchObject([
      {expected: 'json', consequence: 'file', line: 3, found: ',}]}'},
    ]);
  });

  it.each([
    ['TopoJSON', {type: 'Topology', objects: {}}, '"Topology"'],
    ['a list', [1, 2], '[1,2]'],
    ['an object of another kind', {format: 'vigia-zones'}, '{"format":"vigia-zones"}'],
    ['a collection without features', {type: 'FeatureCollection'}, ''],
  ])('is refused: %s', (_what, value, found) => {
    expect(readJson(value).problems).toMatchObject([{expected: 'geojson', found}]);
  });

  it('is of no use when it is empty', () => {
    expect(faultsOf(collection())).toEqual(['something']);
  });
});
