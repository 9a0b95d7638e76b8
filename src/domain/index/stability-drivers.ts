import {rankInto} from './rank-descending.ts';
import type {RankRecord} from './rank-record.ts';
import {normalisations} from './stability-plan.ts';
import type {Choices, StabilityPlan} from './stability-plan.ts';
import {totalWeight} from './tree.ts';

/** A choice that is drawn anew in every run. */
export type DrawnChoice = 'weights' | 'normalisation' | 'aggregation' | 'without';

/** A choice that can move a rank. */
export type DriverChoice =
  'normalisation' | 'aggregation' | `without:${string}` | `weight:${string}`;

/** The choice that moves the rank of a territory most. */
export interface RankDriver {
  readonly choice: DriverChoice;
  /** Places, as a difference of mean ranks: below zero, towards the first place. */
  readonly shift: number;
}

/** Finds what moves ranks. */
export interface DriverSearch {
  /** Takes down which dimensions weigh more than declared in a draw (from 0 on), once its weights stand in the tree. */
  readonly noteWeights: (draw: number) => void;
  /** The driver of every ranked territory after so many draws; null where no choice moves it. */
  readonly find: (record: RankRecord, draws: number) => (RankDriver | null)[];
}

/** One side of a difference: the sum of the ranks and how many there are, by ranked territory. */
interface MeanRanks {
  readonly sum: Float64Array;
  readonly count: Float64Array;
}

/**
 * A search for the choice that moves the rank of each territory most. Four kinds of choices are compared, each by a difference of mean ranks:
 *
 * - `normalisation`: the one that moves it most of the two that the scheme does not declare, against the declared one;
 * - `aggregation`: the one that the scheme does not declare against the declared one;
 * - `without:indicator`: the indicator left out against none left out. These three are means over all combinations of the other two, with
 *   the weights as declared: they are exact, chance has no part in them;
 * - `weight:dimension`: the draws in which the dimension weighs more than declared against the other draws.
 */
export function createDriverSearch(
  plan: StabilityPlan,
  draws: number,
  pinned: readonly DrawnChoice[],
): DriverSearch {
  const {children} = plan.tree;
  const before = declaredShares(plan);
  const isAbove = children.map(() => new Uint8Array(draws));
  const weightsVary = children.length > 1 && !pinned.includes('weights');
  let exact: readonly Shift[] | null = null;
  return {
    noteWeights(draw) {
      const total = totalWeight(children);
      for (const [place, {weight}] of children.entries())
        isAbove[place]?.fill(weight / total > (before[place] ?? NaN) ? 1 : 0, draw, draw + 1);
    },
    find(record, done) {
      exact ??= exactShifts(plan, pinned);
      const drawn = weightsVary
        ? children.map(({name}, place): Shift => ({
            choice: `weight:${name}`,
            places: weightShift(plan, record, isAbove[place]?.subarray(0, done)),
          }))
        : [];
      return plan.rows.map((_, place) => greatestAt([...(exact ?? []), ...drawn], place));
    },
  };
}

/** What a choice does to the rank of every ranked territory; NaN where it cannot be said. */
interface Shift {
  readonly choice: DriverChoice;
  readonly places: Float64Array;
}

function declaredShares({groups}: StabilityPlan): number[] {
  const declared = groups[0]?.declared ?? [];
  const total = declared.reduce((sum, weight) => sum + weight, 0);
  return declared.map((weight) => weight / total);
}

function greatestAt(shifts: readonly Shift[], place: number): RankDriver | null {
  let greatest: RankDriver | null = null;
  for (const {choice, places} of shifts) {
    const shift = places[place] ?? NaN;
    if (Math.abs(shift) > Math.abs(greatest?.shift ?? 0)) greatest = {choice, shift};
  }
  return greatest;
}

