import type {CountedPopulation} from './counted-population.ts';
import {pairCounts} from './counted-population.ts';
import type {SpatialWeights} from './weights.ts';

/**
 * Gives events per person drawn towards the rate of all units, the more the fewer people a unit has (global empirical
 * Bayes, method of moments). NaN where events are missing or the population is missing or 0; such a unit takes no part in
 * the rate of all. When rates vary no more than chance would make them, every unit has the rate of all.
 * @throws {RangeError} when events and population differ in length, or a number is negative or infinite
 * @see Marshall, Applied Statistics 40 (1991), equations 2 to 4
 */
export function empiricalBayesRate(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
): Float64Array {
  const counted = pairCounts(events, population);
  const prior = priorOf(counted, [...counted.events.keys()]);
  return counted.events.map((_, unit) => shrink(counted, unit, prior));
}

/**
 * Gives events per person drawn towards the rate of a unit and its neighbours, whatever their weights (local empirical
 * Bayes). NaN where events are missing or the population is missing or 0; such a unit takes no part in the rates of its
 * neighbours. A unit without a present neighbour keeps its own rate: nothing stands near it to draw it.
 * @throws {RangeError} when events, population and units differ in number, or a number is negative or infinite
 * @see Marshall, Applied Statistics 40 (1991), section 3
 */
export function spatialEmpiricalBayesRate(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  weights: SpatialWeights,
): Float64Array {
  const counted = pairCounts(events, population);
  const around = neighbourhoods(weights, counted.events.length);
  return counted.events.map((_, unit) =>
    shrink(counted, unit, priorOf(counted, around[unit] ?? [])),
  );
}

/**
 * Gives for each unit itself and its neighbours, each once.
 * @throws {RangeError} when there are not as many units as said
 */
export function neighbourhoods(
  {neighbours}: SpatialWeights,
  size: number,
): readonly (readonly number[])[] {
  if (neighbours.length !== size) {
    throw new RangeError(`Expected weights of ${size} units; got ${neighbours.length}.`);
  }
  return neighbours.map((list, unit) => [...new Set([unit, ...list])]);
}

interface Prior {
  readonly mean: number;
  /** Variance of the true rates, 0 when the observed ones vary no more than chance. */
  readonly variance: number;
}

function priorOf({events, population}: CountedPopulation, units: readonly number[]): Prior {
  const present = units.filter((unit) => !Number.isNaN(events[unit]));
  let [eventSum, populationSum, spread] = [0, 0, 0];
  for (const unit of present) {
    eventSum += events[unit] ?? NaN;
    populationSum += population[unit] ?? NaN;
  }
  const mean = eventSum / populationSum;
  for (const unit of present) {
    const people = population[unit] ?? NaN;
    spread += people * ((events[unit] ?? NaN) / people - mean) ** 2;
  }
  const chance = (mean * present.length) / populationSum;
  return {mean, variance: Math.max(0, spread / populationSum - chance)};
}

function shrink({events, population}: CountedPopulation, unit: number, prior: Prior): number {
  const people = population[unit] ?? NaN;
  const rate = (events[unit] ?? NaN) / people;
  if (Number.isNaN(rate)) return NaN;
  if (prior.variance === 0) return prior.mean;
  const share = prior.variance / (prior.variance + prior.mean / people);
  return prior.mean + share * (rate - prior.mean);
}
