import {describe, expect, it} from 'vitest';
import type {Gazetteer, Place} from '../../src/state/view.ts';
import {nearestIn} from '../../src/ui/nearest.ts';

const at = (code: string, lng: number, lat: number): [string, Place] => [
  code,
  {
    code,
    name: code,
    level: code.length === 2 ? 'department' : 'municipality',
    parent: null,
    lon: lng,
    lat,
    label: [lng, lat],
    areaKm2: 1,
  },
];

/** A cross of departments about 10, one of them far in the east, and two municipalities. */
const gazetteer: Gazetteer = {
  places: new Map([
    at('10', 0, 0),
    at('20', 0, 2),
    at('30', 0, -1),
    at('40', 3, 0.5),
    at('50', 9, 0),
    at('10001', 0, 0),
    at('10002', 1, 0),
  ]),
  posts: new Map(),
  countries: new Map(),
  countryCodes: new Map(),
};
const none = new Map<string, readonly string[]>();

describe('the nearest territory', () => {
  it.each([
    ['north', '20'],
    ['south', '30'],
    ['east', '40'],
  ] as const)('to the %s lies that way', (heading, expected) => {
    expect(nearestIn(gazetteer, '10', heading, 'department', none)).toBe(expected);
  });

  it('is none where nothing lies that way', () => {
    expect(nearestIn(gazetteer, '10', 'west', 'department', none)).toBeNull();
    expect(nearestIn(gazetteer, '99', 'north', 'department', none)).toBeNull();
  });

  it('is a neighbour when one fits, however near another is', () => {
    const neighbours = new Map([['10', ['50', '20']]]);
    expect(nearestIn(gazetteer, '10', 'east', 'department', neighbours)).toBe('50');
    expect(nearestIn(gazetteer, '10', 'south', 'department', neighbours)).toBe('30');
  });

  it('stays at the level of the map', () => {
    expect(nearestIn(gazetteer, '10001', 'east', 'municipality', none)).toBe('10002');
    expect(nearestIn(gazetteer, '10', 'east', 'municipality', none)).toBe('10002');
    expect(nearestIn(gazetteer, '10002', 'east', 'department', none)).toBe('40');
  });
});
