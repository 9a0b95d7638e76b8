/** Where a value stands between two positive limits on a logarithmic axis: 0 at the minimum, 1 at the maximum. */
export function thresholdShare(value: number, minimum: number, maximum: number): number {
  if (!(minimum > 0) || maximum <= minimum) return 0;
  const share = Math.log(value / minimum) / Math.log(maximum / minimum);
  return Math.min(1, Math.max(0, share));
}

/** The value at a share of that axis. */
export function thresholdAt(share: number, minimum: number, maximum: number): number {
  return minimum * (maximum / minimum) ** share;
}

/** A value rounded to two digits that count, as a person would set it: 7.123 is 7.100, 0.5 is 1. */
export function roundTo2Digits(value: number): number {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.max(1, Math.round(value / size) * size);
}
