import fc from 'fast-check';
import {
  coveredYears,
  densityBandwidthsKm,
  densityCellsKm,
  densityFigures,
  densityKinds,
  densityProblem,
  type DensityChoice,
} from '../../../src/state/density-choice.ts';

/** Every density that the interface can make. */
export const validDensity: fc.Arbitrary<DensityChoice> = fc
  .constantFrom(...densityKinds)
  .chain((kind) => {
    const [min, max] = coveredYears(kind);
    const year = fc.integer({min, max});
    return fc.record({
      kind: fc.constant(kind),
      years: fc.option(
        fc
          .tuple(year, year)
          .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
          .filter(([first, last]) => first !== min || last !== max),
      ),
      cellKm: fc.constantFrom(...densityCellsKm),
      bandwidthKm: fc.constantFrom(...densityBandwidthsKm),
      figure: fc.constantFrom(...densityFigures),
    });
  })
  .filter((choice) => densityProblem(choice) === null);
