/**
 * Gives how many letters must be added, left out, replaced or swapped with their neighbour to make one text of the
 * other, or `limit + 1` as soon as it is known to be more than `limit`.
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors, CACM 7(3); here in the
 *   "optimal string alignment" form
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

function nextRow(
  a: string,
  b: string,
  row: number,
  last: number[],
  beforeLast: number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const isSame = a[row - 1] === b[column - 1];
    const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    const leftOut = (last[column] ?? 0) + 1;
    const added = (current[column - 1] ?? 0) + 1;
    const isSwapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swapped = isSwapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity;
    current.push(Math.min(replaced, leftOut, added, swapped));
  }
  return current;
}
