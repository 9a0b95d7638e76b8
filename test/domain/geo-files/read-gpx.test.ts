import {describe, expect, it} from 'vitest';
import {readGeoFile} from '../../../src/domain/geo-files/read-geo-file.ts';
import {wanderingTrack} from '../drawing/support/tracks.ts';
import {gpx, gpxTrack} from './support/files.ts';

const read = (text: string) => readGeoFile({name: 'ruta.gpx', text});

describe('a GPX file', () => {
  it('gives its tracks, routes and waypoints in their order', () => {
    const {features, problems} = read(
      gpx(`<metadata><name>Archivo</name></metadata>
<wpt lat="7.9" lon="-72.5"><name>Cúcuta</name></wpt>
<rte><name>Ruta</name><rtept lat="7.9" lon="-72.5"><name>A</name></rtept><rtept lat="7.4" lon="-72.6"/></rte>
<trk><name>Caminata</name>
<trkseg><trkpt lat="7.9" lon="-72.5"/><trkpt lat="7.8" lon="-72.5"/></trkseg>
<trkseg><trkpt lat="7.7" lon="-72.5"/></trkseg>
<trkseg><trkpt lat="7.6" lon="-72.5"/><trkpt lat="7.5" lon="-72.5"/></trkseg></trk>`),
    );
    expect(features).toEqual([
      {name: 'Cúcuta', geometry: {type: 'Point', coordinates: [-72.5, 7.9]}},
      {
        name: 'Ruta',
        geometry: {
          type: 'LineString',
          coordinates: [
            [-72.5, 7.9],
            [-72.6, 7.4],
          ],
        },
      },
      {
        name: 'Caminata',
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [-72.5, 7.9],
              [-72.5, 7.8],
            ],
            [
              [-72.5, 7.6],
              [-72.5, 7.5],
            ],
          ],
        },
      },
    ]);
    expect(problems).toMatchObject([
      {feature: 3, name: 'Caminata', line: 6, expected: 'segment-positions', count: 1},
    ]);
  });

  it('of 10,000 places is read whole, its altitudes said to be dropped', () => {
    const places = wanderingTrack(10_000);
    const {features, problems} = read(gpxTrack(places));
    expect(features).toHaveLength(1);
    const {coordinates} = features[0]!.geometry as {coordinates: number[][]};
    expect(coordinates).toHaveLength(10_000);
    expect(coordinates[9999]![1]).toBeCloseTo(places[9999]![1], 6);
    expect(problems).toMatchObject([{expected: 'flat', consequence: 'taken', count: 10_000}]);
  });

  it('leaves out repeated places: a pause is no side', () => {
    const {features} = read(
      gpxTrack([
        [-72, 7],
        [-72, 7],
        [-72, 8],
      ]),
    );
    expect(features[0]!.geometry.coordinates).toHaveLength(2);
  });

  it('says what stands where a number should', () => {
    const text = gpx(
      '<trk><trkseg><trkpt lat="7,9" lon="-72.5"/><trkpt lon="-72"/></trkseg></trk>',
    );
    expect(read(text)).toMatchObject({
      features: [],
      problems: [{expected: 'position', line: 3, count: 2}],
    });
    expect(read(text).problems[0]!.found).toContain('7,9');
  });

  it('of one place is no line', () => {
    expect(read(gpxTrack([[-72, 7]])).problems).toMatchObject([
      {expected: 'line-positions', feature: 1, name: 'Caminata'},
    ]);
  });
});
