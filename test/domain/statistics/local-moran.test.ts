import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {falseDiscoveryRate} from '../../../src/domain/statistics/false-discovery-rate.ts';
import {localMoran} from '../../../src/domain/statistics/local-moran.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';
import columbus from '../../fixtures/reference/columbus.json' with {type: 'json'};
import desmith from '../../fixtures/reference/desmith.json' with {type: 'json'};
import stLouis from '../../fixtures/reference/st-louis.json' with {type: 'json'};
import {expectSame} from './support/expect-same.ts';
import {ring, rookLattice} from './support/graphs.ts';
import {shuffledUnits} from './support/shuffled-units.ts';

const desmithWeights = weightsFromNeighbours(desmith.neighbours, 'row');

/** Four standard deviations of a share of R draws, and the one that (M+1)/(R+1) adds. */
function monteCarloError(p: number, permutations: number): number {
  return 4 * Math.sqrt((p * (1 - p)) / permutations) + 1 / permutations;
}

describe('localMoran', () => {
  it('has esda’s I and quadrants for de Smith’s ten units', () => {
    const {i, quadrant, status, unitStatus} = localMoran(desmith.values, desmithWeights);
    for (const [unit, expected] of desmith.expected.i.entries()) {
      expect(i[unit]).toBeCloseTo(expected, 12);
    }
    expect([...quadrant]).toEqual(desmith.expected.quadrant);
    expect(status).toBe('computed');
    expect(new Set(unitStatus)).toEqual(new Set(['computed']));
  });

  it('has p-values within chance of counting every conditional permutation', () => {
    const permutations = 99999;
    const {p} = localMoran(desmith.values, desmithWeights, {permutations, seed: 1});
    for (const [unit, exact] of desmith.expected.exactDirectedP.entries()) {
      expect(Math.abs(p[unit]! - exact)).toBeLessThan(monteCarloError(exact, permutations));
    }
  });

  it('is unbiased over seeds: the mean of M/R is the exact share', () => {
    const [seeds, permutations] = [400, 99];
    const sums = new Float64Array(10);
    for (let seed = 0; seed < seeds; seed++) {
      const {p} = localMoran(desmith.values, desmithWeights, {permutations, seed});
      for (const [unit, value] of p.entries()) sums[unit]! += value * (permutations + 1) - 1;
    }
    // Units whose two tails are far apart: elsewhere the smaller tail is not always the same one.
    for (const unit of [4, 5, 6, 9]) {
      const exact = desmith.expected.exactDirectedP[unit]!;
      const found = sums[unit]! / (seeds * permutations);
      expect(Math.abs(found - exact)).toBeLessThan(monteCarloError(exact, seeds * permutations));
    }
  });

  it('has the I of crime in Columbus', () => {
    const weights = weightsFromNeighbours(columbus.expected.queen, 'row');
    const {i} = localMoran(columbus.CRIME, weights, {permutations: 9});
    for (const [unit, expected] of columbus.expected.localMoran.entries()) {
      expect(i[unit]).toBeCloseTo(expected, 12);
    }
  });

  it('finds nothing around St. Louis at 5 % of false discoveries, as esda', () => {
    const weights = weightsFromNeighbours(stLouis.neighbours, 'row');
    const options = {seed: 12345, alternative: 'two-sided'} as const;
    const {p} = localMoran(stLouis.HR8893, weights, options);
    // esda prints the fallback alpha/78 for this case.
    expect(falseDiscoveryRate(p, 0.05)).toBeCloseTo(0.000641025641025641, 15);
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const run = (seed: number): Float64Array =>
      localMoran(desmith.values, desmithWeights, {permutations: 199, seed}).p;
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });

  it('puts a unit in a cluster when its p is below alpha, or the cutoff', () => {
    const lattice = rookLattice(6, 'row');
    const values = lattice.neighbours.map((_, unit) => (unit % 6 < 3 ? 10 : 0) + (unit % 5) / 10);
    const {p, quadrant, cluster} = localMoran(values, lattice, {seed: 2});
    expect(p.some((value) => value < 0.05)).toBe(true);
    expect([...cluster]).toEqual([...quadrant].map((code, unit) => (p[unit]! < 0.05 ? code : 0)));
    expect([...localMoran(values, lattice, {seed: 2, cutoff: 0}).cluster]).toEqual(
      Array(36).fill(0),
    );
    const wide = localMoran(values, lattice, {seed: 2, alpha: 0.2});
    expect([...wide.cluster]).toEqual(
      [...quadrant].map((code, unit) => (p[unit]! < 0.2 ? code : 0)),
    );
  });

  it('doubles p when asked for both sides, at most 1', () => {
    const one = localMoran(desmith.values, desmithWeights, {seed: 3});
    const both = localMoran(desmith.values, desmithWeights, {seed: 3, alternative: 'two-sided'});
    expect([...both.p]).toEqual([...one.p].map((p) => Math.min(1, 2 * p)));
  });

  it('counts ties in both tails: zeros among mostly zeros are no cluster', () => {
    // Two of 24 units have a case: a unit among zeros has the smallest lag, and so have most draws.
    const values = Array.from({length: 24}, (_, unit) => (unit === 0 || unit === 12 ? 1 : 0));
    const {p} = localMoran(values, ring(24, 'row'), {permutations: 999, seed: 1});
    // Of the 23 others two have a case; both neighbours have none in (21·20)/(23·22) = 0.830 of draws, and none have fewer.
    const exact = (21 * 20) / (23 * 22);
    expect(Math.abs(p[6]! - exact)).toBeLessThan(monteCarloError(exact, 999));
  });

  it('has p = 1 where I is 0 whatever the neighbours: a unit at the mean', () => {
    const {i, p} = localMoran([0, 1, 2, 0, 2], ring(5), {seed: 1});
    expect(i[1]).toBe(0);
    expect(p[1]).toBe(1);
  });
});

