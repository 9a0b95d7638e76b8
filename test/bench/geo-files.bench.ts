import {bench, describe} from 'vitest';
import {fitTrack, simplifyTrack} from '../../src/domain/drawing/simplify-track.ts';
import {readGeoFile} from '../../src/domain/geo-files/read-geo-file.ts';
import {wanderingTrack} from '../domain/drawing/support/tracks.ts';
import {gpxTrack, lineFeature} from '../domain/geo-files/support/files.ts';

// The limit is 200 ms for a track of 10,000 places, read and made to fit an address.
describe('a track of 10,000 places', () => {
  const track = wanderingTrack(10_000);
  const gpx = gpxTrack(track);
  const json = JSON.stringify(lineFeature(track));

  bench('GPX read', () => {
    readGeoFile({name: 'ruta.gpx', text: gpx});
  });

  bench('GeoJSON read', () => {
    readGeoFile({name: 'ruta.geojson', text: json});
  });

  bench('fitted to 200 points', () => {
    fitTrack(track);
  });

  bench('simplified to 50 m', () => {
    simplifyTrack(track, 0.05);
  });
});

describe('the hardest line', () => {
  const zigzag = Array.from({length: 10_000}, (_, index) => [-72 + index / 1e4, index % 2]);

  bench('10,000 corners, none left out', () => {
    simplifyTrack(zigzag, 0.01);
  });
});
