import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readGeoBytes, readGeoFile} from '../../../src/domain/geo-files/read-geo-file.ts';
import {collection, gpx, gpxTrack, kml, lineFeature, readJson} from './support/files.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const point =
  '<Placemark><name>Ñ</name><Point><coordinates>-72,7</coordinates></Point></Placemark>';

describe('a file', () => {
  it('is told by what is in it, not by its name', () => {
    expect(readGeoFile({name: 'a.gpx', text: kml(point)}).features).toHaveLength(1);
    const commented = `<!-- <gpx> -->${kml(point).replace(/^<\?xml.*\?>/, '')}`;
    expect(readGeoFile({name: 'a', text: commented}).features).toHaveLength(1);
  });

  it.each([
    ['a table', 'lon,lat\n-72,7', 'lon,lat -72,7'],
    ['a page', '<!doctype html><html><body>Hola</body></html>', '<html>'],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<svg>'],
  ])('of another kind is named: %s', (_what, text, found) => {
    expect(readGeoFile({name: 'a', text}).problems).toMatchObject([{expected: 'format', found}]);
  });

  it('with nothing in it is refused', () => {
    expect(readGeoFile({name: 'a', text: '\uFEFF \n'}).problems).toMatchObject([
      {expected: 'content', consequence: 'file'},
    ]);
  });

  it('of more than 1,000 features gives the first 1,000, and says so', () => {
    const many = Array.from({length: 1001}, () =>
      lineFeature([
        [-72, 7],
        [-73, 8],
      ]),
    );
    const {features, problems} = readJson(collection(...many));
    expect(features).toHaveLength(1000);
    expect(problems).toMatchObject([
      {expected: 'fewer-features', consequence: 'taken', found: '1001', count: 1000},
    ]);
  });

  it('with very many faults tells 100 and how many more', () => {
    const {problems} = readJson(collection(...Array.from({length: 250}, () => lineFeature([]))));
    expect(problems).toHaveLength(101);
    expect(problems[100]).toMatchObject({expected: 'fewer-problems', count: 150});
  });
});

describe('bytes', () => {
  it('are read as UTF-8, with a mark or without', () => {
    for (const text of [kml(point), `\uFEFF${kml(point)}`]) {
      expect(readGeoBytes({name: 'a.kml', bytes: bytesOf(text)})).toMatchObject({
        features: [{name: 'Ñ'}],
        problems: [],
      });
    }
  });

  it('in another alphabet are refused, with its name where the file tells', () => {
    const latin = kml(point).replace('UTF-8', 'ISO-8859-1');
    const bytes = Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
    expect(readGeoBytes({name: 'a', bytes}).problems).toMatchObject([
      {expected: 'utf-8', consequence: 'file', found: 'ISO-8859-1'},
    ]);
    const wide = Uint8Array.of(0xff, 0xfe, 0x3c, 0x00);
    expect(readGeoBytes({name: 'a', bytes: wide}).problems).toMatchObject([{found: 'UTF-16'}]);
  });

  it('that are packed must be unpacked first', () => {
    const bytes = bytesOf('PK\u0003\u0004doc.kml');
    expect(readGeoBytes({name: 'a.kmz', bytes}).problems).toMatchObject([{expected: 'unzipped'}]);
  });

  it('over 50 MB are not looked at', () => {
    const bytes = new Uint8Array(50_000_001);
    expect(readGeoBytes({name: 'a', bytes}).problems).toMatchObject([
      {expected: 'size', found: '50000001', count: 50_000_000},
    ]);
  });

  it('never make the reader throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
        expect(readGeoBytes({name: 'a', bytes}).problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a text that was damaged', () => {
  const whole = [
    JSON.stringify(
      collection(
        lineFeature(
          [
            [-72, 7, 3],
            [-73, 8],
          ],
          {name: 'x'},
        ),
      ),
    ),
    kml(point),
    gpxTrack([
      [-72, 7],
      [-72, 8],
    ]),
    gpx('<wpt lat="7" lon="-72"/>'),
  ];

  it('never makes the reader throw', () => {
    const cut = fc.record({
      text: fc.constantFrom(...whole),
      at: fc.nat(400),
      length: fc.nat(30),
      instead: fc.string({maxLength: 6, unit: 'binary'}),
    });
    fc.assert(
      fc.property(cut, ({text, at, length, instead}) => {
        const damaged = text.slice(0, at) + instead + text.slice(at + length);
        const {features, problems} = readGeoFile({name: 'a', text: damaged});
        expect(features.length + problems.length).toBeGreaterThan(0);
      }),
      {numRuns: 300},
    );
  });

  it('never makes the reader throw: JSON of any shape', () => {
    const geometry = fc.record({
      type: fc.constantFrom('Point', 'LineString', 'MultiPolygon', 'GeometryCollection', 'Feature'),
      coordinates: fc.jsonValue({maxDepth: 5}),
      geometries: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.oneof(geometry, fc.jsonValue()), (value) => {
        const {features, problems} = readJson(value);
        expect(features.length + problems.length).toBeGreaterThan(0);
      }),
      {numRuns: 200},
    );
  });

  it('never makes the reader throw: 100,000 brackets', () => {
    const text = `{"type":"LineString","coordinates":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(readGeoFile({name: 'a', text}).problems).toHaveLength(1);
  });
});
