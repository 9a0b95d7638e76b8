import {createRandom} from '../statistics/random.ts';
import type {Random} from '../statistics/random.ts';
import {drawWeights} from './dirichlet.ts';
import {rankInto} from './rank-descending.ts';
import type {IndicatorTable, Scheme} from './scheme.ts';
import {createDriverSearch} from './stability-drivers.ts';
import type {DrawnChoice, RankDriver} from './stability-drivers.ts';
import {normalisations, planStability} from './stability-plan.ts';
import type {Choices, StabilityPlan} from './stability-plan.ts';
import {createRankRecord} from './rank-record.ts';

/** What a run of stability is asked for. */
export interface StabilityOptions {
  /** How many indexes are made: a whole number of 1 or more. */
  readonly draws: number;
  /** Any whole number; the same seed gives the same bytes. */
  readonly seed: number;
  /** How many first places are asked about; 20 when absent. */
  readonly top?: number | undefined;
  /** Choices that stay as the scheme declares them; none when absent. */
  readonly pinned?: readonly DrawnChoice[] | undefined;
}

/** How firm the ranks are, in the order of the table; NaN, and null among the drivers, where there is no index. */
export interface RankStability {
  readonly territories: readonly string[];
  /** Draws made so far. */
  readonly draws: number;
  readonly top: number;
  /** How many territories have an index. */
  readonly ranked: number;
  /** Ranks, 1 the highest: the 5th, 25th, 50th, 75th and 95th percentile of the draws. `rankLow` is the best place. */
  readonly rankLow: Float64Array;
  readonly rank25: Float64Array;
  readonly rankMedian: Float64Array;
  readonly rank75: Float64Array;
  readonly rankHigh: Float64Array;
  /** Share of the draws, 0–1, in which it is among the first `top`. */
  readonly shareInTop: Float64Array;
  /** The choice that moves the rank most; null where none moves it. */
  readonly drivers: readonly (RankDriver | null)[];
}

/** A run in pieces, for a worker that reports and can be stopped. The pieces together give what the whole gives. */
export interface StabilityRun {
  /** Makes so many draws more, never beyond the number asked for, and gives how many are made in all. */
  readonly advance: (draws: number) => number;
  /** What the draws made so far say. */
  readonly summary: () => RankStability;
}

/**
 * How firm the ranks of an index are: it is made `draws` times with choices drawn at random, and the ranks are kept.
 *
 * - Weights, at every node, from a Dirichlet distribution around the declared ones: a weight of average size has a standard deviation of 35 % of
 *   itself (`drawWeights`).
 * - Normalisation: min–max, percentile rank or z-score, each as likely.
 * - Aggregation across dimensions: arithmetic or geometric, each as likely (`planStability` says which geometric mean).
 * - One indicator left out, or none, each as likely; its weight goes to its siblings.
 *
 * Only territories with an index by the scheme as declared take part, in every draw; a draw in which one has nothing left to be
 * scored by does not count for it. Equal scores share the better place; percentiles are interpolated (type 7 of Hyndman and Fan).
 * @throws {RangeError} when draws or seed is no whole number, draws is less than 1, or as `compositeIndex` does.
 * @see OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 7
 */
export function rankStability(
  table: IndicatorTable,
  scheme: Scheme,
  options: StabilityOptions,
): RankStability {
  const run = createStabilityRun(table, scheme, options);
  run.advance(options.draws);
  return run.summary();
}

/**
 * The run of `rankStability`, to be made in pieces.
 * @throws {RangeError} as `rankStability` does.
 */
export function createStabilityRun(
  table: IndicatorTable,
  scheme: Scheme,
  {draws, seed, top = 20, pinned = []}: StabilityOptions,
): StabilityRun {
  if (!(Number.isSafeInteger(draws) && draws >= 1))
    throw new RangeError(`Got ${draws} draws when expected a whole number of 1 or more.`);
  const random = createRandom(seed);
  const {territories} = table;
  const plan = planStability(table, scheme);
  const record = createRankRecord(plan?.rows ?? [], territories.length, draws);
  const drivers = plan ? createDriverSearch(plan, draws, pinned) : null;
  const ranks = new Float64Array(plan?.rows.length ?? 0);
  const scratch = new Float64Array(ranks.length);
  let done = 0;
  return {
    advance(more) {
      const until = Math.min(draws, done + more);
      for (; plan && done < until; done++) {
        if (!pinned.includes('weights')) drawTree(plan, random);
        drivers?.noteWeights(done);
        rankInto(ranks, plan.scoresFor(drawChoices(plan, pinned, random)), scratch);
        record.keep(done, ranks);
      }
      done = until;
      return done;
    },
    summary() {
      const found = drivers?.find(record, done);
      const byRow = new Map(plan?.rows.map((row, place) => [row, found?.[place] ?? null]));
      return {
        territories,
        draws: done,
        top,
        ranked: ranks.length,
        ...record.summary(done, top),
        drivers: territories.map((_, row) => byRow.get(row) ?? null),
      };
    },
  };
}

function drawTree({groups}: StabilityPlan, random: Random): void {
  for (const {children, declared} of groups) {
    const drawn = drawWeights(declared, random);
    for (const [place, child] of children.entries()) child.weight = drawn[place] ?? child.weight;
  }
}

function drawChoices(
  {declaredChoices, leaves}: StabilityPlan,
  pinned: readonly DrawnChoice[],
  random: Random,
): Choices {
  const drawn = {
    normalisation: normalisations[random.below(3)] ?? 'minmax',
    isGeometric: random.below(2) === 1,
    without: leaves.length > 1 ? random.below(leaves.length + 1) - 1 : -1,
  };
  return {
    normalisation: pinned.includes('normalisation')
      ? declaredChoices.normalisation
      : drawn.normalisation,
    isGeometric: pinned.includes('aggregation') ? declaredChoices.isGeometric : drawn.isGeometric,
    without: pinned.includes('without') ? -1 : drawn.without,
  };
}
