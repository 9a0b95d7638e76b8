import type {Engine, Row} from '../db/engine.ts';
import type {AppState} from '../state/app-state.ts';
import type {Snapshot} from '../state/snapshot.ts';
import type {Controller} from './controller.ts';

declare const __VIGIA_VERSION__: string;

/** The public handle `window.vigia`, for embedding and for tests. */
export interface VigiaHandle {
  /** Version of the app. */
  readonly version: string;
  /**
   * Resolves when DuckDB answers (or cannot start) and the map is idle; from then on every view can be asked for. In
   * low-data mode it resolves with the simple map and without DuckDB: a view that needs it then has a failure of kind
   * `unavailable` in its snapshot. On a page opened with a link to Región it resolves when the department is shown, without
   * map and DuckDB; asked again after another screen was opened, it waits for both.
   */
  ready(): Promise<void>;
  /** What the user chose. */
  readonly state: AppState;
  /** The numbers on the screen. */
  readonly snapshot: Snapshot;
  /**
   * Rows of one reading SQL statement over the tables of data-model.md. Where nobody needed DuckDB yet (a link to
   * Región, low-data mode, a cancelled download) this fetches and starts it.
   * @throws {QueryError} when the statement does more than read, or DuckDB says no
   */
  query(sql: string): Promise<Row[]>;
  /** Goes to an address (`#/explorar?depto=54`) and resolves when its view is on the screen. */
  go(address: string): Promise<void>;
}

/** The handle over a controller and its engine. */
export function createHandle(
  controller: Controller,
  engine: Engine,
  ready: () => Promise<void>,
): VigiaHandle {
  return {
    version: __VIGIA_VERSION__,
    async ready() {
      await ready();
      await controller.settled();
    },
    get state() {
      return controller.store.state;
    },
    get snapshot() {
      return controller.view.snapshot;
    },
    query(sql) {
      // Its failure is the answer of the statement, which waits for the start.
      if (engine.status === 'idle' || engine.status === 'held')
        engine.start().catch(() => undefined);
      return engine.sql(sql);
    },
    go: (address) => controller.go(address),
  };
}
