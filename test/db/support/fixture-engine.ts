import {openNodeDatabase} from '../../../data/node-database.ts';
import {createEngine, type Engine} from '../../../src/db/engine.ts';
import {fixtureTables} from './fixture-tables.ts';

/** An engine over the invented tables, and the names of the queries it has been asked. */
export interface FixtureEngine {
  readonly engine: Engine;
  readonly asked: ReadonlySet<string>;
}

/** Starts DuckDB once (about two seconds) with the invented tables. */
export async function startFixtureEngine(): Promise<FixtureEngine> {
  const asked = new Set<string>();
  const engine = createEngine(() => openNodeDatabase(fixtureTables()));
  await engine.start();
  const recording: Engine = {
    ...engine,
    run: (query, params, signal) => {
      asked.add(query.name);
      return engine.run(query, params, signal);
    },
  };
  return {engine: recording, asked};
}

/** The answer row by row, for comparing with rows worked out by hand; NaN stays NaN. */
export function rowsOf(columns: {readonly length: number}): unknown[][] {
  const values = Object.entries<unknown>({...columns})
    .filter(([name]) => name !== 'length')
    .map(([, column]) => column as ArrayLike<unknown>);
  return Array.from({length: columns.length}, (_row, index) =>
    values.map((column) => column[index]),
  );
}
