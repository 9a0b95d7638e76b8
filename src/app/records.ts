import {openOwnRecords, type OwnRecords} from './own-records.ts';

let records: Promise<OwnRecords> | null = null;

/** The database of the browser; a sandboxed frame may refuse even to name it. */
function factory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

/** The user's own records, opened once for all parts of the page. */
export function ownRecords(): Promise<OwnRecords> {
  records ??= openOwnRecords(factory());
  return records;
}