describe('localMoran of units that are missing, alone or all the same', () => {
  const weights = weightsFromNeighbours([[1], [0, 2], [1, 3], [2, 4], [3], []], 'row');

  it('leaves a missing value out: as if the unit were not there, and not as zero', () => {
    const without = localMoran(
      [3, 1, 4, 1, 5],
      weightsFromNeighbours([[1], [0, 2], [1], [4], [3]], 'row'),
    );
    const links = weightsFromNeighbours([[1], [0, 2], [1, 5], [4, 5], [3, 5], [2, 3, 4]], 'row');
    const found = localMoran([3, 1, 4, 1, 5, NaN], links);
    expect(found.i.subarray(0, 5)).toEqual(without.i);
    expect(found.p.subarray(0, 5)).toEqual(without.p);
    expect(found.unitStatus[5]).toBe('missing');
    expect(found.i[5]).toBeNaN();
    expect(found.p[5]).toBeNaN();
    expect(found.quadrant[5]).toBe(0);
    expect(found.cluster[5]).toBe(0);
  });

  it('names an island, also one whose neighbours are all missing', () => {
    const found = localMoran([3, 1, 4, NaN, 5, 9], weights);
    expect(found.unitStatus).toEqual([
      'computed',
      'computed',
      'computed',
      'missing',
      'island',
      'island',
    ]);
    expect(found.i[5]).toBeNaN();
    expect(found.p[5]).toBe(1);
    expect(found.quadrant[5]).toBe(0);
  });

  it('names constant values, in which no unit differs from chance', () => {
    const found = localMoran([0.1, 0.1, 0.1, 0.1, 0.1, NaN], weights);
    expect(found.status).toBe('constant');
    expect(found.unitStatus).toEqual([...Array<string>(5).fill('undefined'), 'missing']);
    expect([...found.i.subarray(0, 5)]).toEqual([0, 0, 0, 0, 0]);
    expect([...found.p.subarray(0, 5)]).toEqual([1, 1, 1, 1, 1]);
    expect([...found.cluster]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('names too few values and a graph without links', () => {
    expect(localMoran([1, 2, NaN, NaN, NaN, NaN], weights).status).toBe('too-few');
    expect(localMoran([1, NaN, 2, NaN, 3, 4], weights).status).toBe('no-neighbours');
  });

  it('has no p-values without permutations', () => {
    const {i, p, cluster} = localMoran([3, 1, 4, 1, 5, 9], weights, {permutations: 0});
    expect(i[0]).not.toBeNaN();
    expect(p[0]).toBeNaN();
    expect(cluster[0]).toBe(0);
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffledUnits(), ({values, weights: links, to, moved}) => {
        const options = {permutations: 9};
        const first = localMoran(values, links, options);
        const second = localMoran(moved.values, moved.weights, options);
        expect(second.status).toBe(first.status);
        expect(to.map((place) => second.unitStatus[place])).toEqual(first.unitStatus);
        expectSame(
          to.map((place) => second.i[place]!),
          first.i,
          9,
        );
      }),
    );
  });
});
