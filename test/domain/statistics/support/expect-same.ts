import {expect} from 'vitest';

/** Expects two lists of numbers to agree to so many decimals, and to be missing (NaN) in the same places. */
export function expectSame(
  found: Iterable<number>,
  expected: Iterable<number>,
  digits: number,
): void {
  const [one, other] = [[...found], [...expected]];
  expect(one.map(Number.isNaN)).toEqual(other.map(Number.isNaN));
  for (const [index, value] of other.entries()) {
    if (!Number.isNaN(value)) expect(one[index]).toBeCloseTo(value, digits);
  }
}
