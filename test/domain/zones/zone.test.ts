import {describe, expect, it} from 'vitest';
import {cutZone, zoneSteps, type Zone} from '../../../src/domain/zones/zone.ts';
import {box, land, polygon} from './made-up-land.ts';

function rowsOf({rows}: Zone): [string, number, boolean][] {
  return rows.map(({territory, areaShare, seatInside}) => [
    territory,
    Number(areaShare.toFixed(4)),
    seatInside,
  ]);
}

describe('the zone of an area', () => {
  it('has the share of each territory, and whether its seat is inside', () => {
    const zone = cutZone({kind: 'area', geometry: polygon(box(-71.75, 0.1, -71.1, 0.6))}, land);
    // 10001: 0.25 · 0.4 of 0.25; 10002: 0.25 · 0.1; 20001: 0.4 · 0.4; 20002: 0.4 · 0.1
    expect(rowsOf(zone)).toEqual([
      ['10001', 0.4, false],
      ['10002', 0.1, false],
      ['20001', 0.64, true],
      ['20002', 0.16, false],
    ]);
  });

  it('is cut to the country, and says how large it was', () => {
    const zone = cutZone({kind: 'area', geometry: polygon(box(-73, 0.25, -71, 0.75))}, land);
    // half of it lies west of the country; half a degree of latitude is 55.287 km, one of longitude 111.318 km
    expect(zone.areaKm2 / (55.287 * 111.318)).toBeCloseTo(1, 4);
    expect(zone.wholeAreaKm2 / zone.areaKm2).toBeCloseTo(2, 6);
    expect(zone.whole.coordinates[0]?.[0]?.[0]?.[0]).toBeCloseTo(-73, 6);
  });

  it('leaves its holes out', () => {
    const geometry = polygon(box(-72, 0, -71.5, 0.5), box(-71.95, 0.1, -71.75, 0.3));
    const zone = cutZone({kind: 'area', geometry}, land);
    expect(rowsOf(zone)).toEqual([['10001', 0.84, false]]);
  });

  it('counts all parts of several polygons, also an island in the hole of another', () => {
    const zone = cutZone(
      {
        kind: 'area',
        geometry: {
          type: 'MultiPolygon',
          coordinates: [
            [box(-72, 0, -71.5, 0.5), box(-71.95, 0.1, -71.65, 0.4)],
            [box(-71.8, 0.2, -71.7, 0.3)],
          ],
        },
      },
      land,
    );
    // 0.25 less a hole of 0.09, and an island of 0.01
    expect(rowsOf(zone)).toEqual([['10001', 0.68, false]]);
  });

  it('gives a territory whole, and its neighbours not at all, when it is drawn along its own border', () => {
    const zone = cutZone({kind: 'area', geometry: polygon(box(-72, 0, -71.5, 0.5))}, land);
    expect(zone.rows).toEqual([{territory: '10001', areaShare: 1, seatInside: true}]);
  });

  it('takes an outline that touches itself for the area it encloses', () => {
    const touching = [
      [-72, 0],
      [-71.75, 0.25],
      [-71.5, 0],
      [-71.5, 0.5],
      [-71.75, 0.25],
      [-72, 0.5],
      [-72, 0],
    ];
    // two triangles of a quarter of the square each
    const zone = cutZone({kind: 'area', geometry: polygon(touching)}, land);
    expect(rowsOf(zone)).toEqual([['10001', 0.5, true]]);
  });

  it('does not mind which way its rings run, or that they are left open', () => {
    const reversed = box(-72, 0, -71.5, 0.5).slice(1).reverse();
    const zone = cutZone({kind: 'area', geometry: polygon(reversed)}, land);
    expect(zone.rows[0]?.areaShare).toBe(1);
  });
});

