/** Kinds of local association, PySAL's codes; 0 says that there is none to speak of. */
export const quadrants = {none: 0, highHigh: 1, lowHigh: 2, lowLow: 3, highLow: 4} as const;

/**
 * Gives for each unit its quadrant when its p-value is below the cutoff, else 0 (a p-value of NaN too). Strictly below, as
 * `falseDiscoveryRate` compares.
 */
export function clustersBelow(
  quadrant: ArrayLike<number>,
  p: ArrayLike<number>,
  cutoff: number,
): Uint8Array {
  return Uint8Array.from(quadrant, (code, unit) => ((p[unit] ?? NaN) < cutoff ? code : 0));
}
