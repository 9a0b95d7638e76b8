import {describe, expect, it} from 'vitest';
import {lngLatToWorldPixels, worldPixelsToLngLat} from '../../src/domain/mercator.ts';

describe('web mercator', () => {
  it('puts the middle of the world in the middle of 512 pixels at zoom 0', () => {
    expect(lngLatToWorldPixels([0, 0], 0)).toEqual([256, 256]);
    expect(lngLatToWorldPixels([-180, 0], 0)).toEqual([0, 256]);
  });

  it('puts 85.05° north on the upper edge and keeps the poles there', () => {
    expect(lngLatToWorldPixels([0, 85.051129], 3)[1]).toBeCloseTo(0, 3);
    expect(lngLatToWorldPixels([0, 90], 3)[1]).toBeCloseTo(0, 3);
  });

  it('doubles with each zoom', () => {
    // 90° W is a quarter of the width: 128, 256 …; ln tan(45° + 22.5°) = 0.881374 at 45° north
    const [x, y] = lngLatToWorldPixels([-90, 45], 1);
    expect(x).toBe(256);
    expect(y).toBeCloseTo(512 * (1 - 0.881374 / Math.PI), 3);
  });

  it('goes back to the same place', () => {
    const place = [-72.50559, 7.90527] as const;
    const [lng, lat] = worldPixelsToLngLat(lngLatToWorldPixels(place, 7.3), 7.3);
    expect(lng).toBeCloseTo(place[0], 9);
    expect(lat).toBeCloseTo(place[1], 9);
  });
});
