import {stableRateCases} from '../../methodology/event-years.ts';
import {empiricalBayesRate} from '../statistics/empirical-bayes.ts';
import type {HexagonGrid} from './hexagon-grid.ts';

/** Rates of cells per 100,000 inhabitants and year, as columns of equal length. NaN where nobody is known to live. */
export interface CellRates {
  /** Inhabitants by share of area. */
  readonly people: Float64Array;
  readonly per100k: Float64Array;
  /** Drawn towards the rate of all cells by empirical Bayes. */
  readonly smoothedPer100k: Float64Array;
  /** 1 where the rate rests on under 20 events: "tasa inestable". */
  readonly isUnstable: Uint8Array;
}

/** Largest share of a cell's land whose inhabitants may be unknown. */
const largestUnknownShare = 0.05;

/**
 * Gives the inhabitants of each cell: of every municipality the share of its area in the cell. It takes people to be spread
 * evenly over a municipality, which they are not: a town of a large one is thinned out over its cells, and as events are often put at the town, the
 * rate of its cell comes out too high. NaN where over 5 %
 * of the land lies in territories without a figure. The cells of a municipality add up to its inhabitants.
 */
export function cellPeople(
  grid: HexagonGrid,
  population: ReadonlyMap<string, number>,
): Float64Array {
  return Float64Array.from(grid.parts, (parts, cell) => {
    let [people, unknownKm2] = [0, 0];
    for (const {territory, areaKm2, areaShare} of parts) {
      const inhabitants = population.get(territory) ?? NaN;
      if (Number.isNaN(inhabitants)) unknownKm2 += areaKm2;
      else people += inhabitants * areaShare;
    }
    return unknownKm2 <= largestUnknownShare * (grid.landKm2[cell] ?? NaN) ? people : NaN;
  });
}

/**
 * Gives events of cells per 100,000 inhabitants and year, plain and smoothed. The inhabitants are those of one year, taken
 * for all `years` of them: the published ones begin in 2018, most events are older.
 * @throws {RangeError} when there are not as many events as inhabitants, or a number is negative
 * @see Marshall, Applied Statistics 40 (1991)
 */
export function cellRates(events: Float64Array, people: Float64Array, years: number): CellRates {
  const personYears = people.map((inhabitants) => inhabitants * years);
  const isKnown = (cell: number): boolean => (personYears[cell] ?? NaN) > 0;
  return {
    people,
    per100k: events.map((count, cell) =>
      isKnown(cell) ? (count / (personYears[cell] ?? NaN)) * 100_000 : NaN,
    ),
    smoothedPer100k: empiricalBayesRate(events, personYears).map((rate) => rate * 100_000),
    isUnstable: Uint8Array.from(events, (count) => Number(count < stableRateCases)),
  };
}
