import type {Position} from 'geojson';
import {describe, expect, it} from 'vitest';
import {checkZoneShape, type ZoneShape} from '../../../src/domain/zones/zone-shape.ts';
import {ZoneShapeError} from '../../../src/domain/zones/zone-shape-error.ts';
import {box, polygon} from './made-up-land.ts';

function problemOf(shape: ZoneShape): string | null {
  try {
    checkZoneShape(shape);
    return null;
  } catch (error) {
    if (!(error instanceof ZoneShapeError)) throw error;
    return error.problem;
  }
}

function line(...coordinates: Position[]): ZoneShape {
  return {kind: 'line', line: {type: 'LineString', coordinates}, km: 10};
}

function area(...rings: Position[][]): ZoneShape {
  return {kind: 'area', geometry: polygon(...rings)};
}

function areas(...polygons: Position[][][]): ZoneShape {
  return {kind: 'area', geometry: {type: 'MultiPolygon', coordinates: polygons}};
}

describe('checkZoneShape', () => {
  it('lets lines, circles, areas and territories pass', () => {
    expect(problemOf(line([-72, 1], [-73, 1]))).toBeNull();
    expect(problemOf({kind: 'circle', centre: [-72, 1], km: 10})).toBeNull();
    expect(problemOf(area(box(-72, 0, -71, 1)))).toBeNull();
    expect(problemOf({kind: 'territories', codes: ['05']})).toBeNull();
  });

  it('wants two different points of a line', () => {
    expect(problemOf(line([-72, 1]))).toBe('one-point');
    expect(problemOf(line([-72, 1], [-72, 1]))).toBe('one-point');
    expect(() => checkZoneShape(line([-72, 1]))).toThrow('A line needs two different points.');
    expect(() => checkZoneShape(line([-72, 1]))).toThrow(RangeError);
  });

  it('refuses what is empty, no number or outside the world', () => {
    expect(problemOf(line())).toBe('empty');
    expect(problemOf(areas())).toBe('empty');
    expect(problemOf(line([-72, NaN], [-72, 1]))).toBe('not-a-number');
    expect(problemOf(line([-72], [-72, 1]))).toBe('not-a-number');
    expect(problemOf(line([-72, 95], [-72, 1]))).toBe('outside-the-world');
    expect(problemOf({kind: 'territories', codes: []})).toBe('no-territories');
  });

  it('refuses lines over the antimeridian, far from the tropics or longer than any can be', () => {
    expect(problemOf(line([179, 0], [-179, 0]))).toBe('antimeridian');
    expect(problemOf(line([-72, 61], [-72, 1]))).toBe('far-from-the-equator');
    expect(problemOf(line([-100, 0], [0, 0]))).toBe('too-long');
  });

  it('refuses more places than anyone draws', () => {
    const places = Array.from({length: 100_001}, (_, step) => [-72 + step * 1e-6, 0]);
    expect(problemOf(line(...places))).toBe('too-many-places');
  });

  it('refuses a distance outside 1 to 200 km', () => {
    expect(problemOf({kind: 'circle', centre: [-72, 1], km: 0})).toBe('distance');
    expect(problemOf({kind: 'circle', centre: [-72, 1], km: NaN})).toBe('distance');
  });

  it('refuses an outline that crosses itself and says where', () => {
    const bowTie = area([
      [-72, 0],
      [-71, 1],
      [-71, 0],
      [-72, 1],
      [-72, 0],
    ]);
    expect(() => checkZoneShape(bowTie)).toThrow('The outline crosses itself at -71.5000, 0.5000.');
    expect(problemOf(bowTie)).toBe('crosses-itself');
  });

  it('refuses an outline that goes through one of its sides at a corner', () => {
    expect(
      problemOf(
        area([
          [0, 0],
          [2, 0],
          [2, 2],
          [1, 0],
          [0, -1],
          [0, 0],
        ]),
      ),
    ).toBe('crosses-itself');
  });

  it('lets an outline touch one of its sides with a corner', () => {
    expect(
      problemOf(
        area([
          [0, 0],
          [2, 0],
          [2, 2],
          [1, 0],
          [0, 2],
          [0, 0],
        ]),
      ),
    ).toBeNull();
  });

  it('refuses an area without any, holes elsewhere and parts on each other', () => {
    expect(
      problemOf(
        area([
          [0, 0],
          [1, 1],
          [0, 0],
        ]),
      ),
    ).toBe('no-area');
    expect(problemOf(area(box(0, 0, 1, 1), box(2, 2, 3, 3)))).toBe('hole-outside');
    expect(problemOf(area(box(0, 0, 9, 9), box(1, 1, 8, 8), box(2, 2, 3, 3)))).toBe('hole-outside');
    expect(problemOf(areas([box(0, 0, 9, 9)], [box(1, 1, 2, 2)]))).toBe('overlapping-parts');
    expect(problemOf(areas([box(0, 0, 2, 2)], [box(1, 1, 3, 3)]))).toBe('crosses-itself');
  });

  it('lets parts share a corner or a side', () => {
    expect(problemOf(areas([box(0, 0, 1, 1)], [box(1, 1, 2, 2)]))).toBeNull();
    expect(problemOf(areas([box(0, 0, 1, 1)], [box(1, 0, 2, 1)]))).toBeNull();
  });
});
