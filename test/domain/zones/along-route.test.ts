import type {LineString} from 'geojson';
import {describe, expect, it} from 'vitest';
import {alongRoute} from '../../../src/domain/zones/along-route.ts';
import type {Cell} from '../../../src/methodology/cell.ts';
import {land} from './made-up-land.ts';

// north along the meridian 71.75° W from 0.5° S to 1.5° N
const meridian: LineString = {
  type: 'LineString',
  coordinates: [
    [-71.75, -0.5],
    [-71.75, 1.5],
  ],
};
const cell: Cell = {value: 7, status: 'observed', implausible: false};
const values = [new Map([['10001', cell]])];

// Half a degree of the meridian at the equator on WGS 84: 55.2872 km (1° is 110.5744 km).
const halfDegreeKm = 55.2872;

describe('alongRoute', () => {
  const route = alongRoute(meridian, {
    land,
    stepKm: 20,
    corridorKm: 15,
    values,
    points: {lon: [-71.75, -71.65, -71.55, -71.85, NaN], lat: [1.2, 0.5, 0.5, -0.6, 0]},
  });

  it('is as long as the meridian', () => {
    expect(route.lengthKm).toBeCloseTo(4 * halfDegreeKm, 2);
  });

  it('has a step at each mark and at the end', () => {
    expect(route.steps.map(({km}) => km)).toEqual([
      0,
      20,
      40,
      60,
      80,
      100,
      120,
      140,
      160,
      180,
      200,
      220,
      route.lengthKm,
    ]);
  });

  it('places the steps at their kilometres', () => {
    expect(route.steps[0]?.place).toEqual([-71.75, -0.5]);
    // 60 km beyond half a degree south of the equator: 4.7128 km north of it
    expect(route.steps[3]?.place[1]).toBeCloseTo(4.7128 / 110.5744, 4);
    expect(route.steps.at(-1)?.place[1]).toBeCloseTo(1.5, 9);
  });

  it('says which municipality each step lies in, and what it has; none abroad', () => {
    expect(route.steps.map(({territory}) => territory)).toEqual([
      ...[null, null, null],
      ...['10001', '10001', '10001'],
      ...['10002', '10002', '10002'],
      ...[null, null, null, null],
    ]);
    expect(route.steps[3]?.cells).toEqual([cell]);
    expect(route.steps[6]?.cells).toEqual([null]);
    expect(route.steps[0]?.cells).toEqual([null]);
  });

  it('places the events of the corridor where the route is nearest, in its order', () => {
    const told = route.events.map(({row, km, offKm}) => [row, km.toFixed(2), offKm.toFixed(2)]);
    expect(told).toEqual([
      // beyond the start: 0.1° of longitude (11.13 km) and 0.1° of latitude (11.06 km) off would be 15.7 km: left out
      [1, '110.57', '11.13'],
      // 1.7° from the start
      [0, '187.98', '0.00'],
    ]);
  });

  it('refuses steps that cannot be', () => {
    const options = {land, corridorKm: 15};
    expect(() => alongRoute(meridian, {...options, stepKm: 0})).toThrow(RangeError);
    expect(() => alongRoute(meridian, {...options, stepKm: 0.001})).toThrow('at most 20000 steps');
  });

  it('refuses a line of one point', () => {
    const point: LineString = {type: 'LineString', coordinates: [[-71.75, 0]]};
    expect(() => alongRoute(point, {land, stepKm: 1, corridorKm: 15})).toThrow(
      'two different points',
    );
  });
});
