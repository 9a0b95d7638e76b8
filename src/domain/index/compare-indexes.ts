import {spearman} from '../statistics/spearman.ts';
import {rankDescending} from './rank-descending.ts';
import type {CompositeIndex} from './composite-index.ts';

/** Two indexes of the same territories beside each other, in the order of the first. */
export interface IndexComparison {
  /** Rank in a minus rank in b among the territories that have both: below zero, it stands nearer the first place in a; NaN where either lacks. */
  readonly rankChange: Float64Array;
  /** Score in a minus score in b; NaN where either lacks. */
  readonly scoreDifference: Float64Array;
  /** Rank correlation of Spearman, −1 to 1, ties at their mean rank; NaN with fewer than two or when one order is all ties. */
  readonly spearman: number;
  /** How many territories have both. */
  readonly compared: number;
}

/**
 * Compares two indexes over the territories that have both.
 * @throws {RangeError} when the territories are not the same in the same order.
 */
export function compareIndexes(
  a: Pick<CompositeIndex, 'territories' | 'score'>,
  b: Pick<CompositeIndex, 'territories' | 'score'>,
): IndexComparison {
  if (
    a.territories.length !== b.territories.length ||
    a.territories.some((code, at) => code !== b.territories[at])
  )
    throw new RangeError(
      `Got ${b.territories.length} territories when expected the same ${a.territories.length} in the same order.`,
    );
  const scoreDifference = a.score.map((score, at) => score - (b.score[at] ?? NaN));
  const both = (score: number, at: number): number =>
    Number.isNaN(scoreDifference[at]) ? NaN : score;
  const first = a.score.map(both);
  const second = b.score.map(both);
  const ranksOfSecond = rankDescending(second);
  const correlation = spearman(first, second);
  return {
    rankChange: rankDescending(first).map((rank, at) => rank - (ranksOfSecond[at] ?? NaN)),
    scoreDifference,
    spearman: correlation.rho,
    compared: correlation.n,
  };
}
