import {IDBFactory} from 'fake-indexeddb';
import {afterEach, describe, expect, it} from 'vitest';
import type {Channel} from '../../src/app/own-records-channel.ts';
import {openRecordsDatabase, writeStore} from '../../src/app/own-records-database.ts';
import {openOwnRecords, type OwnRecords} from '../../src/app/own-records.ts';
import {readBriefing} from '../../src/state/briefing-document.ts';
import {briefingRecord} from '../../src/state/briefing-record.ts';
import {briefing} from '../state/support/briefing.ts';
import {assessment, scenario, zoneRecord} from '../domain/assessments/support/records.ts';

const opened: OwnRecords[] = [];

/** Two ends of a channel: what one posts the other hears at once. */
function channelPair(): readonly [Channel, Channel] {
  const ends: Channel[] = [0, 1].map((index) => ({
    onmessage: null,
    postMessage: (data) => ends[1 - index]?.onmessage?.(new MessageEvent('message', {data})),
    close: () => undefined,
  }));
  return [ends[0]!, ends[1]!];
}

async function open(
  factory: IDBFactory | undefined,
  channel: Channel | null = null,
  patienceMs?: number,
): Promise<OwnRecords> {
  const records = await openOwnRecords(factory, {
    channel,
    ...(patienceMs === undefined ? {} : {patienceMs}),
  });
  opened.push(records);
  return records;
}

/** Waits until something is true of the records. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve));
}

/** A database that refuses to write while `isFull()`, as a browser does when the disk is full. */
function limited(factory: IDBFactory, isFull: () => boolean): IDBFactory {
  const limit = (database: IDBDatabase): void => {
    const begin = database.transaction.bind(database);
    database.transaction = (names, mode) => {
      if (mode === 'readwrite' && isFull()) {
        throw new DOMException('No room.', 'QuotaExceededError');
      }
      return begin(names, mode);
    };
  };
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => {
      limit(request.result);
    });
    return request;
  };
  return factory;
}

afterEach(() => {
  for (const records of opened.splice(0)) records.close();
});

describe('own records', () => {
  it('are there again when the page is opened again', async () => {
    const factory = new IDBFactory();
    const first = await open(factory);
    await first.assessments.put([assessment({id: 'b'}), assessment()]);
    await first.scenarios.put([scenario()]);
    await first.zones.put([zoneRecord()]);
    await first.briefings.put([briefingRecord(briefing())]);
    first.close();

    const second = await open(factory);
    expect(second.cause).toBeNull();
    expect(second.status).toBe('kept');
    expect(second.assessments.list()).toEqual([assessment(), assessment({id: 'b'})]);
    expect(second.scenarios.list()).toEqual([scenario()]);
    expect(second.zones.list()).toEqual([zoneRecord()]);
    const [kept] = second.briefings.list();
    expect(readBriefing(kept!.text).briefing).toEqual(briefing());
  });

  it('are written over by their id, and taken away', async () => {
    const factory = new IDBFactory();
    const records = await open(factory);
    await records.assessments.put([assessment()]);
    await records.assessments.put([assessment({level: 'present'}), assessment({id: 'b'})]);
    await records.assessments.remove(['b', 'nobody']);
    expect(records.assessments.list()).toEqual([assessment({level: 'present'})]);
    records.close();
    expect((await open(factory)).assessments.list()).toEqual([assessment({level: 'present'})]);
  });

  it('are in the list before they are on disk, and the list is the same until it changes', async () => {
    const records = await open(new IDBFactory());
    const kept = records.assessments.put([assessment()]);
    expect(records.assessments.list()).toEqual([assessment()]);
    await kept;
    expect(records.assessments.list()).toBe(records.assessments.list());
  });

  it('tell their listeners until they stop', async () => {
    const records = await open(new IDBFactory());
    let calls = 0;
    const stop = records.subscribe(() => (calls += 1));
    await records.assessments.put([assessment()]);
    expect(calls).toBeGreaterThan(0);
    stop();
    const before = calls;
    await records.assessments.remove(['a1']);
    expect(calls).toBe(before);
  });

  it('loses nothing of many changes made at once', async () => {
    const factory = new IDBFactory();
    const records = await open(factory);
    const ids = Array.from({length: 40}, (_, index) => `n${String(index).padStart(2, '0')}`);
    await Promise.all(ids.map((id) => records.assessments.put([assessment({id})])));
    records.close();
    expect((await open(factory)).assessments.list().map(({id}) => id)).toEqual(ids);
  });
});

