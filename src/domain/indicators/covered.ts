/** A department whose observed municipalities have less than this share of its people (or area) has no value. */
export const minimumCoverage = 0.6;

/** What a municipality brings to its department; NaN is missing. */
export interface Part {
  /** A count to be added, or a level to be averaged. */
  readonly value: number;
  /** Its denominator or weight: people, inhabitant-years or km². */
  readonly base: number;
}

/**
 * Says whether the parts that have a value hold at least 60 % of all base; a part without base weighs nothing.
 * @see minimumCoverage
 */
export function isCovered(parts: readonly Part[]): boolean {
  let [observed, all] = [0, 0];
  for (const {value, base} of parts) {
    if (Number.isNaN(base)) continue;
    all += base;
    if (!Number.isNaN(value)) observed += base;
  }
  return all > 0 && observed >= minimumCoverage * all;
}

/**
 * Gives counts and bases of the parts that have a count, added: a part without people of its own (27493, whose people are
 * counted in its neighbour) still adds its count. NaN when too little is covered.
 */
export function sumParts(parts: readonly Part[]): Part {
  if (!isCovered(parts)) return {value: NaN, base: NaN};
  const counted = parts.filter(({value}) => !Number.isNaN(value));
  return {
    value: counted.reduce((sum, {value}) => sum + value, 0),
    base: counted.reduce((sum, {base}) => sum + (Number.isNaN(base) ? 0 : base), 0),
  };
}

/** Gives the mean of levels weighted by their base; NaN when too little is covered. */
export function meanOfParts(parts: readonly Part[]): number {
  if (!isCovered(parts)) return NaN;
  let [sum, weight] = [0, 0];
  for (const {value, base} of parts) {
    if (Number.isNaN(value) || Number.isNaN(base)) continue;
    sum += value * base;
    weight += base;
  }
  return sum / weight;
}
