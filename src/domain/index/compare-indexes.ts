import {rankDescending} from './rank-descending.ts';
import type {CompositeIndex} from './scheme.ts';

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
  return {
    rankChange: rankDescending(first).map((rank, at) => rank - (ranksOfSecond[at] ?? NaN)),
    scoreDifference,
    spearman: correlation(meanRanks(first), meanRanks(second)),
    compared: first.reduce((count, score) => count + (Number.isNaN(score) ? 0 : 1), 0),
  };
}

/** Ranks from the lowest, ties at their mean rank; only of those that are numbers, in their order. */
function meanRanks(scores: Float64Array): Float64Array {
  const observed = scores.filter((score) => !Number.isNaN(score));
  const fromHighest = rankDescending(observed);
  const fromLowest = rankDescending(observed.map((score) => -score));
  return fromHighest.map((rank, at) => (observed.length + 1 - rank + (fromLowest[at] ?? NaN)) / 2);
}

function correlation(x: Float64Array, y: Float64Array): number {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let product = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (const [at, value] of x.entries()) {
    const fromX = value - meanX;
    const fromY = (y[at] ?? NaN) - meanY;
    product += fromX * fromY;
    squaresX += fromX * fromX;
    squaresY += fromY * fromY;
  }
  return product / Math.sqrt(squaresX * squaresY);
}
