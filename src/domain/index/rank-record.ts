/** The percentiles of the ranks and the share of draws among the first, in the order of the table; NaN where there is none. */
export interface RankPercentiles {
  readonly rankLow: Float64Array;
  readonly rank25: Float64Array;
  readonly rankMedian: Float64Array;
  readonly rank75: Float64Array;
  readonly rankHigh: Float64Array;
  readonly shareInTop: Float64Array;
}

/** The ranks of all draws. */
export interface RankRecord {
  /** Keeps the ranks of a draw (from 0 on), one for each ranked territory; NaN is kept as no rank. */
  readonly keep: (draw: number, ranks: Float64Array) => void;
  /** The ranks of a ranked territory in the first draws, in their order; 0 is no rank. A view: do not change it. */
  readonly ranksOf: (place: number, draws: number) => Uint32Array;
  /** What the first draws say. */
  readonly summary: (draws: number, top: number) => RankPercentiles;
}

/** A record of the ranks of the territories at `rows` of a table of `length`, with room for so many draws. */
export function createRankRecord(
  rows: readonly number[],
  length: number,
  draws: number,
): RankRecord {
  const kept = new Uint32Array(rows.length * draws);
  const ranksOf = (place: number, until: number): Uint32Array =>
    kept.subarray(place * draws, place * draws + until);
  return {
    keep(draw, ranks) {
      for (let place = 0; place < rows.length; place++)
        kept[place * draws + draw] = ranks[place] ?? NaN;
    },
    ranksOf,
    summary(until, top) {
      const empty = (): Float64Array => new Float64Array(length).fill(NaN);
      const [rankLow, rank25, rankMedian, rank75, rankHigh] = [
        empty(),
        empty(),
        empty(),
        empty(),
        empty(),
      ];
      const shareInTop = empty();
      for (const [place, row] of rows.entries()) {
        const sorted = ranksOf(place, until).slice().sort();
        const ranks = sorted.subarray(countUpTo(sorted, 0));
        rankLow[row] = percentile(ranks, 0.05);
        rank25[row] = percentile(ranks, 0.25);
        rankMedian[row] = percentile(ranks, 0.5);
        rank75[row] = percentile(ranks, 0.75);
        rankHigh[row] = percentile(ranks, 0.95);
        shareInTop[row] = countUpTo(ranks, top) / ranks.length;
      }
      return {rankLow, rank25, rankMedian, rank75, rankHigh, shareInTop};
    },
  };
}

/** How many ascending ranks are not above a limit. */
function countUpTo(ascending: Uint32Array, limit: number): number {
  const first = ascending.findIndex((rank) => rank > limit);
  return first < 0 ? ascending.length : first;
}

/** The percentile of ascending numbers, between two of them in proportion; NaN of none. @see Hyndman and Fan (1996), type 7 */
function percentile(ascending: Uint32Array, share: number): number {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  return low + (high - low) * (place - below);
}
