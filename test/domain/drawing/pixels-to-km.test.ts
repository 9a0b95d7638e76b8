import {expect, it} from 'vitest';
import {pixelsToKm} from '../../../src/domain/drawing/pixels-to-km.ts';

it('a pixel of the map in kilometres', () => {
  // 40,075.017 km around the equator in 512 pixels at zoom 0 (WGS 84).
  expect(pixelsToKm(512, 0, 0)).toBeCloseTo(40075.017, 3);
  expect(pixelsToKm(16, 0, 8)).toBeCloseTo(4.892, 3);
});
