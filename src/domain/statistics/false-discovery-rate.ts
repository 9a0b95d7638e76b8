import {toNumbers} from './present-units.ts';

/**
 * Gives the cutoff below which (strictly) p-values are discoveries when a share alpha of discoveries may be false:
 * i·alpha/n for the largest i whose i-th smallest p is below it, else alpha/n, as esda has it. Missing p-values (NaN) are
 * no tests and do not count in n; without any test the cutoff is 0.
 * @throws {RangeError} when alpha is not between 0 and 1, or a p-value is not
 * @see Benjamini and Hochberg, J. Royal Stat. Soc. B 57 (1995)
 */
export function falseDiscoveryRate(p: ArrayLike<number>, alpha = 0.05): number {
  if (!(alpha > 0 && alpha < 1)) {
    throw new RangeError(`Expected alpha between 0 and 1; got ${alpha}.`);
  }
  const sorted = presentP(p).sort();
  const n = sorted.length;
  if (n === 0) return 0;
  const found = sorted.findLastIndex((value, index) => value < ((index + 1) * alpha) / n);
  return (Math.max(found + 1, 1) * alpha) / n;
}

/**
 * Gives Benjamini–Hochberg adjusted p-values in the order given: the smallest alpha at which each is a discovery. NaN
 * stays NaN and does not count.
 * @throws {RangeError} when a p-value is not between 0 and 1
 */
export function adjustedP(p: ArrayLike<number>): Float64Array {
  const n = presentP(p).length;
  const all = toNumbers(p);
  const order = [...all.keys()].filter((index) => !Number.isNaN(all[index]));
  order.sort((a, b) => (all[b] ?? NaN) - (all[a] ?? NaN));
  const adjusted = new Float64Array(all.length).fill(NaN);
  let smallest = 1;
  for (const [place, index] of order.entries()) {
    smallest = Math.min(smallest, ((all[index] ?? NaN) * n) / (n - place));
    adjusted[index] = smallest;
  }
  return adjusted;
}

function presentP(p: ArrayLike<number>): Float64Array {
  const present = toNumbers(p).filter((value) => !Number.isNaN(value));
  const odd = present.find((value) => value < 0 || value > 1);
  if (odd !== undefined) throw new RangeError(`Expected p-values between 0 and 1; got ${odd}.`);
  return present;
}