function weightShift(
  plan: StabilityPlan,
  record: RankRecord,
  isAbove: Uint8Array | undefined,
): Float64Array {
  return Float64Array.from(plan.rows, (_, place) => {
    const sums = [0, 0];
    const counts = [0, 0];
    const ranks = record.ranksOf(place, isAbove?.length ?? 0);
    for (let draw = 0; draw < ranks.length; draw++) {
      const rank = ranks[draw] ?? 0;
      const side = isAbove?.[draw] ?? 0;
      if (rank === 0) continue;
      sums[side] = (sums[side] ?? 0) + rank;
      counts[side] = (counts[side] ?? 0) + 1;
    }
    return (sums[1] ?? NaN) / (counts[1] ?? NaN) - (sums[0] ?? NaN) / (counts[0] ?? NaN);
  });
}

/** The shifts of all choices but weights, from every combination of them. Leaves the tree with the declared weights. */
function exactShifts(plan: StabilityPlan, pinned: readonly DrawnChoice[]): Shift[] {
  for (const {children, declared} of plan.groups)
    for (const [place, child] of children.entries()) child.weight = declared[place] ?? child.weight;
  const {declaredChoices, leaves} = plan;
  const means = new Map<string, MeanRanks>();
  const meansOf = (level: string): MeanRanks => {
    const found = means.get(level) ?? emptyMeans(plan.rows.length);
    means.set(level, found);
    return found;
  };
  const ranks = new Float64Array(plan.rows.length);
  const scratch = new Float64Array(plan.rows.length);
  for (const choices of combinations(plan, pinned)) {
    rankInto(ranks, plan.scoresFor(choices), scratch);
    for (const level of levelsOf(choices)) addRanks(meansOf(level), ranks);
  }
  const from = levelsOf(declaredChoices);
  const against = (choice: DriverChoice, level: string, declared: string | undefined): Shift => ({
    choice,
    places: difference(meansOf(level), meansOf(declared ?? '')),
  });
  const without = leaves.map(({name}, place) =>
    against(`without:${name}`, levelOfWithout(place), from[2]),
  );
  const others = normalisations.filter((how) => how !== declaredChoices.normalisation);
  return [
    ...others.map((how) => against('normalisation', how, from[0])),
    against('aggregation', levelOfAggregation(!declaredChoices.isGeometric), from[1]),
    ...without,
  ];
}

function* combinations(
  {declaredChoices, leaves}: StabilityPlan,
  pinned: readonly DrawnChoice[],
): Generator<Choices> {
  const ways = pinned.includes('normalisation') ? [declaredChoices.normalisation] : normalisations;
  const means = pinned.includes('aggregation') ? [declaredChoices.isGeometric] : [false, true];
  const canLeaveOut = leaves.length > 1 && !pinned.includes('without');
  const left = canLeaveOut ? [-1, ...leaves.keys()] : [-1];
  for (const normalisation of ways)
    for (const isGeometric of means)
      for (const without of left) yield {normalisation, isGeometric, without};
}

function levelsOf({normalisation, isGeometric, without}: Choices): string[] {
  return [normalisation, levelOfAggregation(isGeometric), levelOfWithout(without)];
}

function levelOfAggregation(isGeometric: boolean): string {
  return isGeometric ? 'geometric' : 'arithmetic';
}

function levelOfWithout(place: number): string {
  return `without ${place}`;
}

function emptyMeans(length: number): MeanRanks {
  return {sum: new Float64Array(length), count: new Float64Array(length)};
}

function addRanks({sum, count}: MeanRanks, ranks: Float64Array): void {
  for (let place = 0; place < ranks.length; place++) {
    const rank = ranks[place] ?? NaN;
    if (Number.isNaN(rank)) continue;
    sum[place] = (sum[place] ?? 0) + rank;
    count[place] = (count[place] ?? 0) + 1;
  }
}

function difference(left: MeanRanks, right: MeanRanks): Float64Array {
  return left.sum.map(
    (sum, place) =>
      sum / (left.count[place] ?? NaN) - (right.sum[place] ?? NaN) / (right.count[place] ?? NaN),
  );
}
