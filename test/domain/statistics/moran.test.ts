import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {moranI} from '../../../src/domain/statistics/moran.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';
import columbus from '../../fixtures/reference/columbus.json' with {type: 'json'};
import stLouis from '../../fixtures/reference/st-louis.json' with {type: 'json'};
import {ring, rookLattice} from './support/graphs.ts';
import {shuffledUnits} from './support/shuffled-units.ts';

describe('moranI', () => {
  it('is esda’s of a 3 by 3 lattice: 0.5, with its variances', () => {
    // esda TestMoran::test_variance.
    const result = moranI([1, 2, 3, 4, 5, 6, 7, 8, 9], rookLattice(3));
    expect(result.i).toBeCloseTo(0.5, 12);
    expect(result.expected).toBe(-0.125);
    expect(result.varianceNormality).toBeCloseTo(0.053125, 12);
    expect(result.varianceRandomisation).toBeCloseTo(0.0596875, 12);
    expect(result.zNormality).toBeCloseTo(2.711630722733202, 12);
    expect(result.z).toBeCloseTo(2.5582225504832543, 12);
    expect(result.pNormalityOneSided).toBeCloseTo(0.0033476567693755998, 14);
    expect(result.pRandomisationOneSided).toBeCloseTo(0.005260436849811343, 14);
    expect(result.p).toBeCloseTo(2 * 0.005260436849811343, 14);
    expect(result.pSimulated).toBeNaN();
    expect(result.status).toBe('computed');
  });

  it('is esda’s of homicides around St. Louis', () => {
    const {moran, moranComputed} = stLouis.expected;
    const result = moranI(stLouis.HR8893, weightsFromNeighbours(stLouis.neighbours, 'row'));
    expect(result.i).toBeCloseTo(moran.I, 12);
    expect(result.expected).toBeCloseTo(moran.EI, 14);
    expect(result.pNormalityOneSided).toBeCloseTo(moran.p_norm_one_sided, 14);
    // esda prints six digits of the two-sided value.
    expect(result.pNormality).toBeCloseTo(moran.p_norm_two_sided, 6);
    expect(result.zNormality).toBeCloseTo(moranComputed.z_norm, 11);
    expect(result.zRandomisation).toBeCloseTo(moranComputed.z_rand, 11);
    expect(result.pRandomisationOneSided).toBeCloseTo(moranComputed.p_rand_one_sided, 14);
  });

  it('is that of crime in Columbus', () => {
    const {moran, queen} = columbus.expected;
    const result = moranI(columbus.CRIME, weightsFromNeighbours(queen, 'row'));
    expect(result.i).toBeCloseTo(moran.I, 12);
    expect(result.zNormality).toBeCloseTo(moran.z_norm, 11);
    expect(result.zRandomisation).toBeCloseTo(moran.z_rand, 11);
  });

  it('has pseudo p-values that agree with counting every order of five values', () => {
    const values = [1, 2, 4, 8, 16];
    const weights = ring(5);
    const orders = permutationsOf(values);
    const observed = moranI(values, weights).i;
    const simulated = orders.map((order) => moranI(order, weights).i);
    const atLeast = simulated.filter((i) => i >= observed - 1e-12).length;
    const atMost = simulated.filter((i) => i <= observed + 1e-12).length;
    const exact = Math.min(atLeast, atMost) / orders.length;
    const {pSimulated} = moranI(values, weights, {permutations: 9999, seed: 4});
    expect(Math.abs(pSimulated - exact)).toBeLessThan(
      4 * Math.sqrt((exact * (1 - exact)) / 9999) + 1e-4,
    );
  });

  it('gives the same bytes for the same seed', () => {
    const run = (seed: number): number =>
      moranI(stLouis.HC7984, weightsFromNeighbours(stLouis.neighbours), {permutations: 199, seed})
        .pSimulated;
    expect(run(1)).toBe(run(1));
  });

  it('leaves a missing value out: as if the unit were not there, and not as zero', () => {
    const values = [3, 1, 4, 1, 5, 9];
    const without = moranI(
      values.slice(0, 5),
      weightsFromNeighbours([[1], [0, 2], [1, 3], [2, 4], [3]], 'row'),
    );
    const chain = weightsFromNeighbours([[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]], 'row');
    const missing = moranI([...values.slice(0, 5), NaN], chain);
    expect(missing).toEqual(without);
    expect(missing.n).toBe(5);
    expect(moranI([...values.slice(0, 5), 0], chain).i).not.toBeCloseTo(missing.i, 3);
  });

  it('names what it cannot compute', () => {
    const constant = moranI(new Float64Array(9).fill(0.1), rookLattice(3), {permutations: 99});
    expect(constant).toMatchObject({status: 'constant', n: 9, i: NaN, z: NaN, p: 1, pSimulated: 1});
    expect(moranI([1, 2, 3], ring(3)).status).toBe('too-few');
    expect(moranI([1, 2, 3, 4], weightsFromNeighbours([[], [], [], []])).status).toBe(
      'no-neighbours',
    );
    expect(moranI([NaN, NaN, 3, NaN, NaN], ring(5)).status).toBe('too-few');
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffledUnits(), ({values, weights, moved}) => {
        const [first, second] = [moranI(values, weights), moranI(moved.values, moved.weights)];
        expect(second.status).toBe(first.status);
        if (first.status !== 'computed') return;
        expect(second.i).toBeCloseTo(first.i, 9);
        expect(second.varianceRandomisation).toBeCloseTo(first.varianceRandomisation, 9);
      }),
    );
  });
});

function permutationsOf(list: readonly number[]): number[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, index) =>
    permutationsOf(list.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}
