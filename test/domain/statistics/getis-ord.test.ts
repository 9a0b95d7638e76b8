import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {getisOrd} from '../../../src/domain/statistics/getis-ord.ts';
import type {Point} from '../../../src/domain/statistics/point-distance.ts';
import {distanceBandWeights} from '../../../src/domain/statistics/point-weights.ts';
import {weightsFromNeighbours, withTransform} from '../../../src/domain/statistics/weights.ts';
import {expectSame} from './support/expect-same.ts';
import {ring} from './support/graphs.ts';
import {shuffledUnits} from './support/shuffled-units.ts';

// esda tests/test_getisord.py: six points, the band of 15. (pysal/esda, BSD-3-Clause.)
const points: Point[] = [
  [10, 10],
  [20, 10],
  [40, 10],
  [15, 20],
  [30, 20],
  [30, 30],
];
const values = [2, 3, 3.2, 5, 8, 7];
const weights = distanceBandWeights(points, 15, {metric: 'planar'});
// Textbook values to all digits; esda prints the first eight (rows B and B_star).
const plain = [
  -1.0136728985502574, -0.043615894201693824, 1.315587028960544, -0.3141267582045626,
  1.1537398581067728, 1.7783394086210969,
];
const starred = [
  -1.3972762620115444, -0.2891776156271282, 0.6506496351610375, -0.2891776156271282,
  1.2345208835198735, 2.0242433093898953,
];

describe('getisOrd', () => {
  it('has esda’s z-values of six points with binary weights', () => {
    const {z, p, unitStatus} = getisOrd(values, weights);
    for (const [unit, expected] of plain.entries()) expect(z[unit]).toBeCloseTo(expected, 12);
    // Abramowitz and Stegun, 26.1: 2·Q(1.77834) between 2·Q(1.78) and 2·Q(1.77).
    expect(p[5]).toBeGreaterThan(2 * 0.03754);
    expect(p[5]).toBeLessThan(2 * 0.03836);
    expect(new Set(unitStatus)).toEqual(new Set(['computed']));
  });

  it('has esda’s z-values when a unit counts among its neighbours', () => {
    const {z} = getisOrd(values, weights, {star: true});
    for (const [unit, expected] of starred.entries()) expect(z[unit]).toBeCloseTo(expected, 12);
  });

  it('does not change with row weights', () => {
    const row = withTransform(weights, 'row');
    for (const star of [false, true]) {
      expect(getisOrd(values, row, {star})).toEqual(getisOrd(values, weights, {star}));
    }
  });

  it('names an island and a missing unit, in G* too', () => {
    const links = weightsFromNeighbours([[1], [0, 2], [1, 4], [], [2]]);
    for (const star of [false, true]) {
      const {z, p, unitStatus} = getisOrd([1, 5, 2, 7, NaN], links, {star});
      expect(unitStatus).toEqual(['computed', 'computed', 'computed', 'island', 'missing']);
      expect(z[3]).toBeNaN();
      expect(p[3]).toBe(1);
      expect(p[4]).toBeNaN();
    }
    const without = getisOrd([1, 5, 2, 7], weightsFromNeighbours([[1], [0, 2], [1], []]));
    expect(getisOrd([1, 5, 2, 7, NaN], links).z.subarray(0, 4)).toEqual(without.z);
  });

  it('has no z where nobody is left to compare with', () => {
    const all = weightsFromNeighbours([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    const {z, p, unitStatus} = getisOrd([1, 2, 4], all);
    expect(unitStatus).toEqual(['undefined', 'undefined', 'undefined']);
    expect(z[0]).toBeNaN();
    expect(p[0]).toBe(1);
  });

  it('names constant values', () => {
    const found = getisOrd([0.1, 0.1, 0.1, 0.1, 0.1], ring(5), {star: true});
    expect(found.status).toBe('constant');
    expect([...found.z]).toEqual([0, 0, 0, 0, 0]);
    expect([...found.p]).toEqual([1, 1, 1, 1, 1]);
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffledUnits(), fc.boolean(), (units, star) => {
        const first = getisOrd(units.values, units.weights, {star});
        const second = getisOrd(units.moved.values, units.moved.weights, {star});
        expect(units.to.map((place) => second.unitStatus[place])).toEqual(first.unitStatus);
        expectSame(
          units.to.map((place) => second.z[place]!),
          first.z,
          8,
        );
      }),
    );
  });
});
