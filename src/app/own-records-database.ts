/** The stores of the database, one a kind of record. */
export const storeNames = ['assessments', 'scenarios', 'zones', 'briefings'] as const;
export type StoreName = (typeof storeNames)[number];

const databaseName = 'vigia-own-records';
/** 1: assessments and scenarios; 2: zones; 3: briefings. Who comes from an older version keeps what there is. */
const databaseVersion = 3;

/** What to write under an id; null takes it away. */
export type Writes = ReadonlyMap<string, unknown>;

/**
 * Opens the database, and makes the stores that it does not have yet.
 * @throws {DOMException} when the browser refuses: private window, blocked site data, a newer version
 */
export function openRecordsDatabase(indexedDb: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDb.open(databaseName, databaseVersion);
    request.onupgradeneeded = () => {
      const known = request.result.objectStoreNames;
      for (const name of storeNames) {
        if (!known.contains(name)) request.result.createObjectStore(name, {keyPath: 'id'});
      }
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('Got no database and no reason from the browser.'));
    };
  });
}

/** Every value of a store, as it was written. @throws {DOMException} when it cannot be read */
export function readStore(database: IDBDatabase, name: StoreName): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(name, 'readonly').objectStore(name).getAll();
    request.onsuccess = () => {
      resolve(request.result as unknown[]);
    };
    request.onerror = () => {
      reject(request.error ?? new Error(`Got nothing from store '${name}' and no reason.`));
    };
  });
}

/** Writes all or nothing, and waits until it is on disk. @throws {DOMException} `QuotaExceededError` when it is full */
export function writeStore(database: IDBDatabase, name: StoreName, writes: Writes): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite', {durability: 'strict'});
    const store = transaction.objectStore(name);
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error(`Writing to store '${name}' was broken off.`));
    };
    for (const [id, value] of writes) {
      if (value === null) store.delete(id);
      else store.put(value);
    }
  });
}
