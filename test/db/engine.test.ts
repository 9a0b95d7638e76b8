import {describe, expect, it, vi} from 'vitest';
import {toJsonAnswer} from '../../src/db/answers.ts';
import {createEngine, type Database} from '../../src/db/engine.ts';
import {defineQuery, type Columns} from '../../src/db/query.ts';
import {QueryError} from '../../src/db/query-error.ts';

const doubled = defineQuery({
  name: 'doubled',
  sql: 'SELECT 2 * $1 AS value',
  params: (value: number) => [value],
  columns: {value: 'number', label: 'optional-text'},
});

type Doubled = Columns<typeof doubled.columns>;

function doubledAnswer(value: number): Doubled {
  return Object.freeze({length: 1, value: Float64Array.of(2 * value), label: [null]});
}

/** A database that doubles, and counts what it is asked. */
function fakeDatabase() {
  const query = vi.fn((_query: unknown, [value]: readonly unknown[]) =>
    Promise.resolve(doubledAnswer(Number(value))),
  );
  const rows = vi.fn((sql: string) => Promise.resolve([{sql}]));
  const close = vi.fn();
  const database = {query, rows, close} as unknown as Database;
  return {database, query, rows, close};
}

describe('an engine that is up', () => {
  it('gives the same frozen object for equal parameters and asks once', async () => {
    const {database, query} = fakeDatabase();
    const engine = createEngine(() => Promise.resolve(database));
    await engine.start();
    const [first, second] = await Promise.all([engine.run(doubled, 3), engine.run(doubled, 3)]);
    expect(first.value[0]).toBe(6);
    expect(second).toBe(first);
    expect(await engine.run(doubled, 3)).toBe(first);
    expect(engine.peek(doubled, 3)).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
    expect(query).toHaveBeenCalledTimes(1);
  });

  it('forgets the answer unused for longest', async () => {
    const {database} = fakeDatabase();
    const engine = createEngine(() => Promise.resolve(database), 2);
    await engine.start();
    await engine.run(doubled, 1);
    await engine.run(doubled, 2);
    await engine.run(doubled, 1);
    await engine.run(doubled, 3);
    expect(engine.peek(doubled, 1)).toBeDefined();
    expect(engine.peek(doubled, 2)).toBeUndefined();
  });

  it('asks again after an answer that failed', async () => {
    const {database, query} = fakeDatabase();
    const engine = createEngine(() => Promise.resolve(database));
    await engine.start();
    query.mockRejectedValueOnce(new QueryError('failed', 'No.', {sql: doubled.sql, params: [1]}));
    await expect(engine.run(doubled, 1)).rejects.toMatchObject({kind: 'failed', params: [1]});
    expect((await engine.run(doubled, 1)).value[0]).toBe(2);
    expect(engine.status).toBe('ready');
  });

  it('rejects with the reason of an abort, and keeps the answer for later', async () => {
    const {database} = fakeDatabase();
    const engine = createEngine(() => Promise.resolve(database));
    await engine.start();
    const controller = new AbortController();
    const answer = engine.run(doubled, 5, controller.signal);
    controller.abort();
    await expect(answer).rejects.toMatchObject({name: 'AbortError'});
    await vi.waitFor(() => {
      expect(engine.peek(doubled, 5)?.value[0]).toBe(10);
    });
    await expect(engine.run(doubled, 5, controller.signal)).rejects.toThrow();
  });

  it('opens a new database after a crash', async () => {
    const crashed = fakeDatabase();
    const fresh = fakeDatabase();
    const open = vi
      .fn<() => Promise<Database>>()
      .mockResolvedValueOnce(crashed.database)
      .mockResolvedValueOnce(fresh.database);
    const engine = createEngine(open);
    await engine.start();
    crashed.query.mockRejectedValueOnce(new WebAssembly.RuntimeError('unreachable'));
    await expect(engine.run(doubled, 1)).rejects.toThrow('unreachable');
    expect(crashed.close).toHaveBeenCalledTimes(1);
    expect((await engine.run(doubled, 1)).value[0]).toBe(2);
    expect(fresh.query).toHaveBeenCalledTimes(1);
  });
});

