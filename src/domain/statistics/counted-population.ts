import {toNumbers} from './present-units.ts';

/** Events and the people among whom they were counted. Where either is missing or nobody lives, both are NaN. */
export interface CountedPopulation {
  readonly events: Float64Array;
  readonly population: Float64Array;
  /** Over units where both are present. */
  readonly eventSum: number;
  readonly populationSum: number;
  /** How many units those are. */
  readonly count: number;
}

/**
 * Pairs events with populations: a missing number of events, or a population that is missing or 0, takes no part; it is
 * never an event count of 0.
 * @throws {RangeError} when they differ in length, or a number is negative or infinite
 */
export function pairCounts(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
): CountedPopulation {
  if (events.length !== population.length) {
    throw new RangeError(
      `Expected as many populations as events, ${events.length}; got ${population.length}.`,
    );
  }
  const [eventsAll, populationAll] = [toNumbers(events), toNumbers(population)];
  const negative = [...eventsAll, ...populationAll].find((number) => number < 0);
  if (negative !== undefined) throw new RangeError(`Expected counts from 0; got ${negative}.`);
  const isCounted = (unit: number): boolean =>
    !Number.isNaN(eventsAll[unit]) && (populationAll[unit] ?? NaN) > 0;
  const pairedEvents = eventsAll.map((number, unit) => (isCounted(unit) ? number : NaN));
  const pairedPopulation = populationAll.map((number, unit) => (isCounted(unit) ? number : NaN));
  return {
    events: pairedEvents,
    population: pairedPopulation,
    eventSum: sumPresent(pairedEvents),
    populationSum: sumPresent(pairedPopulation),
    count: pairedEvents.reduce((sum, number) => sum + (Number.isNaN(number) ? 0 : 1), 0),
  };
}

function sumPresent(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => (Number.isNaN(number) ? sum : sum + number), 0);
}
