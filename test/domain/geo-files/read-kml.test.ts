import {describe, expect, it} from 'vitest';
import {readGeoFile} from '../../../src/domain/geo-files/read-geo-file.ts';
import {kml} from './support/files.ts';

const read = (text: string) => readGeoFile({name: 'zona.kml', text});

describe('a KML file', () => {
  it('gives the lines, polygons with holes and points of its placemarks', () => {
    const {features, problems} = read(
      kml(`<name>Documento</name>
<Placemark><name>Paso &amp; río</name><LineString><coordinates>
  -72.5,7.9,0
  -73.1,7.1,0
</coordinates></LineString></Placemark>
<Folder><Placemark><name><![CDATA[Zona <1>]]></name><Polygon>
  <innerBoundaryIs><LinearRing><coordinates>-71.8,7.2 -71.8,7.8 -71.2,7.8 -71.8,7.2</coordinates></LinearRing></innerBoundaryIs>
  <outerBoundaryIs><LinearRing><coordinates>-72,7 -71,7 -71,8 -72,8 -72,7</coordinates></LinearRing></outerBoundaryIs>
</Polygon></Placemark></Folder>
<Placemark><Point><coordinates>-72.5,7.9</coordinates></Point></Placemark>`),
    );
    expect(problems).toEqual([]);
    expect(features).toEqual([
      {
        name: 'Paso & río',
        geometry: {
          type: 'LineString',
          coordinates: [
            [-72.5, 7.9],
            [-73.1, 7.1],
          ],
        },
      },
      {
        name: 'Zona <1>',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [-72, 7],
              [-71, 7],
              [-71, 8],
              [-72, 8],
              [-72, 7],
            ],
            [
              [-71.8, 7.2],
              [-71.8, 7.8],
              [-71.2, 7.8],
              [-71.8, 7.2],
            ],
          ],
        },
      },
      {name: 'zona', geometry: {type: 'Point', coordinates: [-72.5, 7.9]}},
    ]);
  });

  it('joins the parts of a placemark by kind, and reads tracks and prefixes', () => {
    const {features} =
      read(`<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:MultiGeometry>
<k:LineString><k:coordinates>-72,7 -72,8</k:coordinates></k:LineString>
<k:LinearRing><k:coordinates>-72,7 -71,7 -71,8 -72,7</k:coordinates></k:LinearRing>
<gx:Track><when>2026-01-01</when><gx:coord>-72 5 900</gx:coord><gx:coord>-72 6 901</gx:coord></gx:Track>
</k:MultiGeometry></k:Placemark></k:kml>`);
    expect(features.map(({geometry}) => geometry)).toEqual([
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [-72, 7],
            [-72, 8],
          ],
          [
            [-72, 7],
            [-71, 7],
            [-71, 8],
            [-72, 7],
          ],
          [
            [-72, 5],
            [-72, 6],
          ],
        ],
      },
    ]);
  });

  it('names the placemark and its line where something is wrong', () => {
    const {features, problems} = read(
      kml(`<Placemark><name>A</name><LineString><coordinates>-72,7 -73,8</coordinates></LineString></Placemark>
<Placemark><name>B</name><LineString><coordinates>-72, 7 -73, 8</coordinates></LineString></Placemark>
<Placemark><name>C</name><LineString><coordinates>7.9,-72.5 7.1,-73.1</coordinates></LineString></Placemark>
<Placemark><name>D</name></Placemark>`),
    );
    expect(features.map(({name}) => name)).toEqual(['A']);
    expect(problems).toMatchObject([
      {feature: 4, name: 'D', line: 6, expected: 'geometry'},
      {feature: 2, name: 'B', line: 4, expected: 'position', found: '"-72,"', count: 4},
      {feature: 3, name: 'C', line: 5, expected: 'not-swapped', found: '[7.9,-72.5]'},
    ]);
  });

  it('never takes a hole for a zone', () => {
    const ring = '<LinearRing><coordinates>-72,7 -71,7 -71,8 -72,7</coordinates></LinearRing>';
    for (const rings of [
      `<innerBoundaryIs>${ring}</innerBoundaryIs>`,
      `<outerBoundaryIs>${ring}</outerBoundaryIs>`.repeat(2),
      '',
    ]) {
      const text = kml(`<Placemark><Polygon>${rings}</Polygon></Placemark>`);
      const {features, problems} = read(text);
      expect(features).toEqual([]);
      expect(problems).toMatchObject([{consequence: 'feature'}]);
    }
  });

  it('says on which line it is no XML', () => {
    const text = kml('<Placemark>\n<name>A</nombre></Placemark>');
    expect(read(text)).toMatchObject({
      features: [],
      problems: [{expected: 'xml', consequence: 'file', line: 4}],
    });
    expect(read(text).problems[0]!.found).toContain('<name>A</nombre>');
    expect(read(kml('<Placemark>').slice(0, -20)).problems).toMatchObject([{expected: 'xml'}]);
  });

  it('may begin with a mark and blank lines, which count', () => {
    const good = kml('<Placemark><Point><coordinates>-72,7</coordinates></Point></Placemark>');
    expect(read(`\uFEFF\n\n${good}`).problems).toEqual([]);
    expect(read(`\n\n${kml('&nbsp;')}`).problems).toMatchObject([{expected: 'xml', line: 5}]);
  });

  it('of no placemarks is of no use', () => {
    expect(read(kml('<GroundOverlay/>')).problems).toMatchObject([{expected: 'something'}]);
  });
});

describe('a text that would grow', () => {
  // Ten times ten times …: a billion laughs. @see CVE-2003-1564
  const levels = Array.from(
    {length: 9},
    (_, level) => `<!ENTITY l${String(level + 1)} "${`&l${String(level)};`.repeat(10)}">`,
  );

  it('is refused before it does', () => {
    const bomb = `<?xml version="1.0"?>
<!DOCTYPE kml [<!ENTITY l0 "ja">${levels.join('')}]>
<kml><Placemark><name>&l9;</name></Placemark></kml>`;
    expect(read(bomb).problems).toMatchObject([{expected: 'no-entities', consequence: 'file'}]);
  });

  it('fetches nothing', () => {
    const outside = `<!DOCTYPE kml [<!ENTITY secret SYSTEM "file:///etc/passwd">]><kml>&secret;</kml>`;
    expect(read(outside).problems).toMatchObject([{expected: 'no-entities'}]);
    expect(
      read('<!DOCTYPE kml SYSTEM "http://example.org/a.dtd"><kml>&a;</kml>').problems,
    ).toMatchObject([{expected: 'xml'}]);
  });

  it('is refused when it is too deep', () => {
    expect(read(`<kml>${'<Folder>'.repeat(100_000)}`).problems).toMatchObject([{expected: 'xml'}]);
  });
});
