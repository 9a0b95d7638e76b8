import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {colombiaBounds, fitCamera, movedCamera, projectionOf} from '../../src/map/camera.ts';

const square = {width: 512, height: 512};
const noPadding = {top: 0, right: 0, bottom: 0, left: 0};
/** Where the square web-mercator world ends: atan(sinh(π)) in degrees. */
const edge = 85.0511287798066;

const near = (point: readonly number[], expected: readonly number[]): void => {
  expect(point).toHaveLength(expected.length);
  point.forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index]!, 6);
  });
};

describe('the projection', () => {
  const world = projectionOf({zoom: 0, lng: 0, lat: 0}, square);

  it('puts the world of zoom 0 on 512 pixels', () => {
    near(world(0, 0), [256, 256]);
    near(world(180, edge), [512, 0]);
    near(world(-180, -edge), [0, 512]);
    near(world(90, 0), [384, 256]);
  });

  it('puts 45° north where ln tan 67.5° = 0.881374 says', () => {
    // (1 - 0.88137358702 / 3.14159265359) / 2 * 512 = 184.17936
    expect(world(0, 45)[1]).toBeCloseTo(184.1794, 3);
  });

  it('doubles with each zoom about the middle of the map', () => {
    const size = {width: 800, height: 600};
    near(projectionOf({zoom: 3, lng: 0, lat: 0}, size)(45, 0), [400 + 512, 300]);
    near(projectionOf({zoom: 5.5, lng: -74, lat: 4.6}, size)(-74, 4.6), [400, 300]);
  });
});

describe('the camera that fits', () => {
  it('shows the whole square world at zoom 0 on 512 pixels', () => {
    const camera = fitCamera([-180, -edge, 180, edge], square, noPadding);
    near([camera.zoom, camera.lng, camera.lat], [0, 0, 0]);
  });

  it('goes by the tighter side', () => {
    const camera = fitCamera([-45, -1, 45, 1], {width: 1024, height: 512}, noPadding);
    // A quarter of the world on 1024 pixels: 4096 pixels of world, 8 times 512.
    expect(camera.zoom).toBeCloseTo(3, 9);
  });

  it('keeps the padding free', () => {
    const padding = {...noPadding, left: 512};
    const camera = fitCamera([-180, -edge, 180, edge], {width: 1024, height: 512}, padding);
    near([camera.zoom, camera.lng], [0, -180]);
  });

  it('has the corners of Colombia inside any padding that leaves room', () => {
    const side = fc.integer({min: 0, max: 150});
    fc.assert(
      fc.property(fc.record({top: side, right: side, bottom: side, left: side}), (padding) => {
        const size = {width: 900, height: 700};
        const camera = fitCamera(colombiaBounds, size, padding);
        const project = projectionOf(camera, size);
        const [west, south, east, north] = colombiaBounds;
        const [left, top] = project(west, north);
        const [right, bottom] = project(east, south);
        expect(left).toBeGreaterThanOrEqual(padding.left - 1e-6);
        expect(top).toBeGreaterThanOrEqual(padding.top - 1e-6);
        expect(right).toBeLessThanOrEqual(size.width - padding.right + 1e-6);
        expect(bottom).toBeLessThanOrEqual(size.height - padding.bottom + 1e-6);
      }),
      {seed: 1},
    );
  });

  it('is still a camera where the padding leaves no room', () => {
    const padding = {top: 400, right: 400, bottom: 400, left: 400};
    const camera = fitCamera(colombiaBounds, square, padding);
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});

describe('a moved camera', () => {
  const size = {width: 800, height: 600};
  const camera = {zoom: 3, lng: -74, lat: 4};

  it('goes 90° east over a quarter of the 4096 pixels of zoom 3', () => {
    const moved = movedCamera({zoom: 3, lng: 0, lat: 0}, size, {dx: 1024});
    near([moved.zoom, moved.lng, moved.lat], [3, 90, 0]);
  });

  it('looks at what was that many pixels away', () => {
    const moved = movedCamera(camera, size, {dx: 100, dy: -50});
    near(projectionOf(camera, size)(moved.lng, moved.lat), [500, 250]);
  });

  it('keeps the place under the pixel it zooms around', () => {
    const at = [120, 480] as const;
    const before = projectionOf(camera, size);
    const moved = movedCamera(camera, size, {zoom: 1.5, at});
    expect(moved.zoom).toBe(4.5);
    // The middle moves towards the pixel: what was at `at` is still there.
    const after = projectionOf(moved, size);
    const place = [-74 + ((120 - 400) / 4096) * 360, 0] as const;
    expect(before(...place)[0]).toBeCloseTo(120, 6);
    expect(after(...place)[0]).toBeCloseTo(120, 6);
  });

  it('keeps the middle when it is told no pixel', () => {
    const moved = movedCamera(camera, size, {zoom: 2});
    near([moved.zoom, moved.lng, moved.lat], [5, -74, 4]);
  });

  it('zooms between 2.5 and 12 and never reaches a pole', () => {
    expect(movedCamera(camera, size, {zoom: -9}).zoom).toBe(2.5);
    expect(movedCamera(camera, size, {zoom: 99}).zoom).toBe(12);
    expect(movedCamera(camera, size, {dy: -1e6}).lat).toBeLessThan(edge);
  });
});
