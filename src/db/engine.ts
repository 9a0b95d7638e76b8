import {fromJsonAnswer, type PrecomputedAnswer} from './answers.ts';
import {createMemo} from './memo.ts';
import {keyOf, type Columns, type ColumnShape, type Query, type SqlValue} from './query.ts';
import {isCrash, QueryError, wordsOf} from './query-error.ts';
import {untilAborted} from './until-aborted.ts';

/** A row of free SQL as plain data; see `toPlain` for what each SQL type becomes. */
export type Row = Readonly<Record<string, unknown>>;

/** A running DuckDB with the tables of data-model.md in it. */
export interface Database {
  /** The answer to a declared query. @throws {QueryError} */
  readonly query: <Shape extends ColumnShape>(
    query: Query<never, Shape>,
    values: readonly SqlValue[],
  ) => Promise<Columns<Shape>>;
  /** The rows of one reading statement. @throws {QueryError} */
  readonly rows: (sql: string, signal?: AbortSignal) => Promise<Row[]>;
  /** Ends it and frees its memory. */
  readonly close: () => void;
}

/**
 * `idle`: not started yet; `held`: not started until somebody asks for it; `ready`: DuckDB answers; `failed`: it could not
 * start. From all but `ready`, `start()` starts it.
 */
export type EngineStatus = 'idle' | 'held' | 'starting' | 'ready' | 'failed';

/** Where every number of the screen comes from. */
export interface Engine {
  readonly status: EngineStatus;
  /**
   * Starts DuckDB, or waits for the start under way; after a failure or `hold()` it tries again.
   * @throws {QueryError} kind `unavailable`
   */
  readonly start: () => Promise<void>;
  /**
   * Gives up the start under way and starts no more by itself: what needs DuckDB is rejected as `unavailable` until
   * `start()`. Nothing happens once it is ready.
   */
  readonly hold: () => void;
  /**
   * The answer to a declared query: the same frozen object for equal parameters. Precomputed answers need no
   * DuckDB; any other waits for `start()`. An abort rejects with the signal's reason and keeps the answer for later.
   * @throws {QueryError}
   */
  readonly run: <Params, Shape extends ColumnShape>(
    query: Query<Params, Shape>,
    params: Params,
    signal?: AbortSignal,
  ) => Promise<Columns<Shape>>;
  /** The answer if it is at hand, without waiting. */
  readonly peek: <Params, Shape extends ColumnShape>(
    query: Query<Params, Shape>,
    params: Params,
  ) => Columns<Shape> | undefined;
  /**
   * The rows of one reading statement, at most 100,000; numbers, texts, ISO dates, null.
   * @throws {QueryError} kind `refused` when the statement does more than read
   */
  readonly sql: (text: string, signal?: AbortSignal) => Promise<Row[]>;
  /** Takes in answers worked out beforehand; they are never forgotten. */
  readonly seed: (answers: readonly PrecomputedAnswer[]) => void;
  /** Ends DuckDB; what waits for it is rejected as `unavailable`. Precomputed answers stay. */
  readonly close: () => void;
}

type Outcome = {readonly database: Database} | {readonly cause: unknown};

/**
 * An engine over a database that opens when `start()` is called.
 * @param openDatabase - opens one database; called again after a failure or a crash
 * @param capacity - how many answers are remembered beside the precomputed ones
 * @param onStatus - called with each new status
 */
