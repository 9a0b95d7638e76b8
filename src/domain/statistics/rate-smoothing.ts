import {pairCounts} from './counted-population.ts';
import {neighbourhoods} from './empirical-bayes.ts';
import type {SpatialWeights} from './weights.ts';

/**
 * Gives how many times as many events a unit has as it would at the rate of all units. NaN where events are missing or the
 * population is missing or 0, and everywhere when there are no events at all.
 * @throws {RangeError} when events and population differ in length, or a number is negative or infinite
 * @see Anselin, Lozano-Gracia and Koschinsky, Rate Transformations and Smoothing (2006)
 */
export function excessRisk(events: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const counted = pairCounts(events, population);
  const mean = counted.eventSum / counted.populationSum;
  const expected = counted.population.map((people) => people * mean);
  return counted.events.map((number, unit) => ratio(number, expected[unit] ?? NaN));
}

/**
 * Gives the events of a unit and its neighbours per person in them, whatever their weights. A unit without numbers of its
 * own has NaN, and takes no part in the rates of its neighbours.
 * @throws {RangeError} when events, population and units differ in number, or a number is negative or infinite
 * @see Anselin, Lozano-Gracia and Koschinsky, Rate Transformations and Smoothing (2006)
 */
export function spatialRate(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  weights: SpatialWeights,
): Float64Array {
  const counted = pairCounts(events, population);
  return Float64Array.from(neighbourhoods(weights, events.length), (around, unit) => {
    if (Number.isNaN(counted.events[unit])) return NaN;
    const present = around.filter((other) => !Number.isNaN(counted.events[other]));
    const eventSum = present.reduce((sum, other) => sum + (counted.events[other] ?? NaN), 0);
    return eventSum / present.reduce((sum, other) => sum + (counted.population[other] ?? NaN), 0);
  });
}

/**
 * Gives rates in standard deviations from the rate of all, each with the variance its population gives it: what Moran's I
 * of rates is computed from. Where the variance would be negative it is that of chance alone, as in esda. NaN where events
 * are missing or the population is missing or 0, and everywhere when there are no events.
 * @throws {RangeError} when events and population differ in length, or a number is negative or infinite
 * @see Assunção and Reis, Statistics in Medicine 18 (1999)
 */
export function assuncaoRate(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
): Float64Array {
  const counted = pairCounts(events, population);
  const mean = counted.eventSum / counted.populationSum;
  const rates = counted.events.map((number, unit) => number / (counted.population[unit] ?? NaN));
  const spread = rates.reduce((sum, rate, unit) => {
    const part = (counted.population[unit] ?? NaN) * (rate - mean) ** 2;
    return Number.isNaN(part) ? sum : sum + part;
  }, 0);
  const between = (spread - mean * counted.count) / counted.populationSum;
  return rates.map((rate, unit) => {
    const chance = mean / (counted.population[unit] ?? NaN);
    const variance = between + chance < 0 ? chance : between + chance;
    return ratio(rate - mean, Math.sqrt(variance));
  });
}

function ratio(above: number, below: number): number {
  return below === 0 ? NaN : above / below;
}
