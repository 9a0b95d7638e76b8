import fc from 'fast-check';
import type {Position} from 'geojson';
import {describe, expect, it} from 'vitest';
import {exposure} from '../../../src/domain/zones/exposure.ts';
import {prepareLand} from '../../../src/domain/zones/zone-land.ts';
import {cutZone} from '../../../src/domain/zones/zone.ts';
import type {Cell} from '../../../src/methodology/cell.ts';
import type {TerritoryCode} from '../../../src/methodology/codes.ts';
import {box, polygon, territory} from './made-up-land.ts';

type Place = readonly [lng: number, lat: number];

/**
 * A department of three municipalities: two with a common border that bends at a chosen place, the third in a hole of
 * the first; and two zones that share an edge through a chosen place and together hold all of it.
 */
interface Case {
  readonly bend: Place;
  readonly hole: Place;
  readonly edge: Place;
  readonly people: readonly [number, number, number];
}

const unit = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({min: least, max: most, noNaN: true});

const cases: fc.Arbitrary<Case> = fc.record({
  bend: fc.tuple(unit(-72.05, -71.95), unit(7.1, 7.3)),
  hole: fc.tuple(unit(-72.18, -72.1), unit(7.02, 7.32)),
  // half of the cases on the lattice of the sides, where corners and sides fall on each other
  edge: fc.oneof(
    fc.tuple(unit(-72.19, -71.81), unit(7.02, 7.38)),
    fc.tuple(fc.constantFrom(-72.15, -72.1, -72, -71.9), fc.constantFrom(7.1, 7.2, 7.3)),
  ),
  people: fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)),
});

function landOf({bend, hole}: Case) {
  const island = box(hole[0], hole[1], hole[0] + 0.04, hole[1] + 0.04);
  const west = [[-72.2, 7], [-72, 7], [...bend], [-72, 7.4], [-72.2, 7.4], [-72.2, 7]];
  const east = [[-72, 7], [-71.8, 7], [-71.8, 7.4], [-72, 7.4], [...bend], [-72, 7]];
  return prepareLand(
    [
      territory('54001', polygon(west, island), null),
      territory('54002', polygon(east), null),
      territory('54003', polygon(island), null),
    ],
    polygon(box(-72.2, 7, -71.8, 7.4)),
  );
}

/** The edge cuts the department from its southern to its northern side. */
function zonesOf({edge}: Case): Position[][] {
  const line = [[-72.05, 6.5], [-72.05, 7], [...edge], [-72, 7.4], [-72, 7.9]];
  return [
    [...line, [-73, 7.9], [-73, 6.5], [-72.05, 6.5]],
    [[-72.05, 6.5], [-71, 6.5], [-71, 7.9], ...[...line].reverse()],
  ];
}

function peopleOf({people}: Case): Map<TerritoryCode, Cell> {
  return new Map(
    people.map((value, index) => [
      `5400${String(index + 1)}`,
      {value, status: 'observed', implausible: false},
    ]),
  );
}

describe('exposure of zones that part a department', () => {
  it('sums to the department, and gives no territory more than it has', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const land = landOf(drawn);
        const cells = peopleOf(drawn);
        const parts = zonesOf(drawn).map((ring) =>
          exposure(cutZone({kind: 'area', geometry: polygon(ring)}, land), cells.keys(), [
            {id: 'people', method: 'area-share', cells},
          ]),
        );
        for (const [index, people] of drawn.people.entries()) {
          const inside = parts.map(
            ({rows}) =>
              rows.find((row) => row.territory === `5400${String(index + 1)}`)?.inside[0]?.value ??
              0,
          );
          for (const part of inside) expect(part).toBeLessThanOrEqual(people);
          const sum = (inside[0] ?? 0) + (inside[1] ?? 0);
          expect(Math.abs(sum - people)).toBeLessThanOrEqual(1e-6 * people);
        }
        const total = drawn.people.reduce((sum, people) => sum + people, 0);
        const sums = parts.reduce((sum, part) => sum + (part.total[0]?.value ?? 0), 0);
        expect(Math.abs(sums - total)).toBeLessThanOrEqual(1e-6 * total);
      }),
      {numRuns: 1000, seed: 20_261_124},
    );
  });
});
