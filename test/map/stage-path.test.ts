import {describe, expect, it} from 'vitest';
import {boxOf, stagePaths} from '../../src/map/stage-path.ts';

/** The world on 512 pixels: 180° west is 0, the equator 256. */
const camera = {zoom: 0, lng: 0, lat: 0};
const size = {width: 512, height: 512};
const square: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [90, 0],
      [90.1, 0],
      [90, -45],
      [0, 0],
    ],
  ],
};

describe('the paths of a stage', () => {
  it('are in pixels, without points nearer than a third of one', () => {
    // 90° are 128 px; 0.1° are 0.14 px. 45° south: 512 − 184.18 = 327.82.
    expect(stagePaths(camera, size).d(square)).toBe(
      'M256.0 256.0L384.0 256.0L384.0 327.8L256.0 256.0Z',
    );
  });

  it('are empty for what lies outside the picture', () => {
    const paths = stagePaths({zoom: 3, lng: -90, lat: 40}, size);
    expect(paths.d(square)).toBe('');
  });

  it('keep the end of a line, however near', () => {
    const line: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0.1, 0],
      ],
    };
    expect(stagePaths(camera, size).d(line)).toBe('M256.0 256.0L256.1 256.0');
  });

  it('are shared by scenes under one camera', () => {
    expect(stagePaths({...camera}, {...size})).toBe(stagePaths(camera, size));
    expect(stagePaths({...camera, zoom: 1}, size)).not.toBe(stagePaths(camera, size));
  });
});

it('gives the box around a shape', () => {
  expect(boxOf(square)).toEqual([0, -45, 90.1, 0]);
});
