/**
 * Keeps the last thing made and gives it again while the parts it is made from are the same objects: what is the same
 * need not be cut and drawn anew.
 */
export function keepLast<T>(): (from: readonly unknown[], make: () => T) => T {
  let last: {readonly from: readonly unknown[]; readonly made: T} | null = null;
  return (from, make) => {
    const isSame =
      last?.from.length === from.length && from.every((part, index) => part === last?.from[index]);
    if (last && isSame) return last.made;
    last = {from, made: make()};
    return last.made;
  };
}
