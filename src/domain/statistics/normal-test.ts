import {normalUpperTail, twoSidedP} from './normal.ts';

/**
 * A coefficient's distance from what is expected without spatial association, under two assumptions about the values:
 * drawn from a normal distribution, or the present ones in any order. One-sided p-values are those of the tail in which z
 * lies. `z` and `p` are those under randomisation, two-sided.
 */
export interface NormalTests {
  readonly varianceNormality: number;
  readonly varianceRandomisation: number;
  readonly zNormality: number;
  readonly zRandomisation: number;
  readonly pNormality: number;
  readonly pRandomisation: number;
  readonly pNormalityOneSided: number;
  readonly pRandomisationOneSided: number;
  readonly z: number;
  readonly p: number;
}

/** The tests of a coefficient that could not be computed: no z, and p = 1. */
export const noTests: NormalTests = {
  varianceNormality: NaN,
  varianceRandomisation: NaN,
  zNormality: NaN,
  zRandomisation: NaN,
  pNormality: 1,
  pRandomisation: 1,
  pNormalityOneSided: 1,
  pRandomisationOneSided: 1,
  z: NaN,
  p: 1,
};

/** Gives the tests of a difference (coefficient less expectation) by its two variances. */
export function testDifference(
  difference: number,
  varianceNormality: number,
  varianceRandomisation: number,
): NormalTests {
  const zNormality = difference / Math.sqrt(varianceNormality);
  const zRandomisation = difference / Math.sqrt(varianceRandomisation);
  const pRandomisation = twoSidedP(zRandomisation);
  return {
    varianceNormality,
    varianceRandomisation,
    zNormality,
    zRandomisation,
    pNormality: twoSidedP(zNormality),
    pRandomisation,
    pNormalityOneSided: normalUpperTail(Math.abs(zNormality)),
    pRandomisationOneSided: normalUpperTail(Math.abs(zRandomisation)),
    z: zRandomisation,
    p: pRandomisation,
  };
}
