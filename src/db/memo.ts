/** A map that forgets the entry unused for longest when it grows over its capacity. */
export interface Memo<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

/** A memo for so many entries. @throws {RangeError} when the capacity is under 1. */
export function createMemo<Value>(capacity: number): Memo<Value> {
  if (capacity < 1)
    throw new RangeError(`Got capacity ${String(capacity)} when expected 1 or more.`);
  const entries = new Map<string, Value>();

  function get(key: string): Value | undefined {
    const value = entries.get(key);
    if (value === undefined) return undefined;
    entries.delete(key);
    entries.set(key, value);
    return value;
  }

  function set(key: string, value: Value): void {
    entries.delete(key);
    entries.set(key, value);
    if (entries.size <= capacity) return;
    const [oldest] = entries.keys();
    if (oldest !== undefined) entries.delete(oldest);
  }

  return {get, set};
}
