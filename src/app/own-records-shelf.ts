import {readStore, writeStore, type StoreName, type Writes} from './own-records-database.ts';

/** The records of one kind. */
export interface RecordShelf<Entry> {
  /** All records in the order of their ids; the same list until something changes. */
  list(): readonly Entry[];
  /** Puts records, each over the one with its id; resolves when they are kept, or known not to be. */
  put(entries: readonly Entry[]): Promise<void>;
  /** Takes records away; unknown ids are let off. */
  remove(ids: readonly string[]): Promise<void>;
}

/** What a shelf of this folder needs to know of its kind. */
export interface ShelfKind<Entry> {
  readonly name: StoreName;
  /** The value as a record, or null when it is none. */
  readonly toEntry: (value: unknown) => Entry | null;
}

/** A shelf, and what `own-records.ts` does with it. */
export interface Shelf<Entry> extends RecordShelf<Entry> {
  /** How many values of the store are no records; they are left where they are. */
  readonly unreadable: number;
  /** How many changes are in memory alone. */
  readonly unkept: number;
  /** Takes what the store has; what is in memory alone stands over it. @throws {DOMException} */
  read(database: IDBDatabase): Promise<void>;
  /** Writes what is in memory alone. @throws {DOMException} */
  keep(database: IDBDatabase): Promise<void>;
}

/** A shelf in memory; `onChange` is called after each change and does the keeping. */
export function makeShelf<Entry extends {readonly id: string}>(
  kind: ShelfKind<Entry>,
  onChange: () => Promise<void>,
): Shelf<Entry> {
  let kept = new Map<string, Entry>();
  const unkept = new Map<string, Entry | null>();
  let listed: readonly Entry[] = [];
  let unreadable = 0;

  function relist(): void {
    const all = new Map<string, Entry | null>([...kept, ...unkept]);
    listed = [...all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, entry]) => (entry ? [entry] : []));
  }

  /** Changes made while it was being written stay in memory alone. */
  function settle(writes: Writes): void {
    for (const [id, written] of writes) {
      if (unkept.get(id) !== written) continue;
      const entry = unkept.get(id);
      unkept.delete(id);
      if (entry) kept.set(id, entry);
      else kept.delete(id);
    }
  }

  function change(writes: readonly (readonly [id: string, entry: Entry | null])[]): Promise<void> {
    for (const [id, entry] of writes) unkept.set(id, entry);
    relist();
    return onChange();
  }

  return {
    get unreadable() {
      return unreadable;
    },
    get unkept() {
      return unkept.size;
    },
    list: () => listed,
    put: (entries) => change(entries.map((entry) => [entry.id, entry])),
    remove: (ids) => change(ids.map((id) => [id, null])),
    async read(database) {
      const values = await readStore(database, kind.name);
      const entries = values.map((value) => kind.toEntry(value)).filter((entry) => entry !== null);
      unreadable = values.length - entries.length;
      kept = new Map(entries.map((entry) => [entry.id, entry]));
      relist();
    },
    async keep(database) {
      if (unkept.size === 0) return;
      const writes = new Map(unkept);
      await writeStore(database, kind.name, writes);
      settle(writes);
      relist();
    },
  };
}
