import fc from 'fast-check';
import type {SpatialWeights} from '../../../../src/domain/statistics/weights.ts';
import {weightsFromNeighbours} from '../../../../src/domain/statistics/weights.ts';

export interface Units {
  readonly values: readonly number[];
  readonly weights: SpatialWeights;
}

/** Units with small whole values, some missing, and any links, with the same units in another order. */
export interface ShuffledUnits extends Units {
  /** `to[unit]` is the place of a unit in `moved`. */
  readonly to: readonly number[];
  readonly moved: Units;
}

export function shuffledUnits(): fc.Arbitrary<ShuffledUnits> {
  return fc.integer({min: 6, max: 14}).chain((size) => {
    const units = [...Array(size).keys()];
    return fc
      .record({
        values: fc.array(
          fc.oneof({weight: 6, arbitrary: fc.integer({min: 0, max: 9})}, fc.constant(NaN)),
          {
            minLength: size,
            maxLength: size,
          },
        ),
        lists: fc.tuple(
          ...units.map((unit) =>
            fc.subarray(
              units.filter((other) => other !== unit),
              {maxLength: 4},
            ),
          ),
        ),
        to: fc.shuffledSubarray(units, {minLength: size, maxLength: size}),
        transform: fc.constantFrom('binary' as const, 'row' as const),
      })
      .map(({values, lists, to, transform}) => {
        const from = units.map((place) => to.indexOf(place));
        const movedLists = from.map((unit) => lists[unit]!.map((other) => to[other]!));
        return {
          values,
          weights: weightsFromNeighbours(lists, transform),
          to,
          moved: {
            values: from.map((unit) => values[unit]!),
            weights: weightsFromNeighbours(movedLists, transform),
          },
        };
      });
  });
}
