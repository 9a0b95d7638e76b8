import {describe, expect, it} from 'vitest';
import {colombiaBounds, fitCamera, projectionOf} from '../../src/map/camera.ts';
import type {MapGeometry} from '../../src/map/geometry.ts';
import {stageCamera} from '../../src/map/stage-camera.ts';
import type {DepartmentCode} from '../../src/methodology/codes.ts';
import {viewWith} from '../state/support/view.ts';

const size = {width: 1200, height: 675};
const padding = {top: 30, right: 200, bottom: 30, left: 500};
const geometry: MapGeometry = {
  departments: [
    {
      type: 'Feature',
      properties: {code: '54'},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-73, 7],
            [-72, 7],
            [-72, 9],
            [-73, 7],
          ],
        ],
      },
    },
  ],
  municipalities: null,
  land: [],
  lines: [],
};

describe('the camera of a scene', () => {
  it('shows the country clear of the text', () => {
    expect(stageCamera(viewWith(), geometry, size, padding)).toEqual(
      fitCamera(colombiaBounds, size, padding),
    );
  });

  it('puts the middle of the desk in the middle of what is free', () => {
    const camera = {zoom: 7, lat: 8, lng: -73};
    const placed = stageCamera(viewWith({camera}), geometry, size, padding);
    const [x, y] = projectionOf(placed, size)(-73, 8);
    // Free from 500 to 1000 across and from 30 to 645 down.
    expect(x).toBeCloseTo(750, 0);
    expect(y).toBeCloseTo(337.5, 0);
    // The free part is 500 wide, the desk 660: as much must fit in less.
    expect(placed.zoom).toBeCloseTo(7 + Math.log2(500 / 660), 1);
  });

  it('shows the department of Región whole', () => {
    const view = viewWith({screen: 'region', department: '54' as DepartmentCode});
    const placed = stageCamera(view, geometry, size, padding);
    const project = projectionOf(placed, size);
    const [[left, bottom], [right, top]] = [project(-73, 7), project(-72, 9)];
    expect(left).toBeGreaterThan(padding.left);
    expect(right).toBeLessThan(size.width - padding.right);
    expect(top).toBeGreaterThan(padding.top);
    expect(bottom).toBeLessThan(size.height - padding.bottom);
    expect(bottom - top).toBeGreaterThan(500);
  });
});