describe('the zone of a line', () => {
  it('is the line’s corridor, cut to the country, with what lies abroad in the whole', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [-72.5, 0.25],
        [-71.75, 0.25],
      ],
    };
    const zone = cutZone({kind: 'line', line, km: 10}, land);
    // 0.75° of the equator are 83.49 km, by 20 km, and two half circles of 10 km
    expect(zone.wholeAreaKm2 / (83.49 * 20 + Math.PI * 100)).toBeCloseTo(1, 3);
    // 0.25° inside, 27.83 km, by 20 km, and one half circle
    expect(zone.areaKm2 / (27.83 * 20 + Math.PI * 50)).toBeCloseTo(1, 3);
    expect(zone.rows.map(({territory}) => territory)).toEqual(['10001']);
  });

  it('counts once what a line that crosses itself passes twice', () => {
    const cross = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [-71.9, 0.5],
          [-71.1, 0.5],
        ],
        [
          [-71.5, 0.1],
          [-71.5, 0.9],
        ],
      ],
    };
    const {areaKm2} = cutZone({kind: 'line', line: cross, km: 5}, land);
    // 0.8° each way: 89.06 and 88.46 km by 10 km, two circles of 5 km, less the square of 10 km in the middle
    expect(areaKm2 / (890.6 + 884.6 + 2 * Math.PI * 25 - 100)).toBeCloseTo(1, 3);
  });

  it('takes a track of 10,000 places', () => {
    const coordinates = Array.from({length: 10_000}, (_, step) => [
      -71.9 + step * 8e-5,
      0.5 + 0.0003 * Math.sin(step),
    ]);
    const {areaKm2} = cutZone({kind: 'line', line: {type: 'LineString', coordinates}, km: 5}, land);
    // 0.8° (89.06 km) by 10.066 km, as the track wriggles by 33 m on either side, and a circle
    expect(areaKm2 / (89.06 * 10.066 + Math.PI * 25)).toBeCloseTo(1, 3);
  });

  it('is within half a per cent of the exact zone as a draft', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [-71.9, 0.2],
        [-71.4, 0.6],
        [-71.2, 0.5],
      ],
    };
    const exact = cutZone({kind: 'line', line, km: 10}, land);
    const draft = cutZone({kind: 'line', line, km: 10}, land, {precision: 'draft'});
    expect(draft.precision).toBe('draft');
    expect(draft.areaKm2 / exact.areaKm2).toBeCloseTo(1, 2);
    expect(Math.abs(draft.areaKm2 / exact.areaKm2 - 1)).toBeLessThan(0.005);
    for (const [index, {areaShare}] of draft.rows.entries()) {
      expect(Math.abs(areaShare - exact.rows[index]!.areaShare)).toBeLessThan(0.005);
    }
  });
});

describe('the zone of 25 km along a meridian and a parallel', () => {
  const distanceKm = 25;
  const ends = Math.PI * distanceKm * distanceKm;

  it.each(['exact', 'draft'] as const)('has the analytic area (%s)', (precision) => {
    const options = {precision};
    const line = (coordinates: number[][]) =>
      ({kind: 'line', line: {type: 'LineString', coordinates}, km: distanceKm}) as const;
    // the meridian from the equator to 10° N is 1,105.855 km long on WGS 84
    const meridian = cutZone(
      line([
        [-72, 0],
        [-72, 10],
      ]),
      land,
      options,
    );
    expect(Math.abs(meridian.wholeAreaKm2 / (1105.855 * 50 + ends) - 1)).toBeLessThan(0.002);
    // at 10° N a degree of the parallel is 109.6394 km; what is nearer to the pole is shorter by as much as the rest is longer
    const parallel = cutZone(
      line([
        [-75, 10],
        [-70, 10],
      ]),
      land,
      options,
    );
    expect(Math.abs(parallel.wholeAreaKm2 / (5 * 109.6394 * 50 + ends) - 1)).toBeLessThan(0.002);
  });
});

describe('the zone of a circle', () => {
  it('has the area of a circle', () => {
    const zone = cutZone({kind: 'circle', centre: [-71.5, 0.5], km: 20}, land);
    expect(Math.abs(zone.areaKm2 / (Math.PI * 400) - 1)).toBeLessThan(0.001);
    expect(zone.rows.every(({areaShare}) => Math.abs(areaShare - 0.1022) < 0.001)).toBe(true);
  });
});

describe('the zone of territories', () => {
  it('is all of them, seats known or not, by code', () => {
    const zone = cutZone({kind: 'territories', codes: ['20002', '10001']}, land);
    expect(zone.rows).toEqual([
      {territory: '10001', areaShare: 1, seatInside: true},
      {territory: '20002', areaShare: 1, seatInside: true},
    ]);
    expect(zone.areaKm2).toBeCloseTo(
      land.territories[0]!.areaKm2 + land.territories[3]!.areaKm2,
      6,
    );
  });

  it('takes a department for its municipalities, and each once', () => {
    const zone = cutZone({kind: 'territories', codes: ['10', '10001']}, land);
    expect(zone.rows.map(({territory}) => territory)).toEqual(['10001', '10002']);
  });

  it('refuses a code that is none', () => {
    expect(() => cutZone({kind: 'territories', codes: ['99001']}, land)).toThrow(
      "Got '99001' when expected a territory.",
    );
  });
});

describe('zoneSteps', () => {
  it('can be given up between two steps', () => {
    const steps = zoneSteps({kind: 'circle', centre: [-71.5, 0.5], km: 20}, land);
    expect(steps.next().done).toBe(false);
    expect(steps.next().done).toBe(false);
  });
});
