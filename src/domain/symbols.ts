/** Largest radius of a post, pixels. @see ui.md §6, Symbols */
export const maximumRadiusPx = 24;

/**
 * Gives the radius in pixels of a circle whose area is proportional to people: `scale · √people`, at most 24. Zero,
 * negative and missing (NaN) give 0: no circle.
 */
export function postRadius(people: number, scale: number): number {
  return people > 0 ? Math.min(maximumRadiusPx, scale * Math.sqrt(people)) : 0;
}

/**
 * Gives up to three round numbers of people for a legend of circles, ascending: the largest of one significant digit
 * that is not above `maximum`, about a quarter of it and about a fortieth, each 1, 2 or 5 times a power of ten (the
 * largest any digit). Fewer when `maximum` is under 5 people; none when it is under 1 or missing.
 */
export function symbolSteps(maximum: number): number[] {
  if (!(maximum >= 1)) return [];
  const power = powerOfTen(maximum);
  const largest = Math.floor(maximum / power) * power;
  const steps = [floorToRound(largest / 40), floorToRound(largest / 4), largest];
  return [...new Set(steps.filter((step) => step >= 1))];
}

/** The largest of 1, 2, 5 times a power of ten that is not above the value. */
function floorToRound(value: number): number {
  const power = powerOfTen(value);
  const lead = value / power;
  if (lead >= 5) return 5 * power;
  return lead >= 2 ? 2 * power : power;
}

function powerOfTen(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}