describe('without a database', () => {
  it('live in memory and say so', async () => {
    const records = await open(undefined);
    await records.assessments.put([assessment()]);
    expect(records.assessments.list()).toEqual([assessment()]);
    expect(records.status).toBe('memory-only');
  });

  it('do the same when the browser refuses', async () => {
    const factory = new IDBFactory();
    factory.open = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
    const records = await open(factory);
    await records.assessments.put([assessment()]);
    expect(records.assessments.list()).toEqual([assessment()]);
    expect(records.status).toBe('memory-only');
  });

  it('begin in memory when it does not come in time, and are written when it comes', async () => {
    const factory = new IDBFactory();
    // Another tab holds on to a database that is to be deleted: who opens it waits.
    const holder = await openRecordsDatabase(factory);
    factory.deleteDatabase('vigia-own-records');
    const late = await open(factory, null, 0);
    await late.assessments.put([assessment()]);
    expect(late.status).toBe('memory-only');

    holder.close();
    await until(() => late.status === 'kept');
    await late.scenarios.put([scenario()]);
    late.close();
    const again = await open(factory);
    expect(again.assessments.list()).toEqual([assessment()]);
    expect(again.scenarios.list()).toEqual([scenario()]);
  });

  it('let go of it for a tab with a newer version', async () => {
    const factory = new IDBFactory();
    const records = await open(factory);
    await new Promise((resolve) => {
      factory.open('vigia-own-records', 4).onsuccess = resolve;
    });
    await records.assessments.put([assessment()]);
    expect(records.status).toBe('memory-only');
    expect(records.assessments.list()).toEqual([assessment()]);
  });
});

describe('on a full disk', () => {
  it('keep the change in memory, say so, and write it when there is room', async () => {
    let isFull = true;
    const factory = new IDBFactory();
    const records = await open(limited(factory, () => isFull));
    expect(records.status).toBe('kept');
    await records.assessments.put([assessment()]);
    expect(records.status).toBe('full');
    expect(records.cause).toMatchObject({name: 'QuotaExceededError'});
    expect(records.assessments.list()).toEqual([assessment()]);

    isFull = false;
    await records.assessments.put([assessment({id: 'b'})]);
    expect(records.status).toBe('kept');
    records.close();
    expect((await open(factory)).assessments.list()).toHaveLength(2);
  });
});

describe('a database of the version before', () => {
  /** As version 1 of the page left it: two stores, a record in each. */
  async function openVersionOne(factory: IDBFactory): Promise<IDBDatabase> {
    const request = factory.open('vigia-own-records', 1);
    request.onupgradeneeded = () => {
      for (const name of ['assessments', 'scenarios']) {
        request.result.createObjectStore(name, {keyPath: 'id'});
      }
    };
    await new Promise((resolve) => (request.onsuccess = resolve));
    await writeStore(request.result, 'assessments', new Map([['a1', assessment()]]));
    await writeStore(request.result, 'scenarios', new Map([['s1', scenario()]]));
    return request.result;
  }

  it('keeps what it has and gets room for zones', async () => {
    const factory = new IDBFactory();
    (await openVersionOne(factory)).close();
    const records = await open(factory);
    expect(records.cause).toBeNull();
    expect(records.assessments.list()).toEqual([assessment()]);
    expect(records.scenarios.list()).toEqual([scenario()]);
    await records.zones.put([zoneRecord()]);
    records.close();
    expect((await open(factory)).zones.list()).toEqual([zoneRecord()]);
  });

  it('that another tab holds is waited for, in memory', async () => {
    const factory = new IDBFactory();
    const old = await openVersionOne(factory);
    const records = await open(factory, null, 0);
    await records.zones.put([zoneRecord()]);
    expect(records.status).toBe('memory-only');
    old.close();
    await until(() => records.status === 'kept');
    expect(records.assessments.list()).toEqual([assessment()]);
    expect(records.zones.list()).toEqual([zoneRecord()]);
  });
});

describe('in two tabs', () => {
  it('show in one what was written in the other', async () => {
    const factory = new IDBFactory();
    const [left, right] = channelPair();
    const one = await open(factory, left);
    const other = await open(factory, right);
    await one.assessments.put([assessment()]);
    await until(() => other.assessments.list().length === 1);
    await other.assessments.remove(['a1']);
    await until(() => one.assessments.list().length === 0);
    expect(one.assessments.list()).toEqual([]);
  });
});

describe('a record that this version cannot read', () => {
  it('is counted, not shown, and left where it is', async () => {
    const factory = new IDBFactory();
    const database = await openRecordsDatabase(factory);
    const strange = {id: 'x', of: 'a version to come'};
    await writeStore(database, 'assessments', new Map<string, unknown>([['x', strange]]));
    database.close();

    const records = await open(factory);
    expect(records.assessments.list()).toEqual([]);
    expect(records.unreadable).toBe(1);
    await records.assessments.put([assessment()]);
    records.close();
    expect((await open(factory)).unreadable).toBe(1);
  });
});