export function createEngine(
  openDatabase: (signal: AbortSignal) => Promise<Database>,
  capacity = 300,
  onStatus: (status: EngineStatus) => void = () => undefined,
): Engine {
  const memo = createMemo<Columns<ColumnShape>>(capacity);
  const seeds = new Map<string, PrecomputedAnswer>();
  const seeded = new Map<string, Columns<ColumnShape>>();
  const inFlight = new Map<string, Promise<Columns<ColumnShape>>>();
  let status: EngineStatus = 'idle';
  const waiting: ((outcome: Outcome) => void)[] = [];
  let outcome: Outcome | null = null;
  let opening = new AbortController();

  function turn(next: EngineStatus): void {
    status = next;
    onStatus(next);
  }

  function settle(next: Outcome, as?: EngineStatus): void {
    outcome = next;
    for (const resolve of waiting.splice(0)) resolve(next);
    turn(as ?? ('database' in next ? 'ready' : 'failed'));
  }

  function nextOutcome(): Promise<Outcome> {
    if (outcome) return Promise.resolve(outcome);
    return new Promise((resolve) => waiting.push(resolve));
  }

  async function open(): Promise<void> {
    outcome = null;
    opening = new AbortController();
    turn('starting');
    const {signal} = opening;
    try {
      const database = await openDatabase(signal);
      if (signal.aborted) database.close();
      else settle({database});
    } catch (cause) {
      if (!signal.aborted) settle({cause});
    }
  }

  async function start(): Promise<void> {
    if (status === 'idle' || status === 'held' || status === 'failed') void open();
    await databaseFor('', []);
  }

  async function databaseFor(sql: string, params: readonly SqlValue[]): Promise<Database> {
    const got = await nextOutcome();
    if ('database' in got) return got.database;
    const message = `The database could not start: ${wordsOf(got.cause)}`;
    throw new QueryError('unavailable', message, {sql, params, cause: got.cause});
  }

  function hold(): void {
    if (status === 'ready') return;
    opening.abort();
    settle({cause: new Error('it has not been asked for')}, 'held');
  }

  function close(): void {
    opening.abort();
    if (outcome && 'database' in outcome) outcome.database.close();
    settle({cause: new Error('it was closed')});
  }

  function restartAfter(error: unknown, crashed: Database): void {
    const isCurrent = outcome !== null && 'database' in outcome && outcome.database === crashed;
    if (!isCurrent || !isCrash(error)) return;
    crashed.close();
    void open();
  }

  async function ask<Shape extends ColumnShape>(
    query: Query<never, Shape>,
    values: readonly SqlValue[],
    key: string,
  ): Promise<Columns<Shape>> {
    const database = await databaseFor(query.sql, values);
    try {
      const answer = await database.query(query, values);
      memo.set(key, answer);
      return answer;
    } catch (error) {
      restartAfter(error, database);
      throw error;
    }
  }

  function known<Shape extends ColumnShape>(key: string, shape: Shape): Columns<Shape> | undefined {
    const answer = seeded.get(key) ?? memo.get(key);
    if (answer) return answer as Columns<Shape>;
    const seed = seeds.get(key);
    if (!seed) return undefined;
    const decoded = fromJsonAnswer(seed, shape);
    seeded.set(key, decoded);
    return decoded;
  }

  async function run<Params, Shape extends ColumnShape>(
    query: Query<Params, Shape>,
    params: Params,
    signal?: AbortSignal,
  ): Promise<Columns<Shape>> {
    signal?.throwIfAborted();
    const values = query.params(params);
    const key = keyOf(query.name, values);
    const answer = known(key, query.columns);
    if (answer) return answer;
    const pending =
      (inFlight.get(key) as Promise<Columns<Shape>> | undefined) ?? ask(query, values, key);
    inFlight.set(key, pending);
    const forget = () => inFlight.delete(key);
    pending.then(forget, forget);
    return untilAborted(pending, signal);
  }

  async function sql(text: string, signal?: AbortSignal): Promise<Row[]> {
    signal?.throwIfAborted();
    const database = await untilAborted(databaseFor(text, []), signal);
    try {
      return await database.rows(text, signal);
    } catch (error) {
      restartAfter(error, database);
      throw error;
    }
  }

  return {
    get status() {
      return status;
    },
    start,
    hold,
    run,
    peek: (query, params) => known(keyOf(query.name, query.params(params)), query.columns),
    sql,
    seed: (answers) => {
      for (const answer of answers) seeds.set(keyOf(answer.name, answer.params), answer);
    },
    close,
  };
}
