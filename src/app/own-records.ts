import type {Assessment} from '../domain/assessments/assessment.ts';
import {toAssessment} from '../domain/assessments/check-assessment.ts';
import {toScenario, type Scenario} from '../domain/assessments/scenario.ts';
import {toZoneRecord, type ZoneRecord} from '../domain/assessments/zone-record.ts';
import {toBriefingRecord, type BriefingRecord} from '../state/briefing-record.ts';
import {openChannel, type Channel} from './own-records-channel.ts';
import {openRecordsDatabase} from './own-records-database.ts';
import {makeShelf, type RecordShelf} from './own-records-shelf.ts';

/** `kept`: all is on this device; `memory-only`: it goes with the tab; `full`: the last changes did not fit. */
export type RecordsStatus = 'kept' | 'memory-only' | 'full';

/** What the user made, on this device and nowhere else. */
export interface OwnRecords {
  readonly assessments: RecordShelf<Assessment>;
  readonly scenarios: RecordShelf<Scenario>;
  readonly zones: RecordShelf<ZoneRecord>;
  readonly briefings: RecordShelf<BriefingRecord>;
  readonly status: RecordsStatus;
  /** Records on this device that this version cannot read; they are left where they are. */
  readonly unreadable: number;
  /** What went wrong when the status became other than `kept`, for whoever looks for the cause; null if nothing did. */
  readonly cause: unknown;
  /** Calls the listener after each change, here or in another tab; gives the way to stop it. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** How the records meet the world; a test puts its own in. */
export interface OwnRecordsOptions {
  readonly channel?: Channel | null;
  /** How long the page waits for the database before it begins without; it is taken in when it comes. */
  readonly patienceMs?: number;
}

/**
 * Opens the user's own records. Where the browser gives no database, or not in time, or breaks it off, they live in
 * memory and `status` says so; whatever is in memory is written as soon as the database takes it. Never rejects.
 */
export async function openOwnRecords(
  indexedDb: IDBFactory | undefined,
  {channel = openChannel(), patienceMs = 4000}: OwnRecordsOptions = {},
): Promise<OwnRecords> {
  const listeners = new Set<() => void>();
  let database: IDBDatabase | null = null;
  let isFull = false;
  let isClosed = false;
  let cause: unknown = null;
  /** One reading or writing at a time: two would overwrite each other's picture of the store. */
  let queue: Promise<void> = Promise.resolve();

  const assessments = makeShelf(
    {name: 'assessments', toEntry: (value) => toAssessment(value)},
    change,
  );
  const scenarios = makeShelf({name: 'scenarios', toEntry: toScenario}, change);
  const zones = makeShelf({name: 'zones', toEntry: toZoneRecord}, change);
  const briefings = makeShelf({name: 'briefings', toEntry: toBriefingRecord}, change);
  const shelves = [assessments, scenarios, zones, briefings];

  function notify(): void {
    for (const listener of [...listeners]) listener();
  }

  function inTurn(task: (database: IDBDatabase) => Promise<void>): Promise<void> {
    queue = queue
      .then(() => (database && !isClosed ? task(database) : undefined))
      .catch(giveUp)
      .then(notify);
    return queue;
  }

  /** A full disk may have room again; anything else ends the use of the database. */
  function giveUp(error: unknown): void {
    cause = error;
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      isFull = true;
      return;
    }
    database?.close();
    database = null;
  }

  async function keepAll(open: IDBDatabase): Promise<void> {
    if (shelves.every(({unkept}) => unkept === 0)) return;
    for (const shelf of shelves) await shelf.keep(open);
    isFull = false;
    cause = null;
    channel?.postMessage('changed');
  }

  async function readAll(open: IDBDatabase): Promise<void> {
    for (const shelf of shelves) await shelf.read(open);
  }

  function change(): Promise<void> {
    notify();
    return inTurn(keepAll);
  }

  async function adopt(open: IDBDatabase): Promise<void> {
    if (isClosed) {
      open.close();
      return;
    }
    database = open;
    // Another tab with a newer version of the page must not wait for this one.
    const release = (): void => {
      open.close();
      if (database === open) database = null;
      notify();
    };
    open.onversionchange = release;
    open.onclose = release;
    await inTurn(readAll);
    await inTurn(keepAll);
  }

  if (channel) channel.onmessage = () => void inTurn(readAll);
  if (indexedDb) {
    const adopted = openRecordsDatabase(indexedDb).then(adopt).catch(giveUp);
    await Promise.race([adopted, wait(patienceMs)]);
  }

  return {
    assessments,
    scenarios,
    zones,
    briefings,
    get status() {
      if (!database) return 'memory-only';
      return isFull ? 'full' : 'kept';
    },
    get unreadable() {
      return shelves.reduce((sum, shelf) => sum + shelf.unreadable, 0);
    },
    get cause() {
      return cause;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      listeners.clear();
      channel?.close();
      database?.close();
      database = null;
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
