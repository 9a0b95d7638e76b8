import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {gearyC} from '../../../src/domain/statistics/geary.ts';
import {weightsFromNeighbours} from '../../../src/domain/statistics/weights.ts';
import columbus from '../../fixtures/reference/columbus.json' with {type: 'json'};
import {expectSame} from './support/expect-same.ts';
import {ring} from './support/graphs.ts';
import {shuffledUnits} from './support/shuffled-units.ts';

describe('gearyC', () => {
  it('is esda’s of crime in Columbus, rook and row weights', () => {
    const {geary, rook} = columbus.expected;
    const found = gearyC(columbus.CRIME, weightsFromNeighbours(rook, 'row'));
    expect(found.c).toBeCloseTo(geary.C, 12);
    expect(found.expected).toBe(1);
    expect(found.varianceNormality).toBeCloseTo(geary.VC_norm, 12);
    expect(found.varianceRandomisation).toBeCloseTo(geary.VC_rand, 12);
    expect(found.zNormality).toBeCloseTo(geary.z_norm, 10);
    expect(found.z).toBeCloseTo(geary.z_rand, 10);
    expect(found.pNormalityOneSided).toBeCloseTo(geary.p_norm, 15);
    expect(found.pRandomisationOneSided).toBeCloseTo(geary.p_rand, 15);
  });

  it('leaves a missing value out and names what it cannot compute', () => {
    const chain = weightsFromNeighbours([[1], [0, 2], [1, 3], [2, 4], [3]]);
    const shorter = weightsFromNeighbours([[1], [0, 2], [1, 3], [2]]);
    expect(gearyC([3, 1, 4, 1, NaN], chain)).toEqual(gearyC([3, 1, 4, 1], shorter));
    expect(gearyC([2, 2, 2, 2, 2], ring(5))).toMatchObject({status: 'constant', c: NaN, p: 1});
    expect(gearyC([1, 2, 3], ring(3)).status).toBe('too-few');
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffledUnits(), ({values, weights, moved}) => {
        const [first, second] = [gearyC(values, weights), gearyC(moved.values, moved.weights)];
        expect(second.status).toBe(first.status);
        expectSame([second.c], [first.c], 9);
      }),
    );
  });
});