describe('an engine that is not up', () => {
  const precomputed = {length: 2, value: Float64Array.of(14, NaN), label: ['a', null]};
  const seed = toJsonAnswer('doubled', [7], precomputed);

  it('answers what was worked out beforehand, as the query would have', async () => {
    const open = vi.fn<() => Promise<Database>>();
    const engine = createEngine(open);
    engine.seed([JSON.parse(JSON.stringify(seed)) as typeof seed]);
    const answer = await engine.run(doubled, 7);
    expect(answer).toEqual(precomputed);
    expect(Object.isFrozen(answer)).toBe(true);
    expect(engine.peek(doubled, 7)).toBe(answer);
    expect(open).not.toHaveBeenCalled();
  });

  it('lets any other query wait for the start', async () => {
    const {database} = fakeDatabase();
    const engine = createEngine(() => Promise.resolve(database));
    const answer = engine.run(doubled, 1);
    expect(engine.status).toBe('idle');
    await engine.start();
    expect((await answer).value[0]).toBe(2);
  });

  it('is held until it is asked for: the start under way is given up, what needs it is refused', async () => {
    const {database} = fakeDatabase();
    const signals: AbortSignal[] = [];
    const opened: ((database: Database) => void)[] = [];
    const statuses: string[] = [];
    const engine = createEngine(
      (signal) => {
        signals.push(signal);
        return new Promise((resolve) => opened.push(resolve));
      },
      undefined,
      (status) => statuses.push(status),
    );
    engine.seed([seed]);
    const starting = engine.start();
    const waiting = engine.run(doubled, 1);
    engine.hold();
    await expect(starting).rejects.toMatchObject({kind: 'unavailable'});
    await expect(waiting).rejects.toMatchObject({kind: 'unavailable'});
    await expect(engine.run(doubled, 2)).rejects.toMatchObject({kind: 'unavailable'});
    expect((await engine.run(doubled, 7)).value[0]).toBe(14);
    expect(signals[0]?.aborted).toBe(true);
    // What comes too late is ended and changes nothing.
    opened[0]?.(fakeDatabase().database);
    await Promise.resolve();
    expect(engine.status).toBe('held');

    const again = engine.start();
    opened[1]?.(database);
    await again;
    expect((await engine.run(doubled, 1)).value[0]).toBe(2);
    engine.hold();
    expect(statuses).toEqual(['starting', 'held', 'starting', 'ready']);
  });

  it('rejects as unavailable when the start fails, keeps the seeds, and can try again', async () => {
    const {database} = fakeDatabase();
    const open = vi
      .fn<() => Promise<Database>>()
      .mockRejectedValueOnce(new Error('Got 404.'))
      .mockResolvedValueOnce(database);
    const engine = createEngine(open);
    engine.seed([seed]);
    const waiting = engine.run(doubled, 1);
    await expect(engine.start()).rejects.toMatchObject({kind: 'unavailable'});
    await expect(waiting).rejects.toMatchObject({
      kind: 'unavailable',
      message: 'The database could not start: Got 404.',
      sql: doubled.sql,
      params: [1],
    });
    expect(engine.status).toBe('failed');
    await expect(engine.sql('SELECT 1')).rejects.toMatchObject({kind: 'unavailable'});
    expect((await engine.run(doubled, 7)).length).toBe(2);
    await engine.start();
    expect((await engine.run(doubled, 1)).value[0]).toBe(2);
    expect(engine.status).toBe('ready');
  });

  it('ends what waits when it is closed, and the database that comes too late', async () => {
    const {database, close} = fakeDatabase();
    let deliver: (database: Database) => void = () => undefined;
    const engine = createEngine(() => new Promise((resolve) => (deliver = resolve)));
    const start = engine.start();
    engine.close();
    await expect(start).rejects.toMatchObject({kind: 'unavailable'});
    deliver(database);
    await vi.waitFor(() => {
      expect(close).toHaveBeenCalledTimes(1);
    });
  });
});
